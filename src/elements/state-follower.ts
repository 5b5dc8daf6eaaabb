import type { PropertyValues } from "lit";
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

/** What of it the page may set at any time. */
interface Asked extends Followed {
  readonly from: string | undefined;
  readonly to: string | undefined;
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

/** Brings the state to where the program, or the page, has just set the element's properties. */
export function followAttributes(host: Asked, changed: PropertyValues<Asked>, session: Session): void {
  if (changed.has("view") && host.view !== session.state.view)
    session.dispatch({ kind: "show", view: host.view }, "program");
  if (changed.has("query")) session.dispatch({ kind: "search", text: host.query }, "program");
  if (changed.has("evidence")) session.dispatch({ kind: "lens", lens: host.evidence }, "program");
  if (changed.has("from") || changed.has("to")) session.zoomTo(host.from, host.to);
  if (changed.has("selected") && host.selected !== session.selectedId)
    session.open(session.model?.placeOf(host.selected ?? ""), "program");
}
