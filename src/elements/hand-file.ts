/** Longer than any browser takes to begin. */
const REST_MS = 10_000;

/** Gives a file to the browser to save. */
export function handFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REST_MS);
}
