import { argumentsOf } from "./arguments.ts";
import { DATE_FLAGS, DATE_HELP, dateOptionsOf } from "./date-options.ts";
import { dateAnswer, dateText } from "./date-report.ts";
import { answer, type DateRequest, requestsIn } from "./date-request.ts";
import { EXIT, type Io, Refusal } from "./io.ts";

export const DATE_USAGE = `Usage: date-line date [options] EXPRESSION…

Says what each date is read as: in words, its first and last day, how exact it is,
and what should be checked; or why it is no date.

  -                     reads a JSON array from standard input: strings, or objects
                        { input, grammar, lang, dateOrder, negativeYears, timeZone,
                        calendar }; the grammar is "edtf" (the standard and nothing
                        else) or "friendly" (as people write dates)
  --json                prints a JSON array with an answer for each date
${DATE_HELP}
  --help                shows this

Exit code: 0 all are dates, 1 one is not (not with --json), 2 wrong use.
`;

/** `date-line date`: what dates are read as, or why not. */
export async function date(argv: readonly string[], io: Io): Promise<number> {
  const args = argumentsOf(argv, { texts: DATE_FLAGS, switches: ["json"] });
  if (args.operands.length === 0)
    throw new Refusal("no date was given; type one, such as 'c. 1850', or - for standard input");
  const options = dateOptionsOf(args);
  const requests: DateRequest[] = [];
  for (const operand of args.operands) {
    if (operand === "-") for (const request of requestsIn(await io.stdin(), options)) requests.push(request);
    else requests.push({ input: operand, grammar: "friendly", options });
  }
  const readings = requests.map((request) => ({ request, reading: answer(request) }));
  if (args.has("json")) {
    const lines = readings.map(({ request, reading }) => JSON.stringify(dateAnswer(request, reading)));
    io.out(lines.length === 0 ? "[]\n" : `[\n${lines.join(",\n")}\n]\n`);
    return EXIT.clean;
  }
  io.out(readings.map(({ request, reading }) => dateText(request, reading)).join(""));
  return readings.every(({ reading }) => reading.ok) ? EXIT.clean : EXIT.faults;
}
