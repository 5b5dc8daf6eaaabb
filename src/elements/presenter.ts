import type { LitElement } from "lit";
import { adopt } from "./adopt.ts";
import type { GestureMode } from "./gestures.ts";
import { presentStyles } from "./present-styles.ts";
import { isPresented } from "./present-switch.ts";

/** A timeline that can fill the screen. */
export interface Presented extends LitElement {
  theme: "auto" | "light" | "dark" | "projector";
  gestures: GestureMode;
  readonly selected: string | undefined;
}

/**
 * Fills the screen with a timeline, or gives it back. A browser that has no full screen, or refuses it, gives its window: the timeline lies over
 * the page then, in the top layer where there is one, so that nothing around it moves or clips it.
 */
export async function present(host: Presented, on: boolean): Promise<void> {
  if (on === isPresented(host)) return;
  if (!on) return leave(host);
  adopt(host.shadowRoot, presentStyles);
  const { theme, gestures } = host;
  let wasOpen = false;
  // What is open, or being searched for, is closed by Escape first; the next one returns.
  const onKeyBefore = (): void => {
    wasOpen = host.selected !== undefined || !!host.shadowRoot?.activeElement?.closest("dialog, details[open], input");
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !wasOpen && !host.matches(":fullscreen")) leave(host);
  };
  const end = (): void => {
    host.removeAttribute("popover");
    for (const type of ENDS) host.removeEventListener(type, onChange);
    host.removeEventListener("keydown", onKeyBefore, true);
    host.removeEventListener("keydown", onKey);
    host.removeController(whileThere);
    if (host.theme === "projector") host.theme = theme;
    if (host.gestures === "greedy") host.gestures = gestures;
  };
  const onChange = ({ target }: Event): void => {
    if (target === host && !isPresented(host)) end();
  };
  // Taken out of its page, it fills nothing, and nobody is told.
  const whileThere = { hostDisconnected: end };
  try {
    await host.requestFullscreen();
  } catch {
    // Missing, refused or not pressed for: the window instead.
    host.popover = "manual";
    host.showPopover();
  }
  for (const type of ENDS) host.addEventListener(type, onChange);
  host.addEventListener("keydown", onKeyBefore, true);
  host.addEventListener("keydown", onKey);
  host.addController(whileThere);
  host.theme = "projector";
  if (gestures !== "none") host.gestures = "greedy";
  await host.updateComplete;
  if (host.matches(":focus-within")) return;
  const stop = host.shadowRoot?.querySelector<HTMLElement>('.marks [tabindex="0"], .plot[tabindex="0"]');
  stop?.focus({ preventScroll: true });
}

/** What tells that it no longer fills the screen, or the window. */
const ENDS = ["fullscreenchange", "toggle"] as const;

function leave(host: Presented): void {
  if (host.matches(":fullscreen")) void document.exitFullscreen();
  else host.hidePopover();
}
