/** One source of credentials that the chain knows, and its outcome. */
export interface ChainStep {
  /** Function that creates the provider: `serviceAccountKey`. */
  readonly provider: string;
  /** Where the chain looked: the name of a variable, an address, a command. */
  readonly source: string;
  readonly outcome: 'selected' | 'unavailable' | 'failed' | 'notTried';
  /** Why, without secrets. */
  readonly reason: string;
}

/** How a chain selected its credentials. As text it is a list with one source a line. */
export interface ChainExplanation {
  /** The source in use, or `undefined` if none was found. */
  readonly selected: ChainStep | undefined;
  /** All sources, in the order of the chain. */
  readonly steps: readonly ChainStep[];
  toString(): string;
}

/** Combines the steps of a chain. */
export function createExplanation(steps: readonly ChainStep[]): ChainExplanation {
  const text = () => steps.map((step, index) => `${index + 1}. ${formatStep(step)}`).join('\n');
  const explanation = { selected: steps.find(({ outcome }) => outcome === 'selected'), steps };
  return Object.defineProperty(explanation, 'toString', { value: text }) as ChainExplanation;
}

const outcomeTexts = {
  selected: 'used',
  unavailable: 'not available',
  failed: 'failed',
  notTried: 'not tried',
} as const satisfies Record<ChainStep['outcome'], string>;

/** One step as text. */
export const formatStep = ({ provider, source, outcome, reason }: ChainStep): string =>
  `${source} (${provider}): ${outcomeTexts[outcome]}: ${reason}`;
