import type { Reading } from "../events/event.ts";
import type { ReadOptions } from "../events/input.ts";
import { readTimeline } from "../events/read.ts";
import { argumentsOf } from "./arguments.ts";
import { type FileReport, fileReport, fileText } from "./check-report.ts";
import { FILE_FLAGS, FILE_HELP, fileOptionsOf, refuseMissingColumns } from "./file-options.ts";
import { EXIT, type Io, Refusal } from "./io.ts";
import { type TimelineFiles, timelineFiles } from "./timeline-files.ts";

export const CHECK_USAGE = `Usage: date-line check [options] FILE…

Says for each file what was understood, and then each problem on a line of its own:
FILE:row:column kind message (fix). A FILE is a spreadsheet as CSV or copied cells,
a JSON file of events, a timeline.json, or a folder that holds
such a timeline.json or else an events.csv.

  --json                prints a JSON array with an entry for each file
  --strict              warnings count as errors
${FILE_HELP}
  --help                shows this

Exit code: 0 clean, 1 errors, 2 a file cannot be read, or wrong use.
`;

/** A timeline that was read, or why it could not be. */
type Outcome =
  | { readonly kind: "read"; readonly files: TimelineFiles; readonly reading: Reading }
  | { readonly kind: "refused"; readonly message: string };

async function readFile(file: string, options: ReadOptions, io: Io): Promise<Outcome> {
  try {
    const files = timelineFiles(file, io);
    const reading = await readTimeline({ ...files.input, options, hints: true });
    refuseMissingColumns(file, reading, options);
    return { kind: "read", files, reading };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", message: error.message };
    throw error;
  }
}

function codeOf({ problems, events }: Reading, strict: boolean): number {
  const isFault = problems.some(({ severity }) => severity === "error" || (strict && severity === "warning"));
  return isFault || events.length === 0 ? EXIT.faults : EXIT.clean;
}

/** `date-line check`: what is in files, and what is wrong with them. A file that cannot be read does not cost the others. */
export async function check(argv: readonly string[], io: Io): Promise<number> {
  const args = argumentsOf(argv, { texts: FILE_FLAGS, switches: ["json", "strict"] });
  if (args.operands.length === 0) throw new Refusal("no file was given; name one or more");
  const options = fileOptionsOf(args);
  const reports: FileReport[] = [];
  let code: number = EXIT.clean;
  for (const file of args.operands) {
    const outcome = await readFile(file, options, io);
    if (outcome.kind === "refused") {
      io.err(`date-line check: ${outcome.message}\n`);
      code = EXIT.refused;
      continue;
    }
    const { files, reading } = outcome;
    code = Math.max(code, codeOf(reading, args.has("strict")));
    if (args.has("json")) reports.push(fileReport(file, reading, files));
    else io.out(fileText(file, reading, files));
  }
  if (args.has("json")) io.out(`${JSON.stringify(reports, undefined, 2)}\n`);
  return code;
}
