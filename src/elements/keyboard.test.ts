import fc from "fast-check";
import { expect, test } from "vitest";
import { commandOf } from "./keyboard.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test("X3 each key of the plot has its command", () => {
  const expected = {
    ...{
      ArrowRight: "next",
      ArrowDown: "next",
      ArrowLeft: "previous",
      ArrowUp: "previous",
      Home: "first",
      End: "last",
    },
    ...{ "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", _: "zoom-out", "0": "whole" },
    ...{ Enter: "open", " ": "open", Escape: "close", PageDown: "page-forward", PageUp: "page-back" },
  };
  for (const [key, command] of Object.entries(expected)) expect(commandOf({ ...plain, key }), key).toBe(command);
});

test("X3 with ctrl, alt or ⌘ a key belongs to the browser", () => {
  for (const held of ["ctrlKey", "metaKey", "altKey"] as const)
    for (const key of ["ArrowRight", "+", "-", "0", "Home", "Enter", "Escape"])
      expect(commandOf({ ...plain, key, [held]: true }), `${held} ${key}`).toBeUndefined();
});

test("X3 every other key is left alone", () => {
  for (const key of ["Tab", "F5", "a", "Process", "Unidentified", "Dead", "constructor", "__proto__", ""])
    expect(commandOf({ ...plain, key }), key).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ minLength: 2, maxLength: 12 }), (key) => {
      const known = /^(Arrow(Left|Right|Up|Down)|Home|End|Enter|Escape|Page(Up|Down))$/.test(key);
      expect(commandOf({ ...plain, key }) !== undefined).toBe(known);
    }),
  );
});
