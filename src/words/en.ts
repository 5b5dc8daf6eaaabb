import type { Words } from "./words.ts";

const numbers = new Intl.NumberFormat("en");
const count = (n: number): string => numbers.format(n);
const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

export const en: Words = {
  lang: "en",
  timeline: "Timeline",
  plotRole: "timeline",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "Show the whole timeline",
  previousEvent: "Previous event",
  nextEvent: "Next event",
  close: "Close",
  views: { group: "Show as", plot: "Timeline", list: "List", table: "Table" },
  check: "Check data",
  legend: "Kinds of events: press to hide or show",
  overview: "Overview: the part of the timeline on screen",
  overviewStart: "Start of the part on screen",
  overviewEnd: "End of the part on screen",
  keys: "Arrow keys go from event to event, Enter opens one, plus and minus zoom, 0 shows everything.",
  status: (span, events) => `${span}, ${events}`,
  events: (n, total) =>
    total === undefined || total === n
      ? plural(n, "event", "events")
      : `${count(n)} of ${plural(total, "event", "events")}`,
  markName: (date, title, position, total) => `${date}, ${title}, ${count(position)} of ${count(total)}`,
  clusterName: (n, span, isInstant) =>
    isInstant
      ? `${count(n)} more events, ${span}: open the first`
      : `${plural(n, "event", "events")}, ${span}: zoom in`,
  mostImportant: (n, total) => `The ${count(n)} most important of ${count(total)} events`,
  position: (position, total) => `${count(position)} of ${count(total)}`,
  claims: (n) => (n === 1 ? "What the source says" : `What ${count(n)} claims say`),
  published: (date) => `published ${date}`,
  locator: "Where",
  basis: "How the date follows",
  saysOtherDate: (date) => `Gives another date: ${date}`,
  sourcesDisagree: "Sources disagree on the date",
  sourcesAgree: (n) => `${count(n)} sources agree`,
  oneSource: "1 source",
  noSource: "No source named",
  who: "Who",
  where: "Where",
  certainty: "Status",
  certainties: new Map([
    ["stated", "stated by the source itself"],
    ["reported", "reported"],
    ["denied", "denied"],
    ["due", "planned or due"],
  ]),
  columns: { date: "Date", event: "Event", group: "Kind", place: "Place", sources: "Sources" },
  rows: (from, to, events) => `Rows ${count(from)} to ${count(to)} of ${events}`,
  earlier: "Earlier rows",
  later: "Later rows",
  ungrouped: "Other",
  loading: "Loading the timeline …",
  soFar: (megabytes, n) => `${megabytes.toFixed(1)} MB, ${plural(n, "event", "events")} so far`,
  triedAgain: (message) => `${message} It is tried again.`,
  empty: "This timeline has no events yet. Add a row with a date and a title to its events file.",
  noneShown: "No event is shown. Change the search, or switch a kind back on above.",
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
