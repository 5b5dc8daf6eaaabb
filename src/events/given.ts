/** An object without the keys that have no value: an empty cell leaves no trace. */
export function given<T extends object>(parts: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as T;
}
