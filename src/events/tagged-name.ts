/** A heading that names a column and a language: `title@fr`. */
export interface TaggedName {
  /** What the column is called without its language. */
  readonly base: string;
  /** The language as it is written; not checked. */
  readonly tag: string;
}

const TAGGED = /^([^@]*[^@\s])\s*@\s*([\p{L}\p{N}_-]+)$/u;

/** Parts `title@fr`; undefined for a heading that names no language. */
export function taggedName(heading: string): TaggedName | undefined {
  const [, base, tag] = TAGGED.exec(heading.trim().slice(0, 200)) ?? [];
  return base === undefined || tag === undefined ? undefined : { base, tag };
}
