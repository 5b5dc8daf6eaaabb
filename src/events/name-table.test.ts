import fc from "fast-check";
import { expect, test } from "vitest";
import { NameHash, NameTable } from "./name-table.ts";
import { idOfWords, type TakenNames, takeName } from "./slug.ts";
import { isPlainId, WordsId } from "./words-id.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("E18 names are taken as takeName takes them, however they clash", () => {
  const name = fc.constantFrom("a", "a-2", "a-2-2", "b", "a-3", "event");
  fc.assert(
    fc.property(fc.array(name, { maxLength: 60 }), (names) => {
      const table = new NameTable();
      const taken: TakenNames = new Map();
      for (const one of names) {
        const { a, b } = new NameHash().clear().putText(one);
        const number = table.take(a, b);
        expect(number === 1 ? one : `${one}-${number}`).toBe(takeName(one, taken));
      }
    }),
  );
});

test("E18 a table of names grows", () => {
  const table = new NameTable();
  const hash = new NameHash();
  const take = (at: number): number => {
    const { a, b } = hash.clear().putText(`name${at}`);
    return table.take(a, b);
  };
  for (let at = 0; at < 5000; at++) expect(take(at)).toBe(1);
  for (let at = 0; at < 5000; at++) expect(take(at)).toBe(2);
  expect(take(7)).toBe(3);
});

test("E18 the fingerprint of words is that of the id they make", () => {
  const part = fc.string({ unit: fc.constantFrom(..."aZ09 .-_/:,;'\""), maxLength: 120 });
  fc.assert(
    fc.property(part, part, (date, title) => {
      const words = new WordsId();
      words.clear();
      for (const text of [date, " ", title]) words.put(bytesOf(text), 0, text.length);
      const hash = new NameHash();
      const id = idOfWords(`${date} ${title}`);
      if (!words.hash(hash)) expect(id).not.toMatch(/[a-z]/);
      else expect([hash.a, hash.b]).toEqual(Object.values(new NameHash().clear().putText(id)));
    }),
  );
});

test("E18 a plain id is one that takeName leaves as it is", () => {
  for (const id of ["a", "A.b_c-9", "x".repeat(60)]) expect(isPlainId(bytesOf(id), 0, id.length)).toBe(true);
  for (const id of ["-a", "a-", "a b", "ü", "x".repeat(61), "a/b"])
    expect(isPlainId(bytesOf(id), 0, bytesOf(id).length), id).toBe(false);
});
