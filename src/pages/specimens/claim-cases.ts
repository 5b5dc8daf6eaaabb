import type { Specimen } from "./specimen.ts";

const HEAD = "id,date,title,source,certainty\n";

/** How an event is known, and where sources differ. */
export const CLAIM_CASES: readonly Specimen[] = [
  {
    name: "statuses",
    look: "Stated, reported, denied, planned: the outline of the mark says which.",
    csv: `${HEAD}a,1848-01,Stated,A,stated\nb,1848-03,Reported,A,reported\nc,1848-05,Denied,A,denied\nd,1848-07,Planned,A,due\n`,
  },
  {
    name: "planned-then",
    look: "Planned, and then it happened; planned, and it is denied.",
    csv: `${HEAD}a,1848-01,Planned and done,A,due\na,1848-02,,B,stated\nb,1848-05,Planned and denied,A,due\nb,1848-05,,B,denied\n`,
  },
  {
    name: "planned-day-then",
    look: "The same of days, with another kind's mark.",
    csv: `id,date,title,source,certainty,group\na,1848-01-10,Planned and done,A,due,Talks\na,1848-01-10,,B,stated,\nb,1848-02-01,Planned,A,due,Troops\nc,1848-03-01,Planned and denied,A,due,Troops\nc,1848-03-01,,B,denied,\nd,1848-04-01,Planned and done,A,due,Troops\nd,1848-04-01,,B,stated,\ne,1848-05-01,Denied,A,denied,Talks\n`,
  },
  {
    name: "ghost-days",
    look: "Another source gives another day: a hollow mark, joined by a bracket.",
    csv: `${HEAD}a,1848-01-10,Two days,A,stated\na,1848-01-24,,B,stated\nb,1848-03,One month,A,stated\n`,
  },
  {
    name: "ghost-spans",
    look: "A day against a month, a month against a year.",
    csv: `${HEAD}a,1848-02-10,A day or a month,A,stated\na,1848-05,,B,stated\nb,1849-02,A month or a year,A,stated\nb,1850,,B,stated\n`,
  },
  {
    name: "ghost-open",
    look: "Another source knows a date on one side only, after or before: it fades away from that date, however long the data last.",
    csv: `${HEAD}a,1848-03-10,A day or after,A,stated\na,[1848-06-01..],,B,stated\nb,1849-02-01,A day or before,A,stated\nb,[..1848-11-01],,B,stated\nc,1849-06,Last,A,stated\n`,
  },
  {
    name: "ghost-crowd",
    look: "Disagreement within a crowd: the count bears a bracket.",
    csv: `${HEAD}${Array.from({ length: 30 }, (_, n) => `e${n},1848-03-18,Event ${n},A,stated\n${n === 4 ? "e4,1848-03-20,,B,stated\n" : ""}`).join("")}z,1850,Later,A,stated\n`,
  },
  {
    name: "agreeing",
    look: "Two sources that agree draw nothing more than one.",
    csv: `${HEAD}a,1848-02-24,Agreed,A,stated\na,1848-02,,B,stated\nb,1848-06,Alone,A,stated\n`,
  },
];
