import { expect, test } from "vitest";
import type { Reading, TimelineEvent } from "./event.ts";
import { agreementOf } from "./evidence.ts";
import { readTimeline } from "./read.ts";
import { eventStatus, statusOf } from "./status.ts";
import { toCsv } from "./write.ts";

const read = (text: string): Promise<Reading> => readTimeline({ events: { name: "events.csv", text } });
async function eventIn(rows: string): Promise<TimelineEvent> {
  const { events } = await read(`id,date,title,source,certainty,value,unit,speaker\n${rows}`);
  const [event] = events;
  if (!event) throw new Error("no event");
  return event;
}

test("EE2 an event rests on no source, on one, or on several that agree", async () => {
  expect(agreementOf(await eventIn("a,1900,x,,,,,\n"))).toEqual({ kind: "none", sources: 0, by: [] });
  expect(agreementOf(await eventIn("a,1900,x,S,,,,\na,1900-05,,S,,,,\n"))).toEqual({
    kind: "single",
    sources: 1,
    by: [],
  });
  expect(agreementOf(await eventIn("a,1900,x,S,,,,\na,1900-05,,T,,,,\na,,,T,,,,\n"))).toEqual({
    kind: "agree",
    sources: 2,
    by: [],
  });
});

test("EE2 its claims differ by date, by figure, or by both, be it in one source", async () => {
  expect(agreementOf(await eventIn("a,1900,x,S,,,,\na,1901,,T,,,,\n")).by).toEqual(["date"]);
  expect(agreementOf(await eventIn("a,1900,x,S,,5,dead,\na,,,T,,6,dead,\n")).by).toEqual(["figure"]);
  const both = agreementOf(await eventIn("a,1900,x,S,,5,dead,\na,1901,,S,,6,dead,\n"));
  expect(both).toEqual({ kind: "differ", sources: 1, by: ["date", "figure"] });
});

test("EE2 one denies what another says, unless it was only due; where dates differ, the denial may be of the date", async () => {
  const contested = agreementOf(await eventIn("a,1900,x,S,reported,,,\na,,,S,denied,,,A minister\n"));
  expect(contested).toEqual({ kind: "differ", sources: 1, by: ["denial"] });
  expect(agreementOf(await eventIn("a,1900,x,S,denied,,,\na,,,T,stated,,,\n")).by).toEqual(["denial"]);
  expect(agreementOf(await eventIn("a,1900,x,S,denied,,,\na,,,T,denied,,,\n")).kind).toBe("agree");
  expect(agreementOf(await eventIn("a,1900,x,S,due,,,\na,,,T,denied,,,\na,,,U,stated,,,\n")).kind).toBe("agree");
  expect(agreementOf(await eventIn("a,1900,x,S,stated,,,\na,1901,,T,denied,,,\n")).by).toEqual(["date"]);
});

test("EE3 the four words are statuses in whatever case; an author's own word is none", () => {
  expect(["stated", "Reported", " denied ", "DUE"].map((certainty) => statusOf({ certainty }))).toEqual([
    "stated",
    "reported",
    "denied",
    "due",
  ]);
  expect(statusOf({ certainty: "rumour" })).toBeUndefined();
  expect(statusOf({})).toBeUndefined();
});

test("EE3 of what was due it is told whether it happened; on which day is no disagreement", async () => {
  expect(eventStatus(await eventIn("a,1900,x,S,stated,,,\na,1900,,S,due,,,\n"))).toEqual({ status: "stated" });
  expect(eventStatus(await eventIn("a,1900,x,S,due,,,\n"))).toEqual({ status: "due", happened: "unknown" });
  expect(eventStatus(await eventIn("a,1900,x,S,due,,,\na,,,T,denied,,,\n")).happened).toBe("denied");
  const late = await eventIn("a,1900,x,S,due,,,\na,1902,,T,reported,,,\na,1903,,U,due,,,\n");
  expect(eventStatus(late)).toEqual({ status: "due", happened: "yes" });
  expect(late.claims.map(({ differs }) => differs)).toEqual([undefined, undefined, true]);
});

test("EE4 figure, unit and speaker are read from columns of many names and from JSON, and written back", async () => {
  const event = await eventIn('a,1900,x,S,,"8,600",US troops,A general\na,,,T,,"9,000",US troops,\n');
  expect(event.claims[0]).toMatchObject({ value: "8,600", unit: "US troops", speaker: "A general" });
  expect(event.claims.map(({ figureDiffers }) => figureDiffers)).toEqual([undefined, true]);
  expect(event.extra).toBeUndefined();
  const german = await read("Datum;Titel;Anzahl;Einheit;Sprecher\n1900;x;12;Schiffe;Der Kapitän\n");
  expect(german.events[0]?.claims[0]).toMatchObject({ value: "12", unit: "Schiffe", speaker: "Der Kapitän" });
  const json = await read(
    JSON.stringify([
      {
        date: "1900",
        title: "x",
        sources: [
          { name: "S", value: 8600, unit: "troops", speaker: "A", certainty: "stated", date_basis: "B." },
          { name: "T", value: 9000, unit: "troops", status: "denied", quote: "q" },
        ],
      },
    ]),
  );
  const [first, second] = json.events[0]?.claims ?? [];
  expect(first).toMatchObject({ value: "8600", unit: "troops", speaker: "A", certainty: "stated", basis: "B." });
  expect(second).toMatchObject({ value: "9000", certainty: "denied", figureDiffers: true });
  const again = await read(toCsv(json));
  const said = ({
    value,
    unit,
    speaker,
    certainty,
    basis,
    figureDiffers,
    quote,
  }: Record<string, unknown>): unknown => ({
    ...{ value, unit, speaker, certainty, basis, figureDiffers, quote },
  });
  expect(again.events[0]?.claims.map((claim) => said({ ...claim }))).toEqual(
    json.events[0]?.claims.map((claim) => said({ ...claim })),
  );
});
