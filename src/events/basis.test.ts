import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { civilOfDay, dayOfCivil, weekdayOf } from "../dates/day.ts";
import { parseEdtf } from "../dates/edtf.ts";
import type { When } from "../dates/when.ts";
import { type BasisCheck, checkBasis } from "./basis.ts";

function when(edtf: string): When {
  const reading = parseEdtf(edtf);
  if (!reading.ok) throw new Error(edtf);
  return reading.when;
}

/** How a claim is checked: its date, the words, the day of publication, and what else it says. */
function check(
  date: string,
  quote: string,
  published?: string,
  more: { basis?: string; certainty?: string } = {},
): BasisCheck {
  return checkBasis(
    { when: when(date), quote, ...more },
    published === undefined ? undefined : { published: when(published) },
  );
}
const read = (check: BasisCheck): string => `${check.kind}: ${check.readings.map(({ edtf }) => edtf).join(", ")}`;

describe("what a basis says, computed again", () => {
  // words, publication, what they mean, what they cannot be
  test.each([
    ["released on Wednesday", "2020-07-03", "2020-07-01", "2020-07-02"],
    ["on Sunday denied", "2020-07-03", "2020-06-28", "2020-06-29"],
    ["said Friday", "2020-07-03", "2020-07-03", "2020-07-02"],
    ["said Wednesday", "[2020-07-01..2020-07-07]", "2020-07-01", "2020-06-30"],
    ["last week", "2020-07-03", "[2020-06-22..2020-06-28]", "2020-06-29"],
    ["said last month", "2020-07", "2020-06", "2020-07"],
    ["last month", "2021-01-15", "2020-12", "2021-12"],
    ["earlier this year", "2020-07-03", "[2020-01-01..2020-07-03]", "2020-08"],
    ["this month", "2020-07-03", "2020-07", "2020-06"],
    ["this week", "2020-07-03", "[2020-06-29..2020-07-05]", "2020-07-06"],
    ["next year", "2020-07-03", "2021", "2020"],
    ["yesterday", "2020-03-01", "2020-02-29", "2020-03-01"],
    ["the day before yesterday", "2020-03-01", "2020-02-28", "2020-02-29"],
    ["announced today", "2020-03-01", "2020-03-01", "2020-03-02"],
    ["a year ago", "2021-02", "[2019-08..2020-08]", "2018"],
    ["two weeks ago", "2020-07-03", "[2020-06-16..2020-06-23]", "2020-06-30"],
    ["three decades ago", "2021-02", "[1986..1996]", "1999"],
    ["in early June", "2020-07-02", "[2020-06-01..2020-06-10]", "2020-06-15"],
    ["in late June", "2020-07-02", "[2020-06-21..2020-06-30]", "2020-06-15"],
    ["a deal in March", "2020-07-02", "2020-03", "2020-02"],
    ["As of February", "2020-07-02", "2020-02", "2020-03"],
    ["in July", "2020-07-02", "2020-07", "2020-06"],
    ["on March 1", "2021-02", "2020-03-01", "2020-03-02"],
    ["signed on February 29", "2021-02", "2020-02-29", "2020-02-28"],
    ["on 5 May 1821", "2020", "1821-05-05", "1821-05-06"],
    ["on May 5, 1821", "2020", "1821-05-05", "1821-06"],
    ["dated 1821-05-05", "2020", "1821-05-05", "1821-05-06"],
    ["in May 1821", "2020", "1821-05", "1821-06"],
    ["Under the 2020 deal", "2021-02", "2020", "2019"],
    ["in 44 BC", "1900", "-0043", "-0044"],
    ["in AD 79", "1900", "0079", "0080"],
    ["the ninth day before the Kalends of September", "0079-12", "0079-08-24", "0079-09"],
    ["the sixteenth day before the Kalends of November", "0079-12", "0079-10-17", "0079-10-18"],
    ["on the Nones of February", "0063-12", "0063-02-05", "0063-02-06"],
    ["on the eve of the Ides of March", "0063-12", "0063-03-14", "0063-03-15"],
    ["the 17th day before the Kalends of January", "0063-12-31", "0063-12-16", "0063-01"],
    ["in the 1840s", "1900", "[1840..1849]", "1850"],
    ["in the 17th century", "1900", "[1601..1700]", "1701"],
    ["from December 2019 to May 2020", "2020-07-03", "2019-12/2020-05", "2018-12/2020-05"],
    ["between December and May 2020", "2020-07-03", "2019-12/2020-05", "2019-11/2020-05"],
  ])("EE5 “%s”, published %s, is %s and not %s", (quote, published, right, wrong) => {
    const good = check(right, quote, published);
    expect(good.kind).toBe("fits");
    expect(good.readings[0]?.edtf).toBe(right);
    expect(good.published?.edtf).toBe(when(published).edtf);
    expect(check(wrong, quote, published).kind).toBe("mismatch");
  });

  test("EE5 a duration counts back from publication, and begins about then", () => {
    expect(read(check("1991~/2021-02", "deep for three decades", "2021-02"))).toBe("fits: 1991~/2021-02");
    expect(check("1971~/2021-02", "deep for three decades", "2021-02").kind).toBe("mismatch");
    expect(check("2019", "In the last two years, both", "2020-07-02").kind).toBe("fits");
    expect(check("2014", "In the last two years, both", "2020-07-02").kind).toBe("mismatch");
    expect(check("2019-06-01", "a truce for three days", "2020-07-02").kind).toBe("unchecked");
  });

  test("EE5 what is due comes next, and a limit is the nearest", () => {
    const due = { certainty: "due" };
    expect(check("2020-11", "elections in November", "2020-07-02", due).kind).toBe("fits");
    expect(check("2021-02-03", "meet on Wednesday", "2021-02-01", due).kind).toBe("fits");
    expect(read(check("2020-07-15~", "by mid-July", "2020-07-03", due))).toBe(
      "fits: [2020-07-11..2020-07-20], [2019-07-11..2019-07-20]",
    );
    expect(check("2020-03-10", "starting by March 10", "2020-07-03", due).kind).toBe("fits");
    expect(check("2020-07-01", "by mid-July, already reached", "2020-07-03").kind).toBe("fits");
    expect(check("2020-07-25", "by mid-July", "2020-07-03").kind).toBe("mismatch");
  });

  test("EE6 a weekday that the calendar contradicts is a mismatch, be it in the quote or in the basis", () => {
    const tuesday = "last Tuesday (April 27)";
    expect(check("2021-04-27", tuesday, "[2021-04-28..2021-05-04]").kind).toBe("fits");
    const wrong = check("2020-04-27", tuesday, "2020-05-01");
    expect(wrong.kind).toBe("mismatch");
    expect(wrong.phrase).toBe(tuesday);
    expect(check("2020-07-02", "on Wednesday, July 2, 2020", "2020-07-03")).toMatchObject({
      kind: "mismatch",
      why: "weekday",
    });
    expect(
      check("2020-07-01", "said Wednesday", "2020-07-03", { basis: "Published on Thursday 3 July 2020." }),
    ).toMatchObject({
      kind: "mismatch",
      why: "weekday",
      phrase: "Thursday 3 July 2020",
    });
    expect(check("2020-07-01", "on Wednesday").kind).toBe("fits");
    expect(check("2020-07-02", "on Wednesday").kind).toBe("mismatch");
  });

  test("EE6 a basis that contradicts the claim or the source is a mismatch", () => {
    const said = (basis: string): BasisCheck => check("2020-02", "in February", "2020-07-02", { basis });
    expect(said("The year is 2020, that of publication on 2 July 2020.").kind).toBe("fits");
    expect(said("The year is 2019.")).toMatchObject({ kind: "mismatch", why: "basis", phrase: "2019" });
    expect(said("Counted from publication on 3 July 2020.")).toMatchObject({ kind: "mismatch", why: "basis" });
  });

  test("EE6 what is told as happened is not dated after its source", () => {
    expect(check("2020-08", "the talks began", "2020-07-02")).toMatchObject({ kind: "mismatch", why: "future" });
    expect(check("2020-08", "the talks begin", "2020-07-02", { certainty: "due" }).kind).toBe("unchecked");
    expect(check("2020-07", "the talks began", "2020-07-02").kind).toBe("unchecked");
  });

  test("EE7 of several readings one is taken for a reason, or it is said", () => {
    const monday = (date: string, basis?: string): string =>
      check(date, "said Monday", "2021-02", basis === undefined ? {} : { basis }).kind;
    expect(monday("2021-02")).toBe("fits");
    expect(monday("2021-02-08")).toBe("several");
    expect(monday("2021-02-08?")).toBe("fits");
    expect(monday("2021-02-08", "The Monday before the meeting.")).toBe("fits");
    expect(check("2020-04-21", "last Tuesday", "2020-04-30").kind).toBe("several");
    expect(check("2020-04-28", "last Tuesday", "2020-04-30").readings.map(({ edtf }) => edtf)).toEqual([
      "2020-04-28",
      "2020-04-21",
    ]);
    expect(check("2021-03", "in March", "2020-07-02").kind).toBe("several");
    expect(check("2019-03", "in March", "2020-07-02").kind).toBe("mismatch");
    expect(check("2019-03", "in March", "2020-07-02", { basis: "The year is 2019, as the letter says." }).kind).toBe(
      "fits",
    );
  });

  test("EE7 a day without a year in a source of another age is checked by day and month alone", () => {
    expect(check("0079-08-24", "on 24 August", "1900").kind).toBe("several");
    expect(check("0079-08-24", "on 24 August", "1900", { basis: "The year is 79, by the reign of Titus." }).kind).toBe(
      "fits",
    );
    expect(check("0079-10-24", "on 24 August", "1900").kind).toBe("mismatch");
    expect(check("0079-08-24", "yesterday", "1900").kind).toBe("unchecked");
  });

  test("EE7 where the quote has no words of time, the date is one that the basis works out", () => {
    const basis = "Undated; about February 2021, the month worked out for the article.";
    expect(read(check("2021-02~", "there are no fighters", "2021-02", { basis }))).toBe("fits: 2021-02");
    expect(check("2020-02", "there are no fighters", "2021-02", { basis }).kind).toBe("unchecked");
    expect(check("2021-02", "there are no fighters", "2021-02", { basis }).phrase).toBeUndefined();
  });

  test("EE7 without words of time, or a day to count from, nothing is checked", () => {
    expect(check("2020", "they may march on", "2021").kind).toBe("unchecked");
    expect(check("2020", "1500 men and 2,500 horses", "2021").kind).toBe("unchecked");
    expect(check("2020-06", "last month").kind).toBe("unchecked");
    expect(check("2020-06-05", "on 5 June").kind).toBe("unchecked");
    expect(check("2020-06-06", "on 5 June").kind).toBe("mismatch");
    expect(check("2020", "").kind).toBe("unchecked");
  });

  test("EE5 every weekday before publication is found again, and no other day fits it", () => {
    const names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    const day = fc.integer({ min: dayOfCivil(1600, 1, 1), max: dayOfCivil(2200, 1, 1) });
    const iso = (at: number): string => {
      const { year, month, day: date } = civilOfDay(at);
      return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    };
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }), (published, back, off) => {
        const at = published - back;
        const quote = `said ${names[weekdayOf(at)]}`;
        expect(check(iso(at), quote, iso(published)).kind).toBe("fits");
        expect(check(iso(at - off), quote, iso(published)).kind).toBe("mismatch");
      }),
    );
  });

  test("EE5 checking never throws, whatever is quoted and whenever it was", () => {
    const words = fc.constantFrom(
      ...[
        "last",
        "this",
        "Tuesday",
        "April",
        "27",
        "31",
        "February",
        "2020",
        "ago",
        "two",
        "years",
        "(",
        ")",
        "by",
        "to",
      ],
      ...["99", "0", "mid-", "early", "next", "week", "for", "00-00", "2020-13-45", "the", "century", "19th", "44 BC"],
      ...["99999 years ago", "9999 BC", "0 centuries ago", "0000-00-00", "99th century", "in the last 900000 months"],
      ...["the 99th day before the Ides of March", "by 9999 AD", "since", "9/11", "later this decade"],
    );
    const dates = fc.constantFrom(
      ...["2020-02-29", "2020-07-02", "2020", "../2020", "/2020", "2019/2021", "-0043", "9999-12-31", "-9999", "0000"],
      ...["Y12000", "Y-13000000000", "Y1E7", "[..1900]", "2020-07~", "20XX"],
    );
    fc.assert(
      fc.property(fc.array(words), dates, dates, (quote, date, published) => {
        const basis = [...quote].reverse().join(" ");
        const { kind, readings } = check(date, quote.join(" "), published, {
          basis,
          certainty: quote.length % 2 ? "due" : "stated",
        });
        expect(["fits", "mismatch", "several", "unchecked"]).toContain(kind);
        for (const reading of readings) expect(reading.edtf).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  test("EE5 a cell as long as a book is looked at only in its beginning", () => {
    expect(check("2020-07-01", "last Tuesday ".repeat(20_000), "2020-07-02").kind).toBe("mismatch");
    expect(check("2020-07-01", `${"word ".repeat(20_000)} last Tuesday`, "2020-07-02").kind).toBe("unchecked");
  });
});
