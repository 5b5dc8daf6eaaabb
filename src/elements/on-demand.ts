import type { LitElement } from "lit";
import type { Asked } from "./arranger.ts";
import type { Exporter } from "./export-desk.ts";
import type { Narrator } from "./narrator.ts";
import type { Session } from "./session.ts";

/** An element, as far as what is fetched for it knows it. */
interface Asking extends LitElement, Asked {
  readonly ready: Promise<void>;
}

/** What saves a timeline, once that is there. */
export async function exporterOf(host: Asking, session: Session, narrator: Narrator): Promise<Exporter> {
  await host.ready;
  return (await import("./export-desk.ts")).openExport(host.shadowRoot, session, narrator.speech);
}

/** Puts the events on the axis and into the lanes that are asked for. */
export async function arrange(host: Asking, session: Session, narrator: Narrator): Promise<void> {
  const { spacing, groupBy: lanes = "none" } = host;
  session.dispatch({ kind: "arrange", spacing, lanes }, "program");
  const [{ arrangerFor }, { keptPlace }] = await Promise.all([import("./hands.ts"), import("./kept-place.ts")]);
  session.rearrange(await arrangerFor(host, () => narrator.speech.lang), keptPlace);
}
