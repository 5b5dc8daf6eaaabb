/** What a command asks of the machine that it runs on. Tests bring their own. */
export interface Io {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** All of standard input, as text. */
  readonly stdin: () => Promise<string>;
  /** The bytes of a file. Throws as `node:fs` does. */
  readonly readFile: (path: string) => Uint8Array;
  readonly writeFile: (path: string, text: string) => void;
  readonly isFolder: (path: string) => boolean;
  /** All files below a folder, by their paths in it, with forward slashes, sorted; without what begins with a dot. */
  readonly filesIn: (folder: string) => readonly string[];
  /** Writes a file, and the folders that it lies in where they are not there. */
  readonly placeFile: (path: string, content: string | Uint8Array) => void;
  /** Where the element and the parts of a site lie that were built with this command. */
  readonly builtFolder: string;
  /** The page without a timeline that the build put beside the command, `date-line-alone.html`. Throws as `node:fs` does. */
  readonly emptyPage: () => string;
}

/** How a command ends: all is well, something in the data is not, or the command could not do what it was asked. */
export const EXIT = { clean: 0, faults: 1, refused: 2 } as const;

/** Why a command cannot do what it was asked, in one sentence for standard error. */
export class Refusal extends Error {}

/** What a system says of files it will not give, in words. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "was not found",
  EACCES: "may not be read or written by you",
  EPERM: "may not be read or written by you",
  EISDIR: "is a folder",
  ENOTDIR: "was not found",
  EROFS: "is on a disk that cannot be written to",
  ENOSPC: "does not fit on the disk",
};

/** Does something with a file; what the system says against it becomes a sentence. */
export function withFile<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (!/^E[A-Z]+$/.test(code)) throw error;
    throw new Refusal(`${path} ${FAULTS[code] ?? `could not be read or written (${code})`}`);
  }
}
