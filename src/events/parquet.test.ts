import { expect, test } from "vitest";
import { readTimeline } from "./read.ts";

/** The files that these tests read, as DuckDB writes them, in Base64. */
const SAMPLES = {
  /** One row of each kind of value, packed with Snappy. */
  values: [
    "UEFSMRUAFRwVICwVBBUAFQYVBgAADjQCAAAABAE9Uv//SMj0/xUAFVoVKiwVBBUAFQYVBgAALRghAAAAQQEAdgEAHOD846SfWPL/FQAVVBVYLB",
    "UEFQAVBhUGAAAqpAIAAAAEARYAAABCYXJyaWNhZGVzLCAiYW5kIiBtb3JlBgAAAENhZXNhchUAFVIVIiwVBBUAFQYVBgAAKRghAAAAQQEAdgEA",
    "DAMAAAAVABXoARVGLBUGFQAVBhUGAAB0GCEAAABBAgB2AQAAQQElAA92JACCAQAkAQAAAGEBAAAAYhUAFZIBFSIsFQQVABUGFQYAAEkYQQAAAE",
    "ECAPYBAAwBAAAAFQAVmgEVKiwVBBUAFQYVBgAATRhBAAAAQQIA9gEAHAEAAAAAACAAFQAVLBUwLBUEFQAVBhUGAAAWVAIAAAAEAQDgEbmCWPL/",
    "AEHmxhnz//8VAhnMNQAYDWR1Y2tkYl9zY2hlbWEVDgAVAiUCGARkYXRlJQwAFQQlAhgDZW5kJRRMjBEcLAAAAAAAFQwlAhgFdGl0bGUlAAAVAi",
    "UCGAppbXBvcnRhbmNlJSIANQIYBHRhZ3MVAhUGADUEGARsaXN0FQIAFQwlAhgHZWxlbWVudCUAADUCGAZyZWNvcmQVBAAVAiUCGAF4JSIAFQQl",
    "AhgBeSUkABUEJQIYBHNlZW4lFEyMEhwsAAAAAAAWBBkcGYwmABwVAhkVABkYBGRhdGUVAhYEFj4WQiYIPBgEPVL//xgESMj0/xYAKAQ9Uv//GA",
    "RIyPT/EREAAAAmABwVBBkVABkYA2VuZBUCFgQWfBZMJko8GAjg/OOkn1jy/xgI4PzjpJ9Y8v8WAigI4PzjpJ9Y8v8YCOD846SfWPL/EREAAAAm",
    "ABwVDBkVABkYBXRpdGxlFQIWBBZ2FnomlgE8GAZDYWVzYXIYFkJhcnJpY2FkZXMsICJhbmQiIG1vcmUWACgGQ2Flc2FyGBZCYXJyaWNhZGVzLC",
    "AiYW5kIiBtb3JlEREAAAAmABwVAhkVABkYCmltcG9ydGFuY2UVAhYEFnQWRCaQAjwYBAMAAAAYBAMAAAAWAigEAwAAABgEAwAAABERAAAAJgAc",
    "FQwZFQAZOAR0YWdzBGxpc3QHZWxlbWVudBUCFgYWjAIWaibUAjwYAWIYAWEWAigBYhgBYRERAAAAJgAcFQIZFQAZKAZyZWNvcmQBeBUCFgQWtg",
    "EWRia+AzwYBAEAAAAYBAEAAAAWAigEAQAAABgEAQAAABERAAAAJgAcFQQZFQAZKAZyZWNvcmQBeRUCFgQWvgEWTiaEBDwYCAEAAAAAACAAGAgB",
    "AAAAAAAgABYCKAgBAAAAAAAgABgIAQAAAAAAIAAREQAAACYAHBUEGRUAGRgEc2VlbhUCFgQWThZSJtIEPBgIAEHmxhnz//8YCADgEbmCWPL/Fg",
    "AoCABB5sYZ8///GAgA4BG5gljy/xERAAAAFvIIFgQmCBacBQAoKER1Y2tEQiB2ZXJzaW9uIHYxLjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZjBwA",
    "ABwAABwAABwAABwAABwAABwAABwAAABIAwAAUEFSMQ==",
  ],
  /** One row, packed with Zstandard. */
  zstandard: [
    "UEFSMRUAFRwVLiwVAhUAFQYVBgAAKLUv/SAOcQAAAgAAAAIBBAAAADE4NDgVABUWFSgsFQIVABUGFQYAACi1L/0gC1kAAAIAAAACAQEAAABhFQ",
    "IZPDUAGA1kdWNrZGJfc2NoZW1hFQQAFQwlAhgEZGF0ZSUAABUMJQIYBXRpdGxlJQAAFgIZHBksJgAcFQwZFQAZGARkYXRlFQwWAhY+FlAmCDwY",
    "BDE4NDgYBDE4NDgWACgEMTg0OBgEMTg0OBERAAAAJgAcFQwZFQAZGAV0aXRsZRUMFgIWOBZKJlg8GAFhGAFhFgAoAWEYAWEREQAAABZ2FgImCB",
    "aaAQAoKER1Y2tEQiB2ZXJzaW9uIHYxLjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZLBwAABwAAADdAAAAUEFSMQ==",
  ],
  /** A million rows and one, all alike. */
  many: [
    "UEFSMRUEFRAVFEwVAhUAAAAIHAQAAAAxODQ4FQAVGhUeLBWCiXoVBBUGFQYAAA0wBAAAAIKJegEBgol6ABUEFQoVDkwVAhUAAAAFEAEAAABhFQ",
    "AVGhUeLBWCiXoVBBUGFQYAAA0wBAAAAIKJegEBgol6ABVAHBwAABwcAAAcHAAAAAABAAAQAAAAIAAAAAAAAgAAAAACAAQAAACAAAAAAgAAFUAc",
    "HAAAHBwAABwcAAAAAAAEAAAAAgACAAAAABAAAAAAAgAAAAABAAAACAAAAIAVAhk8NQAYDWR1Y2tkYl9zY2hlbWEVBAAVDCUCGARkYXRlJQAAFQ",
    "wlAhgFdGl0bGUlAAAWgol6GRwZLCYAHBUMGRUEGRgEZGF0ZRUCFoKJehZqFnImNiYIHBgEMTg0OBgEMTg0OBYAFgIYBDE4NDgYBDE4NDgREQAm",
    "5gEVXgAAJgAcFQwZFQQZGAV0aXRsZRUCFoKJehZkFmwmogEmehwYAWEYAWEWABYCGAFhGAFhEREAJsQCFV4AABbOARaCiXomCBbeAQAoKER1Y2",
    "tEQiB2ZXJzaW9uIHYxLjUuNiAoYnVpbGQgMDY5Y2M5ZjliNSkZLBwAABwAAAD5AAAAUEFSMQ==",
  ],
};

