import type { Specimen } from "./specimen.ts";
import { table } from "./specimen.ts";

/** Dates of every precision, and what lasts. */
export const DATE_CASES: readonly Specimen[] = [
  {
    name: "second",
    look: "Moments to the second: crisp marks, and an axis in seconds.",
    csv: table(
      "1912-04-14T23:40:00,Iceberg ahead",
      "1912-04-14T23:40:37,The ship turns",
      "1912-04-14T23:41:10,The engines stop",
    ),
  },
  {
    name: "minute",
    look: "Clock times within one day.",
    csv: table("1969-07-20T13:44,Undocking", "1969-07-20T20:17,Landing", "1969-07-21T02:56,A first step"),
  },
  {
    name: "zone",
    look: "The same midnight in three time zones, in the order in which it came.",
    csv: table(
      "2000-01-01T00:00:00Z,Midnight in Greenwich",
      "2000-01-01T00:00:00+04:30,Midnight in Kabul",
      "2000-01-01T00:00:00-05:00,Midnight in New York",
    ),
  },
  {
    name: "day",
    look: "Days: one crisp mark each.",
    csv: table("1848-02-24,The king abdicates", "1848-03-13,The minister flees", "1848-03-18,Barricades in Berlin"),
  },
  {
    name: "month",
    look: "Months: a soft span of a month behind the mark.",
    csv: table("1848-02,Banquets are forbidden", "1848-04,Elections", "1848-06,The workshops close"),
  },
  {
    name: "season",
    look: "Seasons and quarters of a year.",
    csv: table("1848-21,Spring of nations", "1848-24,A cold winter", "1849-33,First quarter"),
  },
  {
    name: "year",
    look: "Years: a mark that is open inside, with the whole year behind it.",
    csv: table("1845,Potatoes fail", "1846,They fail again", "1848,Revolutions"),
  },
  {
    name: "decade",
    look: "Decades: wider still.",
    csv: table("184X,Railways everywhere", "186X,Telegraphs", "187X,Long depression"),
  },
  {
    name: "century",
    look: "Centuries, and a millennium written as a range.",
    csv: table("17XX,Enlightenment", "18XX,Industry", "1001/2000,A thousand years"),
  },
  {
    name: "every-precision",
    look: "All precisions on one axis: none looks more exact than it is.",
    csv: table(
      "1848-03-18T14:30,A shot",
      "1848-03-18,A day",
      "1848-04,A month",
      "1848-22,A summer",
      "1849,A year",
      "185X,A decade",
    ),
  },
  {
    name: "approximate",
    look: "About then: the ends fade.",
    csv: table("1848-02-24~,About a day", "1848-04~,About a month", "1849~,About a year"),
  },
  {
    name: "uncertain",
    look: "Perhaps then.",
    csv: table("1848-02-24?,Perhaps a day", "1848-04?,Perhaps a month", "1849%,Perhaps, and about"),
  },
  {
    name: "range-days",
    look: "What lasts, from day to day: a solid bar.",
    csv: table(
      "1848-03-18/1848-03-22,Five days of Milan",
      "1848-06-23/1848-06-26,June days",
      "1848-07-24/1848-07-25,A battle",
    ),
  },
  {
    name: "range-months",
    look: "From month to month: both ends are a month wide.",
    csv: table("1848-03/1849-08,A siege and its relief", "1848-10/1848-12,Autumn", "1849-02/1849-07,A republic"),
  },
  {
    name: "range-mixed",
    look: "One end is known to the day, the other to the year.",
    csv: table(
      "1914-07-28/1918-11-11,To the day",
      "1618/1648-10-24,From a year to a day",
      "1701-02/1714,From a month to a year",
    ),
  },
  {
    name: "range-fading",
    look: "About from then, to then perhaps.",
    csv: table("1848~/1850,About from", "1852/1854?,Perhaps until", "1856~/1858~,About both"),
  },
  {
    name: "open-end",
    look: "Still going on: the bar points on.",
    csv: table("1848-12/..,A second republic", "1851,A plebiscite", "1853-07/..,A long work"),
  },
  {
    name: "open-start",
    look: "Since nobody knows how long: the bar points back.",
    csv: table("../1848-02,A monarchy", "1848-05,An assembly", "../1849-07,An old right"),
  },
  {
    name: "unknown-end",
    look: "An end that is not known is not drawn as open.",
    csv: table("1848-03/,A committee sits", "/1848-09,A custom ends", "1848-06,A decree"),
  },
  {
    name: "one-of",
    look: "One of several days.",
    csv: table(
      "[1667-05-01..1667-05-31],Some day in May",
      '"[1668-01-01,1668-03-01]",One of two days',
      "1669-06,A month",
    ),
  },
  {
    name: "deep",
    look: "From the beginning of everything to this century.",
    csv: table(
      "Y-13800000000,Big Bang",
      "Y-4540000000,The Earth forms",
      "Y-66000000,An impact",
      "2021-08-15,A city is taken",
    ),
    widthPx: 900,
  },
  {
    name: "ice",
    look: "Thousands of years: no calendar pretends to be known.",
    csv: table("Y-120000,A warm age", "Y-20000,Ice at its greatest", "Y-11700,It melts"),
  },
  {
    name: "bce",
    look: "Before our era; no year 0 on the axis.",
    csv: table("-0043-03-15,Ides of March", "-0026,A republic ends", "0014-08-19,An emperor dies"),
  },
  {
    name: "year-zero",
    look: "Across the turn of the era, close by.",
    csv: table("-0003,4 BC", "0000,1 BC", "0001,1 AD", "0004,4 AD"),
  },
  {
    name: "gap",
    look: "Centuries without an event stay to scale.",
    csv: table("1066-10-14,Hastings", "1914-07-28,War", "1918-11-11,Armistice"),
  },
  { name: "one", look: "A single event has a view of its own.", csv: table("1969-07-20,A landing") },
  { name: "one-range", look: "A single event that lasts.", csv: table("1914-07-28/1918-11-11,The war") },
  {
    name: "same-day",
    look: "Two thousand events on one day: one number, nothing hidden.",
    csv: table(...Array.from({ length: 2000 }, (_, n) => `1848-03-18,Event ${n + 1}`)),
  },
  {
    name: "clusters",
    look: "Crowds at three places: what has no room is counted.",
    csv: table(
      ...Array.from({ length: 90 }, (_, n) => `18${48 + (n % 3)}-0${1 + (n % 9)}-${10 + (n % 18)},Event ${n + 1}`),
    ),
  },
  {
    name: "dense",
    look: "Many hundred events: bars show how many.",
    csv: table(
      ...Array.from({ length: 600 }, (_, n) => `${1800 + ((n * n) % 97)}-0${1 + (n % 9)}-1${n % 10},Event ${n + 1}`),
    ),
    widthPx: 900,
  },
];
