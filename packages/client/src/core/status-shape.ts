type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value has the form of a google.rpc.Status. No other message of the API looks like one. */
export function isStatus(value: JsonObject): boolean {
  return typeof value.code === 'number' && hasOnly(value, ['code', 'message', 'details']);
}

/** Whether an object has fields, and none but these. */
export function hasOnly(value: JsonObject, names: readonly string[]): boolean {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => names.includes(key));
}
