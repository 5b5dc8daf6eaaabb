import type { Lens } from "../events/lens.ts";
import type { Lanes, Spacing, View } from "./state.ts";

/** What an author asks for, and a reader may choose otherwise. */
export interface Choices {
  readonly view: View;
  readonly lens: Lens;
  readonly spacing: Spacing;
  readonly lanes: Lanes;
}

/** The choices that are not the first ones: only these are worth an address. */
export function otherChoices(now: Choices, first: Choices): Partial<Choices> {
  const names = Object.keys(first) as (keyof Choices)[];
  return Object.fromEntries(names.filter((name) => now[name] !== first[name]).map((name) => [name, now[name]]));
}
