import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

const FILE = "integrity.json";

/** The fingerprint that a page writes into `integrity`. */
const fingerprint = (bytes: Uint8Array): string => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** Writes the fingerprint of `date-line.js` and of each script beside it, for pages that want exactly this version; says the first. */
export function integrity(version: string): Plugin {
  let folder = "";
  return {
    name: "integrity",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      const names = readdirSync(folder).filter((name) => /^date-line(-[^/]*)?\.js$/.test(name));
      const files = Object.fromEntries(
        names.sort().map((name) => [name, fingerprint(readFileSync(join(folder, name)))]),
      );
      writeFileSync(join(folder, FILE), `${JSON.stringify({ version, files }, undefined, 2)}\n`);
      this.info?.(`date-line.js ${version}: integrity="${files["date-line.js"]}"`);
    },
  };
}
