/** Defaults with options over them, the later ones first. An option that is `undefined` counts as left out. */
export function mergeOptions<Defaults extends object>(
  defaults: Defaults,
  ...options: readonly { readonly [Name in keyof Defaults]?: Defaults[Name] | undefined }[]
): Defaults {
  const merged = { ...defaults };
  for (const each of options) {
    for (const name of Object.keys(each) as (keyof Defaults)[]) merged[name] = each[name] ?? merged[name];
  }
  return merged;
}
