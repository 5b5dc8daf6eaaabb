import { asWindowsMeant } from "./decode.ts";

/** The part of the platform's encoder that we use. This room is compiled without a platform's types. */
interface Encoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
declare const TextDecoder: new (label: string, options: { readonly ignoreBOM: boolean }) => RowDecoder;
declare const TextEncoder: new () => Encoder;

const encoder = new TextEncoder();

/** A text as bytes in UTF-8. */
export function utf8Of(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Decodes one row after another; what is broken becomes U+FFFD, and a mark at the beginning of a row stays. */
export interface RowDecoder {
  decode(bytes: Uint8Array): string;
}

/** A decoder of rows in an encoding that the platform knows; UTF-8 where it does not. */
export function rowDecoder(encoding: string): RowDecoder {
  try {
    const platform = new TextDecoder(encoding, { ignoreBOM: true });
    if (encoding.startsWith("utf")) return platform;
    return { decode: (bytes) => asWindowsMeant(platform.decode(bytes), encoding) };
  } catch {
    return new TextDecoder("utf-8", { ignoreBOM: true });
  }
}

const decoder = rowDecoder("utf-8");

/** The text of bytes in UTF-8. */
export function textOfUtf8(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
