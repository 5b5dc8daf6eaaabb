#!/usr/bin/env node
// Playwright starts this as its "Firefox" (channel moz-firefox) where only the system's own Firefox is there. It starts that Firefox and
// hands WebDriver BiDi through, but for the commands that this Firefox does not know yet and that no test here depends on.
// A POST of { method, params } to the same port runs one BiDi command: the two fingers that Playwright has no word for.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";

const [FIREFOX = "", PORT_FILE = "", ...ARGS] = [
  process.env.DATE_LINE_FIREFOX,
  process.env.DATE_LINE_FIREFOX_PORT_FILE,
  ...process.argv.slice(2),
];
const UNKNOWN_TO_FIREFOX = new Set(["emulation.setMediaFeaturesOverride"]);
/** Our own commands have numbers that Playwright does not reach. */
const FIRST_OWN = 1e9;

/** Playwright reads here when it may connect. @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

const firefox = spawn(FIREFOX, ARGS, { stdio: ["inherit", "inherit", "pipe"] });
for (const signal of /** @type {const} */ (["SIGTERM", "SIGINT", "SIGHUP"]))
  process.on(signal, () => firefox.kill(signal));
process.on("exit", () => firefox.kill("SIGKILL"));
firefox.on("exit", (code) => process.exit(code ?? 1));
firefox.on("error", (error) => {
  say(`${FIREFOX || "Firefox"} could not be started: ${error.message}`);
  process.exit(1);
});

/** @type {WebSocket | undefined} */
let toFirefox;
/** @type {Map<number, (answer: string) => void>} */
const own = new Map();
let nextOwn = FIRST_OWN;

const server = createServer(async (request, response) => {
  let body = "";
  for await (const piece of request) body += piece;
  const id = nextOwn++;
  own.set(id, (answer) => response.end(answer));
  toFirefox?.send(JSON.stringify({ id, ...JSON.parse(body) }));
});

/** @param {string} target */
function relay(target) {
  new WebSocketServer({ server }).on("connection", (client, request) => {
    const up = new WebSocket(target + request.url, { perMessageDeflate: false });
    toFirefox = up;
    /** @type {string[]} */
    const waiting = [];
    client.on("message", (raw) => {
      const text = String(raw);
      const { id, method } = JSON.parse(text);
      if (UNKNOWN_TO_FIREFOX.has(method)) client.send(JSON.stringify({ type: "success", id, result: {} }));
      else if (up.readyState === WebSocket.OPEN) up.send(text);
      else waiting.push(text);
    });
    up.on("open", () => {
      for (const text of waiting) up.send(text);
    });
    up.on("message", (raw) => {
      const text = String(raw);
      const id = text.startsWith('{"type":"event"') ? undefined : JSON.parse(text).id;
      const answer = own.get(id);
      own.delete(id);
      if (answer) answer(text);
      else client.send(text);
    });
    up.on("close", () => client.close()).on("error", () => client.close());
    client.on("close", () => up.close()).on("error", () => up.close());
  });
}

createInterface({ input: firefox.stderr }).on("line", (line) => {
  const target = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line)?.[1];
  if (!target) {
    say(line);
    return;
  }
  relay(target);
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    const port = typeof address === "object" ? address?.port : undefined;
    writeFileSync(PORT_FILE, String(port));
    say(`WebDriver BiDi listening on ws://127.0.0.1:${port}`);
  });
});
