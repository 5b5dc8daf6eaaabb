import type { Media } from "./event.ts";

/** What an address of media leads to, by the end of its path; `page` is anything that cannot be shown in place. */
export type MediaKind = "image" | "audio" | "video" | "page";

const ENDS: Readonly<Record<Exclude<MediaKind, "page">, RegExp>> = {
  image: /\.(?:avif|gif|jpe?g|png|svg|webp)$/i,
  audio: /\.(?:flac|m4a|mp3|oga|ogg|opus|wav)$/i,
  video: /\.(?:m4v|mov|mp4|ogv|webm)$/i,
};

/** Where media is, and what it is. */
export interface FoundMedia {
  /** Absolute. */
  readonly url: string;
  readonly kind: MediaKind;
  /** The host it comes from, where that is another than the page's: it is asked only when the reader says so. */
  readonly provider?: string;
}

/**
 * Finds an event's media: a relative address counts from the file of the timeline, as its author sees it. Undefined for what is no address, and for
 * letters (`mailto:`).
 */
export function foundMedia({ url }: Media, timeline: string, page: string): FoundMedia | undefined {
  if (!URL.canParse(url, timeline) || !URL.canParse(page)) return undefined;
  const found = new URL(url, timeline);
  if (!/^(?:https?|file):$/.test(found.protocol)) return undefined;
  const kind = (["image", "audio", "video"] as const).find((name) => ENDS[name].test(found.pathname)) ?? "page";
  const isElsewhere = found.host !== new URL(page).host || found.protocol !== new URL(page).protocol;
  return { url: found.href, kind, ...(isElsewhere && { provider: found.host.replace(/^www\./, "") }) };
}
