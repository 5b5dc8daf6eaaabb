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

/** The command of a key; undefined for every other key, and while ctrl, alt or ⌘ is held: those belong to the browser. `key`: what it means where time runs another way. */
export function commandOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  key = event.key,
): KeyCommand | undefined {
  return event.ctrlKey || event.metaKey || event.altKey ? undefined : COMMANDS.get(key);
}
