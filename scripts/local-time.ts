/** What of a `Date` depends on the time zone of the machine. */
const LOCAL =
  /^(get|set)(FullYear|Year|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^to(Date|Time)?String$|^toLocale/;

/** A text that names its own zone, or is only a day (which is one of UTC). */
const ZONED = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?$|(Z|GMT|UTC|[+-]\d\d:?\d\d)$/i;

function refuse(what: string): never {
  throw new Error(`${what} asks for the time zone of this machine: take its test out of scripts/zoneless.mjs`);
}

/**
 * From now on whatever asks for the local time throws: what runs none the less would do the same in every time zone.
 * @returns puts everything back
 */
export function forbidLocalTime(): () => void {
  const { Date: RealDate } = globalThis;
  const RealFormat = Intl.DateTimeFormat;
  const names = Object.getOwnPropertyNames(RealDate.prototype).filter((name) => LOCAL.test(name));
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(RealDate.prototype, name)] as const);
  for (const name of names)
    Object.defineProperty(RealDate.prototype, name, { configurable: true, writable: true, value: () => refuse(name) });
  const { parse } = RealDate;
  const zoned = (text: string): string => (ZONED.test(text) ? text : refuse(`the date “${text}”`));
  RealDate.parse = (text) => parse(zoned(text));
  globalThis.Date = new Proxy(RealDate, {
    apply: () => refuse("Date()"),
    construct(date, args, self) {
      if (args.length > 1) refuse("a date of numbers");
      if (typeof args[0] === "string") zoned(args[0]);
      return Reflect.construct(date, args, self);
    },
  });
  const format = <Kind extends "apply" | "construct">(kind: Kind) => ({
    [kind](real: typeof RealFormat, ...given: never[]) {
      const args = (kind === "apply" ? given[1] : given[0]) as unknown as Parameters<typeof RealFormat>;
      if (!args[1]?.timeZone) refuse("a format without a time zone");
      return new real(...args);
    },
  });
  Intl.DateTimeFormat = new Proxy(RealFormat, { ...format("apply"), ...format("construct") });
  return () => {
    for (const [name, was] of kept) if (was) Object.defineProperty(RealDate.prototype, name, was);
    RealDate.parse = parse;
    globalThis.Date = RealDate;
    Intl.DateTimeFormat = RealFormat;
  };
}
