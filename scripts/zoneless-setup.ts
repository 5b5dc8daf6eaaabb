import { relative, sep } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { forbidLocalTime } from "./local-time.ts";
import { ZONELESS } from "./zoneless.mjs";

const ROOT = `${import.meta.dirname}/..`;

let allow: (() => void) | undefined;

// biome-ignore lint/correctness/noEmptyPattern: Vitest wants to see which fixtures are used.
beforeAll(({}, { file }) => {
  if (ZONELESS.includes(relative(ROOT, file.filepath).replaceAll(sep, "/"))) allow = forbidLocalTime();
});

afterAll(() => {
  allow?.();
  allow = undefined;
});
