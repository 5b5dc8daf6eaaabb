import type { DateOptions, DateReading } from "../dates/date-reading.ts";
import { parseEdtf } from "../dates/edtf.ts";
import { parseEveryday } from "../dates/everyday.ts";
import { given } from "../events/given.ts";
import { isObject, type JsonObject } from "../events/timeline-json.ts";
import { choiceOf, NEGATIVE_YEARS, ORDERS } from "./date-options.ts";
import { Refusal } from "./io.ts";

/** One date that is to be read. */
export interface DateRequest {
  readonly input: string;
  /** `edtf`: nothing but the standard; `friendly`: as people write it. */
  readonly grammar: "edtf" | "friendly";
  readonly options: DateOptions;
}

const GRAMMARS = ["edtf", "friendly"] as const;

/** Reads what was asked for. */
export function answer({ input, grammar, options }: DateRequest): DateReading {
  return grammar === "edtf" ? parseEdtf(input) : parseEveryday(input, options);
}

/** The requests in a JSON text: an array of strings, and of objects whose settings go before those of the flags. */
export function requestsIn(json: string, options: DateOptions): readonly DateRequest[] {
  const items = parsed(json);
  if (!Array.isArray(items))
    throw new Refusal("standard input must be a JSON array of strings or of objects with an input");
  return items.map((item: unknown, place) => {
    if (typeof item === "string") return { input: item, grammar: "friendly", options };
    if (isObject(item) && typeof item.input === "string") return requestOf(item, item.input, { options, place });
    throw new Refusal(`item ${place} of standard input must be a string, or an object with a string as its input`);
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    throw new Refusal(`standard input is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** Where a request stands, and what the flags settle for it. */
interface Standing {
  readonly options: DateOptions;
  readonly place: number;
}

function requestOf(item: JsonObject, input: string, { options, place }: Standing): DateRequest {
  const text = (key: string): string | undefined => {
    const value = item[key];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value === "string") return value;
    throw new Refusal(`${key} of item ${place} of standard input must be a string`);
  };
  const choice = <Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined => {
    const value = text(key);
    return value === undefined ? undefined : choiceOf(value, choices);
  };
  const own = given<DateOptions>({
    lang: text("lang"),
    order: choice("dateOrder", ORDERS),
    negativeYears: choice("negativeYears", NEGATIVE_YEARS),
    zone: text("timeZone"),
    calendar: text("calendar"),
  });
  return { input, grammar: choice("grammar", GRAMMARS) ?? "friendly", options: { ...options, ...own } };
}
