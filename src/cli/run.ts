import { version } from "../../package.json";
import { CHECK_USAGE, check } from "./check.ts";
import { DATE_USAGE, date } from "./date.ts";
import { EXIT, type Io, Refusal } from "./io.ts";
import { RENDER_USAGE, render } from "./render.ts";
import { SITE_USAGE, site } from "./site.ts";
import { TILE_USAGE, tile } from "./tile.ts";

const USAGE = `Usage: date-line COMMAND [options] …

  check FILE…           what is in spreadsheets of events, and what is wrong with them
  date EXPRESSION…      what dates are read as
  render FILE --svg OUT | --html OUT
                        a timeline as a picture or as a page
  site DATA_DIR --out DIR
                        a website: a page for each timeline in a folder of timelines
  tile FILE… -o OUT.pmtiles
                        tables of any size as tiles, for a page that shows a part at a time

  --help                shows this; date-line COMMAND --help tells more
  --version             shows the version
`;

interface Command {
  readonly usage: string;
  readonly run: (argv: readonly string[], io: Io) => Promise<number>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ["check", { usage: CHECK_USAGE, run: check }],
  ["date", { usage: DATE_USAGE, run: date }],
  ["render", { usage: RENDER_USAGE, run: render }],
  ["site", { usage: SITE_USAGE, run: site }],
  ["tile", { usage: TILE_USAGE, run: tile }],
]);

/** True where help is asked for before the flags end. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  return (end < 0 ? argv : argv.slice(0, end)).some((arg) => arg === "--help" || arg === "-h");
}

/** Runs the command `date-line` with its arguments and gives its exit code. What it refuses it says in one sentence on standard error. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name = "", ...rest] = argv;
  const command = COMMANDS.get(name);
  if (command) return runCommand(name, command, { argv: rest, io });
  if (name === "--version") return said(`${version}\n`, io);
  if (asksForHelp([name])) return said(USAGE, io);
  const known = [...COMMANDS.keys()].join(", ");
  const why = name === "" ? "no command was given" : `unknown command ${name}`;
  io.err(`date-line: ${why}; use one of ${known}, or --help\n`);
  return EXIT.refused;
}

function said(text: string, io: Io): number {
  io.out(text);
  return EXIT.clean;
}

/** What a command is given. */
interface Call {
  readonly argv: readonly string[];
  readonly io: Io;
}

async function runCommand(name: string, command: Command, { argv, io }: Call): Promise<number> {
  if (asksForHelp(argv)) return said(command.usage, io);
  try {
    return await command.run(argv, io);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    io.err(`date-line ${name}: ${error.message}\n`);
    return EXIT.refused;
  }
}
