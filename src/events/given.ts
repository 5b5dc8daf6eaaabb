/** An object without the keys that have no value: an empty cell leaves no trace. */
export function given<T extends object>(parts: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  const filled: Partial<T> = {};
  for (const key in parts) if (parts[key] !== undefined) filled[key] = parts[key];
  return filled as T;
}
