import { type ParseArgsConfig, parseArgs } from "node:util";
import { Refusal } from "./io.ts";

/** The flags that a command knows. */
export interface Flags {
  /** Flags that are followed by a text. */
  readonly texts: readonly string[];
  /** Flags that stand alone. */
  readonly switches: readonly string[];
  /** Flags that have a single letter too. */
  readonly letters?: Readonly<Record<string, string>>;
}

/** What a command was called with. */
export interface Arguments {
  /** What is no flag: files, expressions. */
  readonly operands: readonly string[];
  readonly text: (flag: string) => string | undefined;
  readonly has: (flag: string) => boolean;
}

/** Stands before a minus that is no flag's while arguments are taken apart. No shell can pass it. */
const SHIELD = "\0";

/**
 * Takes the arguments of a command apart. A minus before a number is a number's (the year -44, the offset -05:00), since no flag is a number.
 * Throws a Refusal for a flag that is not known or that lacks its text.
 */
export function argumentsOf(argv: readonly string[], { texts, switches, letters = {} }: Flags): Arguments {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const name of texts)
    options[name] = { type: "string", ...(letters[name] !== undefined && { short: letters[name] }) };
  for (const name of switches) options[name] = { type: "boolean" };
  const args = argv.map((arg) => (/^-\d/.test(arg) ? SHIELD + arg : arg));
  const { values, positionals } = parsed({ args, options, allowPositionals: true, strict: true });
  const plain = (text: string): string => (text.startsWith(SHIELD) ? text.slice(SHIELD.length) : text);
  return {
    operands: positionals.map(plain),
    text: (flag) => {
      const value = values[flag];
      return typeof value === "string" ? plain(value) : undefined;
    },
    has: (flag) => values[flag] === true,
  };
}

function parsed(config: ParseArgsConfig): ReturnType<typeof parseArgs> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, flag = ""] = /'(-[^' ]*)/.exec(error.message) ?? [];
    if (/^Unknown option/.test(error.message)) throw new Refusal(`unknown option ${flag}; see --help`);
    if (/does not take an argument/.test(error.message))
      throw new Refusal(`${flag} stands alone, without a value; see --help`);
    throw new Refusal(`${flag} needs a value after it; see --help`);
  }
}