function bytesOf(name: keyof typeof SAMPLES): Uint8Array {
  return Uint8Array.from(atob(SAMPLES[name].join("")), (letter) => letter.charCodeAt(0));
}

const read = (bytes: Uint8Array) => readTimeline({ events: { name: "events.parquet", bytes } });

test("EP1 a Parquet file is a table: its columns by name, its values as a spreadsheet would write them", async () => {
  const { events, problems, columns } = await read(bytesOf("values"));
  expect(problems).toEqual([]);
  expect(events.map(({ title, when }) => [title, when.edtf])).toEqual([
    ["Caesar", "-0043-03-15"],
    ['Barricades, "and" more', undefined],
  ]);
  const [caesar, barricades] = events;
  expect(barricades?.when).toMatchObject({
    precision: "interval",
    startPrecision: "day",
    endPrecision: "second",
    raw: "1848-03-18 – 1848-03-19T10:30:15Z",
  });
  expect(barricades?.importance).toBe(3);
  expect(barricades?.tags).toEqual(["a", "b"]);
  expect(barricades?.extra?.get("record")).toBe('{"x":1,"y":"9007199254740993"}');
  // Midnight may stand for the day: a date is not made more exact than it is known.
  expect(barricades?.extra?.get("seen")).toBe("1848-03-18");
  expect(caesar?.extra?.get("seen")).toBe("1969-07-20T20:17:40");
  expect(caesar?.extra?.has("record")).toBe(false);
  expect([...columns.keys()]).toEqual(expect.arrayContaining(["date", "end", "title", "importance", "tags"]));
});

test("EP1 rows count as in a spreadsheet: the headings are the first", async () => {
  const { events } = await read(bytesOf("values"));
  expect(events.map(({ row }) => row)).toEqual([3, 2]);
});

test("EP1 a file is read also where it stands amid other bytes", async () => {
  const bytes = bytesOf("values");
  const among = new Uint8Array(bytes.length + 20).fill(7);
  among.set(bytes, 11);
  expect((await read(among.subarray(11, 11 + bytes.length))).events.length).toBe(2);
});

test("EP1 what cannot be unpacked, is too long for a page, or breaks is said with a remedy", async () => {
  const said = async (bytes: Uint8Array) =>
    (await read(bytes)).problems.map(({ kind, message }) => `${kind} ${message}`);
  expect(await said(bytesOf("zstandard"))).toEqual([
    expect.stringMatching(/^not-a-table .*ZSTD; packed with SNAPPY it can be read/),
  ]);
  expect(await said(bytesOf("many"))).toEqual([
    "too-large 1,000,001 rows are more than a page can hold. Make tiles of them: date-line tile events.parquet.",
  ]);
  expect(await said(bytesOf("values").slice(0, 900))).toEqual([expect.stringMatching(/^not-a-table .*breaks/)]);
  expect(await said(Uint8Array.from([80, 65, 82, 49]))).toEqual([expect.stringMatching(/^not-a-table .*breaks/)]);
});
