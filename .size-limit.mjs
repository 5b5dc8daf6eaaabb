import { readdirSync, readFileSync } from "node:fs";

const DIST = "dist";
const EMBED = "date-line.js";

/** The lazy file of this name and what it fetches at once with it, but for the embed itself: what a browser receives when it is met. */
function withAll(name) {
  const first = readdirSync(DIST).filter((file) => new RegExp(`^date-line-${name}-[\\w-]{8}\\.js$`).test(file));
  if (first.length !== 1) throw new Error(`${DIST} has not one ${name}: ${first.join(", ") || "none"}; npm run build`);
  const files = new Set();
  const gather = (file) => {
    if (file === EMBED || files.has(file)) return;
    files.add(file);
    for (const [, other] of readFileSync(`${DIST}/${file}`, "utf8").matchAll(/(?:from|import) ?"\.\/([\w.-]+\.js)"/g))
      gather(other);
  };
  gather(first[0]);
  return [...files].map((file) => `${DIST}/${file}`);
}

export default [
  { name: "the embed, whole, as a browser receives it", path: `${DIST}/${EMBED}`, limit: "50 kB", brotli: true },
  {
    name: "everyday dates, fetched when a cell is not EDTF",
    path: withAll("everyday").filter((file) => !file.includes("-cell-")),
    limit: "6 kB",
    brotli: true,
  },
  {
    name: "the importer with its problems, fetched when a file is not clean",
    path: withAll("import-any"),
    limit: "12 kB",
    brotli: true,
  },
  { name: "Parquet, fetched when a file is one", path: withAll("parquet-table"), limit: "18 kB", brotli: true },
];
