import { argumentsOf } from "./arguments.ts";
import { DATE_FLAGS, DATE_HELP, dateOptionsOf } from "./date-options.ts";
import { EXIT, type Io, Refusal, withFile } from "./io.ts";
import { tallyText } from "./problem-tally.ts";
import { buildTiles, type TileReport } from "./tile-build.ts";

export const TILE_USAGE = `Usage: date-line tile FILE… -o OUT.pmtiles [options]

Makes one file of tiles from tables of any size, for a page that shows a part of them at a time.
A FILE is CSV (also packed with gzip) or Parquet; several need the same columns.

  -o, --output OUT      the archive; OUT.work beside it holds the work, and a build
                        that was ended goes on from there
  --title T --description T
                        what the timeline is called, and what it is about
  --encoding E          the encoding of a file that is not Unicode (windows-1251)
${DATE_HELP}
  --help                shows this

Exit code: 0 made, 1 made but some rows became no event, 2 a file cannot be read or written, or wrong use.
`;

/** Rows that are sorted at once take so many bytes of memory, and as much again while they are. */
const RUN_BYTES = 128 * 2 ** 20;
/** How often progress is told, ms. */
const EVERY = 2000;

const WORDS = { read: "read", sort: "sorting", level: "finding the levels of", write: "written" } as const;
const counted = (count: number, thing: string): string =>
  `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;

/** Tells on standard error what is done, every now and then. */
function teller(io: Io): (step: keyof typeof WORDS, events: number) => void {
  let last = { step: "", at: performance.now() };
  return (step, events) => {
    const now = performance.now();
    const isNew = (step === "sort" || step === "level") && step !== last.step;
    if (!isNew && now - last.at < EVERY) return;
    last = { step, at: now };
    io.err(`date-line tile: ${WORDS[step]} ${counted(events, "event")}\n`);
  };
}

function summary(output: string, { meta, tiles, size, sunk, resumed }: TileReport): string {
  const megabytes = (size / 1e6).toLocaleString("en", { maximumFractionDigits: 1 });
  const gone = resumed ? ", going on where an earlier build ended" : "";
  const long =
    sunk > 0 ? `${counted(sunk, "event")} too long for the tiles with room for them: found where they begin\n` : "";
  return `${output}: ${counted(meta.n, "event")} in ${counted(tiles, "tile")}, ${megabytes} MB${gone}\n${long}`;
}

/** `date-line tile`: tables of any size as one archive of tiles. */
export async function tile(argv: readonly string[], io: Io): Promise<number> {
  const texts = [...DATE_FLAGS, "output", "title", "description", "encoding"];
  const args = argumentsOf(argv, { texts, switches: [], letters: { output: "o" } });
  const output = args.text("output");
  if (args.operands.length === 0) throw new Refusal("no file was given; name one or more");
  if (output === undefined) throw new Refusal("say what to write, with -o OUT.pmtiles");
  const encoding = args.text("encoding");
  const options = { ...dateOptionsOf(args), ...(encoding !== undefined && { encoding }) };
  const [title, description] = [args.text("title"), args.text("description")];
  const build = { files: args.operands, output, options, title, description, runBytes: RUN_BYTES };
  const report = await buildTiles({ ...build, progress: teller(io) }).catch((error: unknown) => {
    const path = error instanceof Error && "path" in error ? String(error.path) : output;
    return withFile<TileReport>(path, () => {
      throw error;
    });
  });
  io.out(summary(output, report));
  io.err(tallyText(report.tally));
  return report.tally.refused > 0 ? EXIT.faults : EXIT.clean;
}
