import { fromDay, spanBetween, toDay } from "../../state/address.ts";

/** What can be settled in the query of a frame's address, and what is no more than a choice among words. */
const CHOICES = {
  theme: ["auto", "light", "dark", "projector"],
  view: ["plot", "list", "table", "matrix"],
  lang: ["en", "fr", "de", "es", "ar", "fa-AF", "ps"],
} as const;

/** What is wrong with a flag. */
export interface Fault {
  readonly flag: string;
  readonly value: string;
  /** `choice`: none of `known`; `date`: no EDTF; `order`: `to` is not after `from`; `event`: no such event; `origin`: a file of another site. */
  readonly kind: "choice" | "date" | "order" | "event" | "origin" | "src";
  readonly known?: readonly string[];
}

/** What an address settles, as far as it is right. */
export interface Flags {
  /** Attributes of the timeline. */
  readonly attributes: Readonly<Partial<Record<"theme" | "view" | "from" | "to", string>>>;
  readonly lang: string | undefined;
  readonly selected: string | undefined;
  readonly src: string | undefined;
  readonly faults: readonly Fault[];
}

/** Reads the query of a frame's address. What it does not know is left alone: hosts add words of their own. */
export function flagsIn(query: string): Flags {
  const params = new URLSearchParams(query);
  const faults: Fault[] = [];
  const given = (flag: string): string | undefined => params.get(flag) || undefined;
  const chosen = (flag: keyof typeof CHOICES): string | undefined => {
    const value = given(flag);
    const known: readonly string[] = CHOICES[flag];
    if (value === undefined || known.includes(value)) return value;
    faults.push({ flag, value, kind: "choice", known });
    return undefined;
  };
  const dated = (flag: "from" | "to"): string | undefined => {
    const value = given(flag);
    if (value === undefined || (flag === "from" ? fromDay : toDay)(value) !== undefined) return value;
    faults.push({ flag, value, kind: "date" });
    return undefined;
  };
  const [theme, view, lang] = [chosen("theme"), chosen("view"), chosen("lang")];
  const [from, to] = [dated("from"), dated("to")];
  const isTurned = from !== undefined && to !== undefined && !spanBetween(from, to);
  if (isTurned) faults.push({ flag: "to", value: to, kind: "order" });
  const span = isTurned ? {} : { ...(from && { from }), ...(to && { to }) };
  return {
    attributes: { ...(theme && { theme }), ...(view && { view }), ...span },
    ...{ lang, selected: given("selected"), src: given("src"), faults },
  };
}
