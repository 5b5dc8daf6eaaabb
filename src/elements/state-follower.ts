import type { Lens } from "../events/lens.ts";
import type { Lanes, Spacing, TimelineState, View } from "../state/state.ts";
import type { Cause, Session } from "./session.ts";
import type { Teller } from "./teller.ts";

/** The properties of the element that the reader changes too. */
interface Followed {
  view: View;
  query: string;
  evidence: Lens;
  spacing: Spacing;
  groupBy: Exclude<Lanes, "none"> | undefined;
  selected: string | undefined;
}

/** Keeps the element's properties as the state is, and tells the page what the reader did. */
export function followState(
  host: Followed,
  { session, teller }: { readonly session: Session; readonly teller: Teller | undefined },
  before: TimelineState,
  cause: Cause,
): void {
  const { state } = session;
  const isReader = cause === "reader";
  if (before.view !== state.view) host.view = state.view;
  if (before.query !== state.query && isReader) host.query = state.query;
  if (before.lens !== state.lens) host.evidence = state.lens;
  if (before.spacing !== state.spacing) host.spacing = state.spacing;
  if (before.lanes !== state.lanes) host.groupBy = state.lanes === "none" ? undefined : state.lanes;
  const isOther = before.lens !== state.lens || before.spacing !== state.spacing || before.lanes !== state.lanes;
  if (isOther && isReader) teller?.placed();
  if (before.selected !== state.selected) {
    host.selected = session.selectedId;
    if (isReader) teller?.selected(before.selected === undefined);
  }
  if (isReader && before.viewport !== state.viewport) teller?.moved();
}
