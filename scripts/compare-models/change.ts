/** A difference between two versions of the API, as users of the packages see it. */
export interface Change {
  readonly verb: 'Add' | 'Change' | 'Fix' | 'Remove';
  /** What it is about, such as `the field \`Cluster.name\``. */
  readonly subject: string;
  /** What follows the subject, such as `: at most 63 characters instead of 50`. */
  readonly detail: string;
  readonly direction: 'request' | 'response' | 'both';
  readonly level: Level;
  /** Which packages can show it: all show shapes, few show limits, and wording changes no shape. */
  readonly aspect: Aspect;
  /** The part of the model that changed. */
  readonly part: Part;
}

export interface Part {
  readonly kind: 'operation' | 'schema';
  /** Id of the operation, or name of the schema. */
  readonly name: string;
}

export type Level = 'major' | 'minor' | 'patch';

export type Aspect = 'shape' | 'limit' | 'wording';

const order: readonly Level[] = ['patch', 'minor', 'major'];

export const highest = (levels: readonly Level[]): Level | undefined =>
  order.findLast((level) => levels.includes(level));

/** One line for a changelog. */
export const sentence = (change: Change): string => `${change.verb} ${change.subject}${change.detail}.`;
