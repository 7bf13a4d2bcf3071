import { redact } from '../core/redact.ts';
import { shareTask } from '../core/shared-task.ts';
import type { AccessToken, ProviderContext, TokenProvider } from '../core/token.ts';
import { AuthenticationError } from '../errors/authentication-error.ts';
import { describeThrown } from '../errors/error-shape.ts';
import { type ChainCandidate, type DefaultChainOptions, listCandidates } from './chain-candidates.ts';
import { showAs } from './create-provider.ts';
import { CredentialsUnavailableError } from './credentials-unavailable-error.ts';
import { type ChainExplanation, type ChainStep, createExplanation, formatStep } from './explanation.ts';
import { checkProviderDurations } from './provider-durations.ts';

/** The provider that {@link defaultChain} makes. */
export interface CredentialsChain extends TokenProvider {
  /**
   * Says which source was selected and why the others were not. Selects one first if nothing has asked for a token yet.
   * Never holds a secret, and rejects only if `signal` is aborted.
   */
  explain(options?: { readonly signal?: AbortSignal | undefined }): Promise<ChainExplanation>;
}

/**
 * Finds credentials where the `yc` command-line interface and Terraform's provider keep them. The first source that
 * exists is selected and kept:
 *
 * 1. `YC_SERVICE_ACCOUNT_KEY_FILE`: path or JSON text of an authorized key
 * 2. `YC_SA_JSON_CREDENTIALS`: JSON text of an authorized key
 * 3. `YC_TOKEN`: an IAM token (if it begins with `t1.`) or an OAuth token
 * 4. `YC_IAM_TOKEN`: an IAM token
 * 5. the metadata service, of `YC_METADATA_ADDR` or `169.254.169.254`
 * 6. the `yc` command-line interface
 *
 * A source that exists but does not work, such as a key file with a mistake, ends the search with its error: going on
 * could mean acting as somebody else.
 *
 * @throws {AuthenticationError} From `getToken`: nothing was found (the message lists all sources), or the source that was
 * found does not work.
 *
 * @example
 * ```ts
 * const credentials = defaultChain();
 * console.log(String(await credentials.explain()));
 * ```
 */
export function defaultChain(options: DefaultChainOptions = {}): CredentialsChain {
  checkProviderDurations(options);
  const candidates = listCandidates(options);
  let steps: readonly ChainStep[] = [];
  let winner: TokenProvider | undefined;

  const select = shareTask(async (context: ProviderContext | undefined, signal): Promise<AccessToken> => {
    const done: ChainStep[] = [];
    try {
      for (const candidate of candidates) {
        const found = await tryCandidate(candidate, context, signal);
        done.push(found.step);
        if (!found.provider) continue;
        winner = found.provider;
        return found.token;
      }
      throw createNotFoundError(done);
    } catch (error) {
      if (error instanceof CandidateFailure) {
        done.push(error.step);
        throw error.reason;
      }
      throw error;
    } finally {
      if (!signal.aborted) {
        const rest = candidates.slice(done.length).map((candidate) => describeRest(candidate, done.at(-1)));
        steps = [...done, ...rest];
      }
    }
  });

  const chain: CredentialsChain = {
    getToken: async (request = {}) =>
      winner ? winner.getToken(request) : select.join(request.context, request.signal),
    async explain({ signal } = {}) {
      if (!winner) {
        await select.join(undefined, signal).catch((error) => {
          if (signal?.aborted) throw error;
        });
      }
      return createExplanation(steps);
    },
  };
  const show = () => ({ provider: 'defaultChain', selected: createExplanation(steps).selected?.source });
  return showAs(chain, show);
}

type Found = { readonly step: ChainStep; readonly provider?: undefined } | Winner;

interface Winner {
  readonly step: ChainStep;
  readonly provider: TokenProvider;
  readonly token: AccessToken;
}

/** Carries the step of a candidate that ends the search past the loop. */
class CandidateFailure {
  readonly step: ChainStep;
  readonly reason: unknown;

  constructor(step: ChainStep, reason: unknown) {
    this.step = step;
    this.reason = reason;
  }
}

async function tryCandidate(
  candidate: ChainCandidate,
  context: ProviderContext | undefined,
  signal: AbortSignal,
): Promise<Found> {
  const { provider: name, source } = candidate;
  const step = (outcome: ChainStep['outcome'], reason: string): ChainStep => ({
    provider: name,
    source,
    outcome,
    reason,
  });
  const missing = candidate.findMissing();
  if (missing !== undefined) return { step: step('unavailable', missing) };
  try {
    const provider = candidate.create();
    const token = await provider.getToken({ signal, context });
    return { step: step('selected', 'it is the first that exists'), provider, token };
  } catch (error) {
    if (signal.aborted) throw error;
    const reason = redact(describeThrown(error));
    if (error instanceof CredentialsUnavailableError) return { step: step('unavailable', reason) };
    // Here a misused factory means a wrong variable, not a wrong call.
    const failure = error instanceof TypeError ? new AuthenticationError(`${source} is wrong: ${reason}`) : error;
    throw new CandidateFailure(step('failed', reason), failure);
  }
}

function describeRest(candidate: ChainCandidate, last: ChainStep | undefined): ChainStep {
  const missing = candidate.findMissing();
  const { provider, source } = candidate;
  if (missing !== undefined) return { provider, source, outcome: 'unavailable', reason: missing };
  return { provider, source, outcome: 'notTried', reason: `${last?.source} comes first` };
}

function createNotFoundError(steps: readonly ChainStep[]): AuthenticationError {
  const lines = steps.map((step) => `\n- ${formatStep(step)}`).join('');
  return new AuthenticationError(
    `No credentials were found. Pass \`credentials\` to the client, or provide one of these:${lines}`,
  );
}
