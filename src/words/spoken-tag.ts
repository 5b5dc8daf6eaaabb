/** A BCP 47 tag as it was given, if `Intl` takes it; English for what is none: from a page or a file anything may come. */
export function spokenTag(tag: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ? `${tag}` : "en";
  } catch {
    return "en";
  }
}
