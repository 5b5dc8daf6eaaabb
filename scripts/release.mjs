import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./run.mjs";

// What a release hands out, from what `npm run build` left in dist/: the archive from which `date-line site` makes websites, and the
// template that is told to use it. `--repository OWNER/NAME` is where the release will be.

const { values } = parseArgs({
  options: { repository: { type: "string" }, out: { type: "string", default: "release" } },
});
const { repository = "" } = values;
if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
  console.log("Say where the release will be: --repository OWNER/NAME");
  process.exit(2);
}
const DIST = join(ROOT, "dist");
const out = resolve(ROOT, values.out);
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const parts = existsSync(DIST)
  ? readdirSync(DIST).filter((name) =>
      /^(?:cli|site|embed\.(?:html|js)|integrity\.json|date-line(?:-[^/]*)?\.(?:js|css|html)|date-line\.licenses\.md)$/.test(
        name,
      ),
    )
  : [];
for (const name of ["cli", "site", "date-line.js", "date-line-frame.html", "integrity.json"])
  if (!parts.includes(name)) {
    console.log(`There is no dist/${name} to release: npm run build`);
    process.exit(1);
  }

mkdirSync(out, { recursive: true });
const archive = `date-line-${version}.tar.gz`;
// Of embed/ the parts of a frame; the frame pages there are of our own timelines.
const frames = readdirSync(join(DIST, "embed")).flatMap((name) => (/^frame-.*\.js$/.test(name) ? `embed/${name}` : []));
execFileSync("tar", ["-czf", join(out, archive), "-C", DIST, ...parts, ...frames, "-C", ROOT, "LICENSE"]);
const sha256 = createHash("sha256")
  .update(readFileSync(join(out, archive)))
  .digest("hex");
writeFileSync(join(out, `${archive}.sha256`), `${sha256}  ${archive}\n`);

// The element by itself, in a folder of its version: it is put beside those of earlier versions, and nothing that a page names is ever replaced.
const element = mkdtempSync(join(tmpdir(), "date-line-element-"));
try {
  const folder = join(element, `v${version}`);
  mkdirSync(folder);
  for (const name of parts.filter((name) => !/^(?:cli|site|embed\.html)$/.test(name)))
    cpSync(join(DIST, name), join(folder, name));
  cpSync(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
  execFileSync("tar", ["-czf", join(out, `date-line-element-${version}.tar.gz`), "-C", element, `v${version}`]);
} finally {
  rmSync(element, { recursive: true });
}

const copy = mkdtempSync(join(tmpdir(), "date-line-template-"));
try {
  cpSync(join(ROOT, "template"), copy, { recursive: true });
  const path = join(copy, ".github/date-line.env");
  /** @type {Record<string, string>} */
  const told = { REPOSITORY: repository, VERSION: version, SHA256: sha256 };
  const filled = readFileSync(path, "utf8").replace(/^DATE_LINE_(\w+)=$/gm, (line, name) => line + (told[name] ?? ""));
  writeFileSync(path, filled);
  execFileSync("tar", ["-czf", join(out, `date-line-template-${version}.tar.gz`), "-C", copy, "."]);
} finally {
  rmSync(copy, { recursive: true });
}
console.log(`${join(out, archive)}\n  sha256 ${sha256}`);
