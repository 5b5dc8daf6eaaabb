/** A BCP 47 tag in its usual spelling, underscores forgiven; undefined for what is no tag, or of no language that Intl knows. */
export function languageOf(tag: string): string | undefined {
  try {
    const [lang] = Intl.getCanonicalLocales(tag.replaceAll("_", "-"));
    return lang !== undefined && nameOf(lang.replace(/-.*/, ""), "en") !== undefined ? lang : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** What a language is called in another; undefined where that is not known. */
function nameOf(lang: string, inLang: string): string | undefined {
  return new Intl.DisplayNames(inLang, { type: "language", fallback: "none" }).of(lang);
}

/** Languages whose names are understood in place of their tags, in English and in themselves. */
const NAMED = "en fr de es it pt nl pl sv da nb fi cs hu ro el tr ru uk ar fa fa-AF ps ur he hi bn zh ja ko id sw vi";

/** The tag of a language that is called by its name: "French", "français". */
export function tagNamed(name: string): string | undefined {
  const called = name.toLowerCase();
  return NAMED.split(" ").find(
    (lang) => nameOf(lang, "en")?.toLowerCase() === called || nameOf(lang, lang)?.toLowerCase() === called,
  );
}

/** The languages to look under for a reader's, nearest first (RFC 4647, lookup): fa-AF, fa. None for what is no tag. */
export function lookupOf(lang: string): readonly string[] {
  const found: string[] = [];
  for (let tag = languageOf(lang); tag; tag = tag.replace(/(-[^-])?-?[^-]*$/, "")) found.push(tag);
  return found;
}
