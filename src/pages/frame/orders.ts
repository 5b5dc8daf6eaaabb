/** What a host may ask of the timeline that it frames. */
export type Order =
  | { readonly kind: "select"; readonly id: string | undefined }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "height" };

/** No id and no date is longer. */
const LONGEST = 500;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= LONGEST;

/**
 * What a message asks for, by its shape: `{ type: "date-line", select: "id" }` (`null` closes the card), `{ type: "date-line", range: { from, to } }`
 * in EDTF, and the question for the height in the words of AMP. Undefined for every other message.
 */
export function orderOf(message: unknown): Order | undefined {
  if (!isObject(message)) return undefined;
  const { type, sentinel, select, range } = message;
  if (sentinel === "amp" && type === "frames-init") return { kind: "height" };
  if (type !== "date-line") return undefined;
  if (select === null) return { kind: "select", id: undefined };
  if (isText(select)) return { kind: "select", id: select };
  if (isObject(range) && isText(range.from) && isText(range.to))
    return { kind: "range", from: range.from, to: range.to };
  return undefined;
}
