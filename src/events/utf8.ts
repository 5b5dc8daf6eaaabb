import type { TimelineFile } from "./input.ts";

/** The part of the platform's decoder that we use. This room is compiled without a platform's types. */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label?: string, options?: { readonly fatal?: boolean }) => Decoder;

/** Decodes bytes; undefined where they are not in this encoding, or the platform does not know it. Takes a byte order mark off. */
export function decodeAs(bytes: Uint8Array, encoding: string, fatal = true): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of a file that is valid UTF-8; undefined for anything else. */
export function decodeUtf8({ bytes, text }: TimelineFile): string | undefined {
  const decoded = bytes ? decodeAs(bytes, "utf-8") : (text ?? "").replace(/^\ufeff/, "");
  return decoded?.includes("\0") ? undefined : decoded;
}
