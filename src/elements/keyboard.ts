/** What a key asks for while the focus is inside the plot. */
export type KeyCommand =
  | "next"
  | "previous"
  | "first"
  | "last"
  | "zoom-in"
  | "zoom-out"
  | "whole"
  | "open"
  | "close"
  | "page-forward"
  | "page-back";

const COMMANDS: ReadonlyMap<string, KeyCommand> = new Map([
  ["ArrowRight", "next"],
  ["ArrowDown", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["+", "zoom-in"],
  ["=", "zoom-in"],
  ["-", "zoom-out"],
  ["_", "zoom-out"],
  ["0", "whole"],
  ["Enter", "open"],
  [" ", "open"],
  ["Escape", "close"],
  ["PageDown", "page-forward"],
  ["PageUp", "page-back"],
]);

/** Where time runs to the left, what lies to the left is later. */
const MIRRORED: ReadonlyMap<string, string> = new Map([
  ["ArrowLeft", "ArrowRight"],
  ["ArrowRight", "ArrowLeft"],
]);

/** The command of a key; undefined for every other key, and while ctrl, alt or ⌘ is held: those belong to the browser. */
export function commandOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  isMirrored = false,
): KeyCommand | undefined {
  const key = isMirrored ? (MIRRORED.get(event.key) ?? event.key) : event.key;
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : COMMANDS.get(key);
}
