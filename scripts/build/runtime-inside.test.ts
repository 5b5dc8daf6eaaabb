import { expect, test } from "vitest";
import { withRuntime } from "./runtime-inside.ts";

const RUNTIME = "var e=(a)=>({...a}),t=1;export{e as n,t};";

test("a file has the bundler's runtime inside, under the names it knows", async () => {
  const code = withRuntime('import{n as $,t as r}from"./rt-abc.js";export const all=$({one:r});', RUNTIME, "rt-abc.js");
  expect(code).not.toContain("import");
  const { all } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(all).toEqual({ one: 1 });
});

test("other imports stay, and a runtime that is not known is said", () => {
  const other = 'import{x}from"./other.js";';
  expect(withRuntime(`${other}import{t}from"./rt.js";t`, RUNTIME, "rt.js")).toContain(other);
  expect(() => withRuntime(other, RUNTIME, "rt.js")).toThrow("runtime");
  expect(() => withRuntime('import{t}from"./rt.js";', "export default 1", "rt.js")).toThrow("runtime");
});
