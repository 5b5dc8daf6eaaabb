import { build, preview } from "vite";
import { freePort } from "./ports.mjs";
import { ROOT } from "./run.mjs";

const FIRST_PORT = 4173;

/**
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
async function step(what, work) {
  process.stdout.write(`${what} … `);
  const start = performance.now();
  await work();
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** @param {string} [mode] */
const buildQuietly = (mode) => build({ root: ROOT, logLevel: "warn", ...(mode ? { mode } : {}) });

try {
  await step("Building the site", () => buildQuietly());
  await step("Building the embed", () => buildQuietly("embed"));
  await step("Building the frames", () => buildQuietly("frame"));
  const port = await freePort(FIRST_PORT);
  if (port !== FIRST_PORT) console.log(`Port ${FIRST_PORT} is taken.`);
  const server = await preview({ root: ROOT, logLevel: "warn", preview: { port, strictPort: true } });
  const stop = () => void server.close().finally(() => process.exit(0));
  process.once("SIGINT", stop).once("SIGTERM", stop);
  console.log(`\nDateline is at http://localhost:${port}/ (Ctrl-C ends it)`);
} catch (error) {
  console.log(`\n\nDateline could not be started: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
