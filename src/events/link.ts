/**
 * An address that may become a link: http(s), mailto, or relative to the page. Anything else, `//host`, `javascript:` and `data:` in
 * whatever spelling, is refused, and so is markup. Browsers drop control characters and leading spaces, so they are dropped before judging.
 */
export function safeUrl(text: string): string | undefined {
  const url = text
    .replace(/\p{Cc}/gu, "")
    .trim()
    .replaceAll(" ", "%20");
  const scheme = /^([^/?#]*?):/.exec(url)?.[1] ?? "https";
  return /^(?![\\/]{2})[^<>]+$/.test(url) && /^(https?|mailto)$/i.test(scheme) ? url : undefined;
}

/** The host of an address, without `www.`: what a source is called that gives nothing but its link. */
export function hostOf(url: string): string {
  const host = /^[a-z]+:\/\/([^/?#]*)/i.exec(url)?.[1] ?? url;
  return host.replace(/^www\./i, "") || url;
}

/** The addresses in a cell that holds one, or several parted by spaces or line breaks. */
export function linksIn(cell: string): readonly string[] {
  return cell.split(/\s+(?=[a-z][a-z0-9+.-]*:)/i).filter((part) => part !== "");
}

/** The addresses of links in our markup that may not become links: only their words are shown. */
export function refusedLinks(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^\s()]+)\)/g)].flatMap(([, url = ""]) => (safeUrl(url) === undefined ? url : []));
}
