/**
 * The input of an update that changes something: the fields of `Params`, of which at least one is not an id.
 *
 * @typeParam Ids Names of the parameters that say what is updated.
 * @typeParam Given Names of the given fields, inferred.
 */
export type UpdateInput<Params, Ids extends keyof Params, Given extends keyof Params> = Pick<Params, Given> &
  ([Exclude<Given, Ids>] extends [never] ? NothingToUpdate : Pick<Params, Ids>);

/** Makes the compiler say what is missing. */
export interface NothingToUpdate {
  readonly 'nothing to update: give a field besides the ids': never;
}
