import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const DIST = "dist";
const EMBED = "date-line.js";
const IMPORTER = "import-any";

/** The lazy file of this name. */
function lazy(name) {
  const found = readdirSync(DIST).filter((file) => new RegExp(`^date-line-${name}-[\\w-]{8}\\.js$`).test(file));
  if (found.length !== 1) throw new Error(`${DIST} has not one ${name}: ${found.join(", ") || "none"}; npm run build`);
  return found[0];
}

/** A file and all that it imports, but for what is known. */
function filesFrom(file, known) {
  const files = new Set();
  const gather = (file) => {
    if (known.has(file) || files.has(file)) return;
    files.add(file);
    const imported = readFileSync(join(DIST, file), "utf8").matchAll(/(?:from|import) ?"\.\/([\w.-]+\.js)"/g);
    for (const [, other] of imported) gather(other);
  };
  gather(file);
  return files;
}

/** A lazy file and what it fetches at once with it, but for what is there before: what a browser receives when it is met. */
function withAll(name, before = []) {
  const known = new Set([EMBED]);
  for (const other of before) for (const file of filesFrom(lazy(other), known)) known.add(file);
  return [...filesFrom(lazy(name), known)].map((file) => join(DIST, file));
}

/** A part of the embed with all that it imports, built by itself: within the embed it cannot be weighed. */
async function alone(path) {
  const root = import.meta.dirname;
  const { output } = await build({
    ...{ root, configFile: false, logLevel: "silent" },
    build: {
      ...{ write: false, copyPublicDir: false, modulePreload: false },
      rolldownOptions: { input: join(root, path), preserveEntrySignatures: "strict", output: { codeSplitting: false } },
    },
  });
  const folder = join(root, "node_modules/.cache/date-line");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "strict-dates.js");
  const [{ code }] = output;
  if (!code.includes("export")) throw new Error(`${path} exports nothing`);
  writeFileSync(file, code);
  return file;
}

const entry = (name, limit, path) => ({ name, path, limit, brotli: true });

export default [
  entry("before the first picture: the embed, with all that it imports", "46.8 kB", join(DIST, EMBED)),
  entry("with its furniture, hands and list, which every page fetches beside it", "82.5 kB", [
    join(DIST, EMBED),
    ...withAll("furniture"),
  ]),
  entry("the frame page of the flagship, with its data", "54 kB", join(DIST, "embed/taliban-al-qaeda.html")),
  entry("strict dates, which every page loads inside the embed", "3 kB", await alone("src/dates/edtf.ts")),
  entry("everyday dates, fetched when a cell is not EDTF", "6 kB", withAll("everyday", [IMPORTER])),
  entry("the importer with its problems, fetched when a file is not clean", "13 kB", withAll(IMPORTER)),
  entry("Parquet, fetched when a file is one", "18 kB", withAll("parquet-table", [IMPORTER])),
];
