import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameFaultText } from "../../words/frame-fault-words.ts";
import { flagsIn } from "./flags.ts";
import { heightMessages, namesIn } from "./heights.ts";
import { orderOf } from "./orders.ts";

describe("flags", () => {
  test("GF4 what is right is obeyed, and what is wrong costs nothing else", () => {
    const query = "?theme=dark&view=list&lang=fa-AF&from=2020&to=2020-06&selected=a&utm_source=x";
    expect(flagsIn(query)).toEqual({
      attributes: { theme: "dark", view: "list", from: "2020", to: "2020-06" },
      ...{ lang: "fa-AF", selected: "a", src: undefined, faults: [] },
    });
    const { attributes, faults } = flagsIn("?theme=pink&view=plot&from=soon&to=2020&lang=xx");
    expect(attributes).toEqual({ view: "plot", to: "2020" });
    expect(faults.map(({ flag, kind }) => `${flag} ${kind}`)).toEqual(["theme choice", "lang choice", "from date"]);
    expect(flagsIn("?from=2021&to=2020")).toMatchObject({ attributes: {}, faults: [{ flag: "to", kind: "order" }] });
    expect(flagsIn("?theme=")).toMatchObject({ attributes: {}, faults: [] });
  });

  test("GF4 no query makes it throw, nor sets what is not allowed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (theme, from) => {
        const { attributes } = flagsIn(`?${new URLSearchParams({ theme, from, view: theme })}`);
        expect(["auto", "light", "dark", "projector", undefined]).toContain(attributes.theme);
        for (const name of Object.keys(attributes)) expect(["theme", "view", "from", "to"]).toContain(name);
      }),
    );
  });

  test("GF4 every fault is said in all languages, with the value as it was given", () => {
    for (const lang of ["en", "fr", "de", "es", "ar", "fa-AF", "ps"])
      for (const kind of ["choice", "date", "order", "event", "origin"] as const) {
        const said = frameFaultText({ kind, flag: "to", value: "$& {flag} <b>", known: ["one", "two"] }, lang);
        expect(said).toContain("to=$& {flag} <b>");
        if (kind === "choice") expect(said).toContain("one, two");
      }
  });
});

describe("messages", () => {
  test("GF3 only what has the shape of an order is one", () => {
    expect(orderOf({ type: "date-line", select: "a" })).toEqual({ kind: "select", id: "a" });
    expect(orderOf({ type: "date-line", select: null })).toEqual({ kind: "select", id: undefined });
    const range = { from: "2020", to: "2021" };
    expect(orderOf({ type: "date-line", range })).toEqual({ kind: "range", ...range });
    expect(orderOf({ sentinel: "amp", type: "frames-init" })).toEqual({ kind: "height" });
    for (const other of [
      null,
      "date-line",
      7,
      [],
      { select: "a" },
      { type: "date-line" },
      { type: "date-line", select: 7 },
    ])
      expect(orderOf(other)).toBeUndefined();
    expect(orderOf({ type: "date-line", select: "a".repeat(501) })).toBeUndefined();
    expect(orderOf({ type: "date-line", range: { from: "2020" } })).toBeUndefined();
    fc.assert(fc.property(fc.anything(), (message) => void orderOf(message)));
  });

  test("GF2 names of the host are words or none, and a height is said to each host in its own", () => {
    expect(namesIn("?childId=a&id=b", "#?secret=c")).toEqual({ childId: "a", id: "b", secret: "c" });
    expect(namesIn("?childId=a%20b&id=<", "#dl-x?secret=a.b")).toEqual({
      ...{ childId: undefined, id: "date-line", secret: undefined },
    });
    expect(heightMessages(700, { childId: undefined, id: "x", secret: undefined })).toHaveLength(3);
    expect(heightMessages(700, { childId: "a", id: "x", secret: "s" })).toHaveLength(5);
  });
});
