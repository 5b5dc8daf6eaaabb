import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { presentWords } from "../words/present-words.ts";

/** The reader asks for the whole screen. Cancelled, the element does nothing: the page may show it otherwise. */
export class DateLineRequestFullscreenEvent extends Event {
  constructor() {
    super("dl-request-fullscreen", { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "dl-request-fullscreen": DateLineRequestFullscreenEvent;
  }
}

/** An element that can fill the screen. */
interface Presentable extends Element {
  readonly controls: boolean;
  readonly present: (on: boolean) => Promise<void>;
}

/** Whether a timeline fills the screen, or its window. */
export const isPresented = (host: Element): boolean => host.matches(":fullscreen, :popover-open");

/** In a frame that may not fill the screen, its window is filled already. */
const canPresent = (): boolean => document.fullscreenEnabled || parent === window;

/** The button that fills the screen, and gives it back. It stands with the controls; and wherever the screen is filled, so that it can be left. */
export function presentSwitch(element: Element, lang: string): TemplateResult | typeof nothing {
  const host = element as Presentable;
  const isOn = isPresented(host);
  if (!isOn && !(host.controls && canPresent())) return nothing;
  const press = (): void => {
    if (isOn || host.dispatchEvent(new DateLineRequestFullscreenEvent())) void host.present(!isOn);
  };
  const words = presentWords(lang);
  return html`<button type="button" class="present" @click=${press}>
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${isOn ? "M6 2v4H2M10 2v4h4M6 14v-4H2M10 14v-4h4" : "M2 6V2h4M14 6V2h-4M2 10v4h4M14 10v4h-4"} /></svg>${isOn ? words.back : words.screen}
  </button>`;
}
