import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the relay of this worker writes its port: another worker, or another run on the same machine, has another file. */
const PORT_FILE = join(tmpdir(), `date-line-firefox-${process.pid}`);

/** What the relay is told when Playwright starts it. */
export const relayEnvironment = (firefox: string): Record<string, string> => ({
  DATE_LINE_FIREFOX: firefox,
  DATE_LINE_FIREFOX_PORT_FILE: PORT_FILE,
});

export interface BidiResult {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
  readonly type: string;
  readonly result: { readonly value: string };
  readonly exceptionDetails: { readonly text: string };
}

/** Runs one command of WebDriver BiDi in the Firefox behind the relay. */
export async function bidi(method: string, params: unknown): Promise<BidiResult> {
  const url = `http://127.0.0.1:${readFileSync(PORT_FILE, "utf8")}/`;
  const answer = await fetch(url, { method: "POST", body: JSON.stringify({ method, params }) });
  const said = (await answer.json()) as { type: string; message?: string; result: BidiResult };
  if (said.type === "error") throw new Error(`${method}: ${said.message}`);
  return said.result;
}
