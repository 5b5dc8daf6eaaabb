/** Phrases by the ordinal plural category of a number ("1st", "2nd"); `{}` is the number. */
export interface OrdinalPhrases {
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly other: string;
}

/** Names for a language of which a platform's Intl may know nothing. Lists start with January and with Sunday. */
export interface OwnNames {
  /** A language with the same digits and numbers, which Intl knows. */
  readonly digits: string;
  readonly months: readonly string[];
  /** Months of the Solar Hijri calendar, from the spring equinox on. */
  readonly solarMonths: readonly string[];
  readonly weekdays: readonly string[];
}

/** What Intl cannot say about dates, in one language. `{}`, `{0}` and `{1}` are where dates and numbers go. */
export interface DateWords {
  /** "c. 1850". */
  readonly circa: string;
  /** "1850?". */
  readonly uncertain: string;
  /** "between 1900 and 1999": one moment, somewhere from {0} to {1}. */
  readonly between: string;
  /** The same of two days, where these have an article: "entre le 22 et le 28 juin 2020". */
  readonly betweenDays?: string;
  /** Still going on. */
  readonly since: string;
  /** Without a beginning. */
  readonly until: string;
  /** Some time after {}, which is all that its author says. */
  readonly after: string;
  readonly before: string;
  /** It began, nobody knows when. */
  readonly startUnknown: string;
  /** It ended, nobody knows when. */
  readonly endUnknown: string;
  /** "1840s"; {} is 1840. */
  readonly decade: string;
  /** "4th century BC"; {} is a phrase or a number for which Intl has no era. */
  readonly bc: string;
  /** "843 AD": a year that could be taken for something else. */
  readonly ad: string;
  readonly centuries: OrdinalPhrases;
  readonly millennia: OrdinalPhrases;
  /** Centuries and millennia are counted in Roman numerals. */
  readonly roman?: true;
  /** Spring, summer, autumn, winter of a year. */
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  /** {0} is 1 to 4, {1} the year. */
  readonly quarter: string;
  /** {} is a number below a million. */
  readonly yearsAgo: string;
  /** {} is a number such as "66 million". */
  readonly millionYearsAgo: string;
  /** The same ahead of us: "1.1 billion years from now". */
  readonly millionYearsAhead: string;
  /** Intl abbreviates this language's months badly: months are always written out. */
  readonly longMonths?: true;
  readonly own?: OwnNames;
}
