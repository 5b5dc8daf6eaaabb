/** By what names a host knows the frame; each is a word, or it is none. */
export interface FrameNames {
  /** WordPress: `#?secret=…`, which it adds to the address. */
  readonly secret: string | undefined;
  /** Pym: `?childId=…`, which it adds to the address. */
  readonly childId: string | undefined;
  /** Datawrapper: `?id=…`; their listeners of today take any. */
  readonly id: string;
}

const WORD = /^[\w-]{1,64}$/;
const wordOf = (text: string | null | undefined): string | undefined => (text && WORD.test(text) ? text : undefined);

/** The names that stand in an address: its query and its fragment, either with its sign. */
export function namesIn(query: string, fragment: string): FrameNames {
  const params = new URLSearchParams(query);
  return {
    secret: wordOf(/[?&]secret=([^&]*)/.exec(fragment)?.[1]),
    childId: wordOf(params.get("childId")),
    id: wordOf(params.get("id")) ?? "date-line",
  };
}

/** Says a height, in CSS px, in our own words and in those that hosts listen for: Datawrapper's, AMP's, Pym's and WordPress's. */
export function heightMessages(height: number, { secret, childId, id }: FrameNames): readonly unknown[] {
  return [
    { type: "date-line", height },
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    ...(childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ secret, message: "height", value: height }] : []),
  ];
}
