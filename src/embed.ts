import { DateLine } from "./elements/date-line.ts";

export { DateLine } from "./elements/date-line.ts";
export {
  DateLineErrorEvent,
  DateLineLoadEvent,
  DateLineRangeChangeEvent,
  DateLineSelectEvent,
} from "./elements/dom-events.ts";

declare global {
  interface HTMLElementTagNameMap {
    "date-line": DateLine;
  }
}

// Registering twice, by two scripts on one page, must be harmless.
if (!customElements.get("date-line")) customElements.define("date-line", DateLine);
