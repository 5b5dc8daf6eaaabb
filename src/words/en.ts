import type { Words } from "./words.ts";

/** Made when a number is first said: an engine's first formatter takes longer than the whole script. */
let numbers: Intl.NumberFormat | undefined;
const count = (n: number): string => {
  numbers ??= new Intl.NumberFormat("en");
  return numbers.format(n);
};
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

/** What is said of events that are not all. */
const SEEN = { all: "", single: ", resting on one source", differ: ", on which sources disagree" };

export const en: Words = {
  lang: "en",
  timeline: "Timeline",
  plotRole: "timeline",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "Show the whole timeline",
  previousEvent: "Previous event",
  nextEvent: "Next event",
  cite: "Cite",
  save: "Save",
  more: "More",
  close: "Close",
  views: { group: "Show as", plot: "Timeline", list: "List", table: "Table", matrix: "Matrix" },
  check: "Check data",
  clock: "What was known",
  legend: "Kinds of events: press to hide or show",
  lenses: {
    group: "Show by evidence",
    all: "All",
    single: "One source",
    differ: "Sources disagree",
    said: (events, lens) => `${events}${SEEN[lens]}`,
  },
  overview: "Overview: the part of the timeline on screen",
  overviewStart: "Start of the part on screen",
  overviewEnd: "End of the part on screen",
  keys: "Arrow keys go from event to event, Enter opens one, plus and minus zoom, 0 shows everything.",
  status: (span, events) => `In view: ${span}, ${events}.`,
  events: (n, total) =>
    total === undefined || total === n
      ? plural(n, "event", "events")
      : `${count(n)} of ${plural(total, "event", "events")}`,
  markName: (date, title, position, total) => `${date}, ${title}, ${count(position)} of ${count(total)}`,
  comma: ", ",
  signs: {
    stated: "stated",
    reported: "reported",
    denied: "denied",
    due: "planned",
    happened: "planned, then happened",
    differ: "sources disagree",
    inexact: "not known to the day",
    lasts: "lasts",
    near: "approximate",
    several: "several events",
    rest: "more on that date",
    began: "began earlier",
  },
  clusterName: (n, span, isInstant) =>
    isInstant
      ? `${count(n)} more events, ${span}: open the first`
      : `${plural(n, "event", "events")}, ${span}: zoom in`,
  clusterBegan: (n, span) => `${plural(n, "event", "events")}, ${span}, began earlier: show`,
  mostImportant: (n, total) => `The ${count(n)} most important of ${count(total)} events`,
  position: (position, total) => `${count(position)} of ${count(total)}`,
  claims: (n) => (n === 1 ? "What the source says" : `What ${count(n)} claims say`),
  published: (date) => `published ${date}`,
  saysOtherDate: (date) => `Gives another date: ${date}`,
  noSource: "No source named",
  who: "Who",
  where: "Where",
  columns: { date: "Date", event: "Event", group: "Kind", place: "Place", sources: "Sources" },
  rows: (from, to, events) => `Rows ${count(from)} to ${count(to)} of ${events}`,
  earlier: "Earlier rows",
  later: "Later rows",
  ungrouped: "Other",
  loading: "Loading the timeline …",
  soFar: (megabytes, n) => `${megabytes.toFixed(1)} MB, ${plural(n, "event", "events")} so far`,
  triedAgain: (message) => `${message} It is tried again.`,
  empty: "This timeline has no events yet. Add a row with a date and a title to its events file.",
  noneShown: "No event is shown. Change the search, or switch more back on above.",
  fault: {
    missing: (src, status) =>
      `${src} was not found (${status}). Check the address in src and that the file was published.`,
    unreachable: (src) => `${src} could not be loaded. Check the connection, or open the page through a web server.`,
    notTimeline: (src) =>
      `${src} is not a timeline. Give a CSV file with the columns date and title, or a timeline.json.`,
    noSrc: "This timeline has no data. Set src to a CSV file or a timeline.json.",
    file: (message) => message,
  },
  gestureHint: "Hold Ctrl and scroll to zoom",
};
