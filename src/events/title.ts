/** A title longer than this is a paragraph that stands in the wrong column. */
const LONGEST = 120;
/** Where a paragraph is cut to make a title. */
const CUT = 100;

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** The first sentence of a text where it is short enough to be a title, else its first words. */
function cutTitle(text: string): string {
  const line = oneLine(text.slice(0, 4 * CUT));
  if (line.length <= CUT) return line;
  const sentence = /^.{15,99}?[.!?。؟](?=\s)/u.exec(line)?.[0];
  if (sentence !== undefined) return sentence;
  const words = line.slice(0, CUT).replace(/\s+\S*$/u, "");
  return `${words.replace(/[\s,;:–-]+$/u, "")}…`;
}

/**
 * The title and the text of an event. A row without a title is called by its text, or failing that by its date; a paragraph
 * in the title column is cut for the title and kept whole in the text.
 */
export function titleOf(
  title: string | undefined,
  text: string | undefined,
  date: string,
): { readonly title: string; readonly text: string; readonly missing: boolean } {
  if (title === undefined) {
    const made = cutTitle(text ?? date);
    return { title: made, text: made === text ? "" : (text ?? ""), missing: true };
  }
  const long = title.length > LONGEST;
  const whole = [long ? title : "", text ?? ""].filter(Boolean).join("\n\n");
  return { title: long ? cutTitle(title) : oneLine(title), text: whole, missing: false };
}
