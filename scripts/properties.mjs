import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT, run } from "./run.mjs";

// `npm test` tries the same examples every time. This tries others: every property test, with a new seed each round, in one time zone after
// the other. `npm run properties -- --rounds 20 --times 5 dates` tries five times as many examples twenty times, in files of `dates`
// only; `--seed 7` begins with that seed. The first round that fails ends it, and says how to see the failure again.

const ZONES = ["UTC", "Pacific/Auckland", "America/Los_Angeles"];

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: "string", default: "3" },
    times: { type: "string", default: "5" },
    seed: { type: "string", default: String(1 + Math.floor(Math.random() * 2 ** 30)) },
  },
  allowPositionals: true,
});

const files = ["src", "scripts"]
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true }).map((file) => join(folder, String(file))))
  .filter((file) => file.endsWith(".test.ts") && !file.endsWith(".browser.test.ts"))
  .filter((file) => positionals.every((word) => file.includes(word)))
  .filter((file) => readFileSync(join(ROOT, file), "utf8").includes('from "fast-check"'));
if (files.length === 0) throw new Error(`no property tests in files named ${positionals.join(" ")}`);

for (let round = 0; round < Number(values.rounds); round++) {
  const env = {
    PROPERTY_SEED: String(Number(values.seed) + round),
    PROPERTY_TIMES: values.times,
    TZ: ZONES[round % ZONES.length] ?? "UTC",
  };
  const told = Object.entries(env)
    .map(([name, value]) => `${name}=${value}`)
    .join(" ");
  console.log(`\n=== round ${round + 1} of ${values.rounds}, ${files.length} files: ${told}`);
  const code = await run(["vitest", "run", "--project", "unit", "--reporter=dot", ...files], {
    env,
    limitSeconds: 7200,
  });
  if (code === 0) continue;
  console.log(`\nTo see it again: ${told} npm run unit -- and the name of the file that failed`);
  process.exitCode = 1;
  break;
}
