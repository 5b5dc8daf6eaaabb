import type { TemplateResult } from "lit";
import { html, nothing, svg } from "lit";
import { earliest } from "../dates/bounds.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { Publication } from "../events/as-of.ts";
import type { Source } from "../events/event.ts";
import type { Clock } from "../state/state.ts";
import type { ClockWords } from "../words/clock-words.ts";
import { clockWordsFor } from "../words/clock-words-for.ts";
import { asOfText, asOfWords, sourceLabel } from "./clock-model.ts";
import { icon } from "./icons.ts";
import type { Speech } from "./speech.ts";
import { brief } from "./speech.ts";

/** What the panel shows and whom it asks. */
export interface PanelInput {
  readonly clock: Clock;
  readonly asOf: number | undefined;
  /** The stops, in the order of time; at least one. */
  readonly stops: readonly Publication[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Named sources without a date. */
  readonly undated: number;
  /** "As known on 2 July 2020: 24 of 40 events". */
  readonly known: string;
  readonly isPlaying: boolean;
  readonly speech: Speech;
  /** True where no other line tells those who listen: beside the plot, its status does. */
  readonly isSpoken: boolean;
  readonly onTurn: (asOf: number | undefined) => void;
  readonly onClock: (clock: Clock) => void;
  readonly onPlay: () => void;
}

const CLOCKS: readonly Clock[] = ["event", "both", "reported"];
const SIGNS = { play: "M5 3v10l8-5z", pause: "M5 3v10M11 3v10" };
/** The rail in its own units, stretched to its width. */
const RAIL = 1000;

/** The first and the last day of the scrubber: from well before the first publication, where nothing was known, to the last. */
export function scrubberDays(stops: readonly Publication[]): { readonly first: number; readonly last: number } {
  const last = Math.ceil(stops.at(-1)?.day ?? 0) - 1;
  const begin = Math.ceil(stops[0]?.day ?? 0) - 1;
  return { first: begin - Math.max(30, Math.round((last - begin) / 2)), last };
}

/** The stop after a moment, and the one before it. */
export const nextStop = (stops: readonly Publication[], asOf: number): number | undefined =>
  stops.find(({ day }) => day > asOf)?.day;
const previousStop = (stops: readonly Publication[], asOf: number): number | undefined =>
  stops.findLast(({ day }) => day < asOf)?.day;

function dayWords(day: number, speech: Speech): string {
  const reading = parseEdtf(asOfText(day + 1));
  return reading.ok ? brief(reading.when, speech) : "";
}

/** The scrubber "what was known on …", with its buttons, and the choice of the clock. */
export function panelTemplate(input: PanelInput): TemplateResult {
  const { clock, asOf, stops, onTurn, isPlaying } = input;
  const words = clockWordsFor(input.speech.words.lang);
  const now = asOf ?? Infinity;
  const [before, after] = [previousStop(stops, now), asOf === undefined ? undefined : nextStop(stops, now)];
  const { first } = scrubberDays(stops);
  const tool = (name: "back" | "forward", label: string, to: number | undefined): TemplateResult =>
    html`<button type="button" class="tool" aria-label=${label} title=${label} aria-disabled=${to === undefined} @click=${() => to !== undefined && onTurn(to)}>${icon(name)}</button>`;
  const play = isPlaying ? words.pause : words.play;
  return html`
    <section class="clock" part="clock" aria-label=${words.panel}>
      <div class="clock-head">
        <p class="known" aria-live=${input.isSpoken ? "polite" : "off"}>${input.known}</p>
        <div class="views" role="group" aria-label=${words.clocks}>
          ${CLOCKS.map(
            (name) =>
              html`<button type="button" aria-pressed=${name === clock} @click=${() => input.onClock(name)}>${words.clock[name]}</button>`,
          )}
        </div>
      </div>
      <div class="scrub">
        <div class="tools" role="group" aria-label=${words.panel}>
          ${tool("back", words.previous, before ?? (now > first + 1 ? first + 1 : undefined))}
          <button type="button" class="tool" aria-label=${play} title=${play} @click=${input.onPlay}>
            <svg class="icon ${isPlaying ? "" : "full"}" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${isPlaying ? SIGNS.pause : SIGNS.play} /></svg>
          </button>
          ${tool("forward", words.next, after)}
        </div>
        ${railTemplate(input)}
        <button type="button" class="pill" aria-pressed=${asOf === undefined} @click=${() => onTurn(undefined)}>${words.off}</button>
      </div>
      <p class="just">${justPublished(input, words)}${input.undated > 0 ? html` ${words.undated(input.undated)}` : nothing}</p>
    </section>
  `;
}

/** The rail with a tick at every publication, its window of uncertainty beside it, and the range input over it. */
function railTemplate({ stops, sources, asOf, known, speech, onTurn }: PanelInput): TemplateResult {
  const { first, last } = scrubberDays(stops);
  const xOf = (day: number): number => ((day - first) / Math.max(1, last - first)) * RAIL;
  const day = asOf === undefined ? last : Math.min(last, Math.max(first, Math.ceil(asOf) - 1));
  const windows = stops.flatMap((stop) =>
    stop.sources.flatMap((id) => {
      const when = sources.get(id)?.published;
      const from = when ? xOf(earliest(when)) : 0;
      const to = xOf(stop.day - 1);
      return to > from ? [svg`<rect class="maybe" x=${from} width=${to - from} y="7" height="10" />`] : [];
    }),
  );
  return html`
    <div class="rail">
      <svg viewBox="0 0 ${RAIL} 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="line" x="0" width=${RAIL} y="11" height="2" />
        <rect class="past" x="0" width=${xOf(day)} y="11" height="2" />
        ${windows}
        ${stops.map(
          ({ day }) =>
            svg`<path class="stop" vector-effect="non-scaling-stroke" d="M${xOf(Math.ceil(day) - 1)} 3V21" />`,
        )}
      </svg>
      <input
        type="range"
        aria-label=${clockWordsFor(speech.words.lang).scrubber}
        aria-valuetext=${asOf === undefined ? known : asOfWords(asOf, speech)}
        .min=${String(first)}
        .max=${String(last)}
        step="1"
        .value=${String(day)}
        @input=${(event: Event) => onTurn((event.target as HTMLInputElement).valueAsNumber + 1)}
      />
      <span class="ends"><span>${dayWords(first, speech)}</span><span>${dayWords(last, speech)}</span></span>
    </div>
  `;
}

/** Who published last, as the clock stands. */
function justPublished({ stops, asOf, sources }: PanelInput, words: ClockWords): string {
  if (asOf === undefined) return "";
  const stop = stops.findLast(({ day }) => day <= asOf);
  if (!stop) return words.nothingYet;
  return words.published(
    stop.sources
      .flatMap((id) => sources.get(id) ?? [])
      .map((source) => sourceLabel(source, sources.values()))
      .join("; "),
  );
}
