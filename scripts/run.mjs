import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { delimiter, join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

const WINDOWS = process.platform === "win32";
const PATH = [join(ROOT, "node_modules", ".bin"), process.env.PATH].join(delimiter);

/**
 * Runs a command of this project (or of the machine) in the repository, shows what it says, and gives its exit code.
 * It stands in a process group of its own, so that whatever it started ends with it, on a time limit as on Ctrl-C.
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, limitSeconds?: number, quiet?: boolean, held?: boolean }} [options] quiet: only its errors
 * are shown; held: it takes what others leave of the processor, and what it says is shown in one piece, when it has ended
 * @returns {Promise<number>}
 */
export function run([name = "", ...args], { env = {}, limitSeconds = 1800, quiet = false, held = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      cwd: ROOT,
      env: { ...process.env, PATH, ...env },
      stdio: held ? ["ignore", "pipe", "pipe"] : ["ignore", quiet ? "ignore" : "inherit", "inherit"],
      shell: WINDOWS,
      detached: !WINDOWS,
    });
    if (held && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (part) => said.push(part));
    const limit = setTimeout(() => {
      console.log(`\n${name} did not end within ${limitSeconds} seconds: stopped`);
      stop(child);
    }, limitSeconds * 1000);
    const interrupted = () => {
      child.once("exit", () => process.exit(130));
      stop(child);
    };
    process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
    /** @param {number} code */
    const done = (code) => {
      clearTimeout(limit);
      process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
      resolve(code);
    };
    child.once("error", (error) => {
      console.log(`${name} could not be started: ${error.message}`);
      done(127);
    });
    // What it started may hold its words for longer than it lives: only those of one that is held are waited for.
    child.once(held ? "close" : "exit", (code) => {
      process.stdout.write(Buffer.concat(said));
      done(code ?? 1);
    });
  });
}

/**
 * Asked first, so that it lets go of what it started in turn (browsers, servers); made to, if it does not.
 * @param {import("node:child_process").ChildProcess} child
 */
function stop(child) {
  signal(child, "SIGINT");
  setTimeout(() => signal(child, "SIGKILL"), 5000).unref();
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (WINDOWS) child.kill(name);
  else process.kill(-child.pid, name);
}
