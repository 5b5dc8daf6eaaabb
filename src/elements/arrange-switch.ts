import type { TemplateResult } from "lit";
import { html, nothing, render } from "lit";
import { hasSeveralSources } from "../layout/source-names.ts";
import type { Lanes, Spacing } from "../state/state.ts";
import { lookWordsFor } from "../words/look-words.ts";
import type { TimelineModel } from "./model.ts";
import { presentSwitch } from "./present-switch.ts";
import type { Session } from "./session.ts";

/** What a switch is shown for. */
export interface Arrangeable {
  readonly session: Pick<Session, "state" | "dispatch" | "model">;
  /** True where even spacing looks otherwise than to scale. */
  readonly isFoldable: boolean;
  readonly lang: string;
}

const SPACINGS: readonly Spacing[] = ["scale", "even"];

/** Found once per timeline: it takes all events, and is asked for with every frame. */
const found = new WeakMap<TimelineModel["reading"], readonly Lanes[]>();

/** What of a timeline can have lanes of its own, where there is more than one of it. */
function lanesOf({ groups, reading }: TimelineModel): readonly Lanes[] {
  const known = found.get(reading);
  if (known) return known;
  const { events } = reading;
  const lanes: Lanes[] = ["none"];
  if (groups.length > 1) lanes.push("group");
  if (events.some(({ actors }) => actors.length > 0)) lanes.push("actor");
  if (hasSeveralSources(events)) lanes.push("source");
  found.set(reading, lanes);
  return lanes;
}

/** The two choices of how events stand, each where it makes a difference; nothing where none does. */
export function arrangeTemplate({ session, isFoldable, lang }: Arrangeable): TemplateResult | typeof nothing {
  const { model, state } = session;
  if (!model || model.elsewhere) return nothing;
  const words = lookWordsFor(lang);
  const { spacing, lanes } = state;
  const isToScale = state.clock !== "event" || state.asOf !== undefined;
  const choose = (change: Partial<{ spacing: Spacing; lanes: Lanes }>): void =>
    session.dispatch({ kind: "arrange", spacing, lanes, ...change }, "reader");
  const able = lanesOf(model);
  return html`
    ${
      able.length < 2
        ? nothing
        : html`<label class="lanes">${words.lanes}
            <select title=${lanes === "actor" || lanes === "source" ? words.laneNotes[lanes] : nothing} @change=${({ target }: Event) => choose({ lanes: able[(target as HTMLSelectElement).selectedIndex] ?? "none" })}>
              ${able.map((name) => html`<option .selected=${name === lanes}>${words.laneNames[name]}</option>`)}
            </select>
          </label>`
    }
    ${
      isFoldable && !isToScale
        ? html`<div class="spacing" role="group" aria-label=${words.spacing}>
            ${SPACINGS.map(
              (name) =>
                html`<button type="button" aria-pressed=${spacing === name} @click=${() => choose({ spacing: name })}>${words[name]}</button>`,
            )}
          </div>`
        : nothing
    }
  `;
}

/** Lets the reader choose beside the status line how events stand, and fill the screen. */
export function showArrange(root: ShadowRoot, able: Arrangeable): void {
  const line = root.querySelector(".told");
  if (!line) return;
  // Under "More" there is one of the same name.
  const known = root.querySelector<HTMLElement>(".whole-plot > .arrange");
  const holder = known ?? document.createElement("div");
  holder.className = "arrange";
  render([arrangeTemplate(able), presentSwitch(root.host, able.lang)], holder);
  if (!known) line.before(holder);
}
