const count = (n: number): string => new Intl.NumberFormat("en").format(n);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** How long after an event a report came, as `delay.ts` counts it. */
interface Gap {
  readonly kind: "after" | "before" | "during" | "around";
  readonly minDays?: number;
  readonly maxDays?: number;
}

const UNITS = [
  { days: 365.25, from: 700, one: "year", many: "years" },
  { days: 30.44, from: 56, one: "month", many: "months" },
  { days: 7, from: 21, one: "week", many: "weeks" },
  { days: 1, from: 0, one: "day", many: "days" },
] as const;

/** "4 months", "3 to 4 months", "up to 2 weeks": in the unit that suits the longer one. */
function length(minDays: number, maxDays: number): string {
  const unit = UNITS.find(({ from }) => maxDays >= from) ?? UNITS[3];
  const [least, most] = [Math.round(minDays / unit.days), Math.max(1, Math.round(maxDays / unit.days))];
  const said = plural(most, unit.one, unit.many);
  if (least >= most) return said;
  return least === 0 ? `up to ${said}` : `${count(least)} to ${said}`;
}

function delay({ kind, minDays = 0, maxDays = 0 }: Gap): string {
  if (kind === "during") return "while it lasted";
  if (kind === "around") return maxDays > 40 ? `within ${length(maxDays, maxDays)} of it` : "at about the same time";
  if (maxDays === 0) return "the same day";
  return `${length(minDays, maxDays)} ${kind === "after" ? "later" : "before it was due"}`;
}

/** What the clocks say. English; fetched with them. */
export const clockWords = {
  panel: "What was known, and when",
  clocks: "Place events",
  clock: { event: "As it happened", both: "Both clocks", reported: "As reported" },
  asKnown: (day: string, events: string): string => `As known on ${day}: ${events}`,
  everything: (events: string): string => `Everything known: ${events}`,
  byReport: (said: string, undated: number): string =>
    `${said}, by first report${undated === 0 ? "" : `; ${plural(undated, "event has", "events have")} no dated source`}`,
  /** The date of an event that stands at its first report. */
  reportDate: (day: string): string => `reported ${day}`,
  scrubber: "Known on",
  previous: "Previous publication",
  next: "Next publication",
  play: "Play: step through the publications",
  pause: "Pause",
  off: "Everything known",
  published: (names: string): string => `Just published: ${names}`,
  nothingYet: "No source had been published yet.",
  undated: (n: number): string =>
    `${plural(n, "source has", "sources have")} no publication date and ${n === 1 ? "counts" : "count"} only once everything does.`,
  band: "When each source was published",
  bandHint: "Press a source, or open an event, to see who reports what.",
  arcs: "Join all events in view",
  source: (name: string, day: string, events: number, isWindow: boolean): string =>
    `${name}, published ${isWindow ? "at some time in " : ""}${day}, reports ${plural(events, "event", "events")}`,
  sources: (n: number, names: string): string => `${plural(n, "source", "sources")}: ${names}`,
  delay,
  reportedBy: (when: string, source: string, day: string): string => `${when} by ${source} (${day})`,
  reports: (title: string, reports: string): string => `“${title}”: reported ${reports}`,
  undatedReport: (title: string): string => `“${title}”: no source with a date of publication`,
  notDay: (text: string): string =>
    `as-of="${text}" is not a date. Write a day, a month or a year, such as 2020-07-02.`,
  notClock: (text: string): string => `clock="${text}" is not known. Write event, reported or both.`,
  noDates:
    "No source has a publication date, so there is no second clock. Fill the column published of sources.csv, or source_date beside the events.",
  tooLong:
    "This timeline is too long for the clocks: its events stay in their file, and the clocks need all of them at once. Files below 300 kB have them.",
};
