import type { PropertyDeclarations, TemplateResult } from "lit";
import { html, LitElement, nothing, svg } from "lit";
import type { Reading } from "../events/event.ts";
import type { ReadOptions } from "../events/input.ts";
import type { Problem, Severity } from "../events/problem.ts";
import { switchOf } from "../events/switch.ts";
import { understoodOf } from "../events/understood.ts";
import { checkWords as words } from "../words/check-words.ts";
import { checkStyles } from "./check-styles.ts";
import { problemsCsv, sayingOf, whereOf } from "./problem-words.ts";
import { themeStyles } from "./theme-styles.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** A shape for each severity, beside its colour and its word. */
const SIGNS: Readonly<Record<Severity, string>> = {
  error: "M8 1.5 14.5 8 8 14.5 1.5 8Z",
  warning: "M8 2 15 14H1Z",
  info: "M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11Z",
};

/** What spreadsheets of the world write, most usual first. */
const ENCODINGS: readonly string[] = [
  ...[
    "windows-1252",
    "utf-8",
    "macintosh",
    "windows-1250",
    "windows-1251",
    "windows-1253",
    "windows-1254",
    "windows-1255",
  ],
  ...[
    "windows-1256",
    "windows-1257",
    "iso-8859-2",
    "iso-8859-15",
    "koi8-r",
    "shift_jis",
    "euc-jp",
    "gb18030",
    "big5",
    "euc-kr",
  ],
];

const sign = (severity: Severity): TemplateResult =>
  html`<span class="sign ${severity}">${svg`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d=${SIGNS[severity]} /></svg>`}</span>`;

/** What a switch does, on its button. */
function switchName({ order, negativeYears, firstDays, encoding, columns }: ReadOptions): string {
  if (encoding) return words.encoding(encoding);
  if (order) return words.order[order];
  if (negativeYears) return words.negativeYears[negativeYears];
  if (firstDays) return words.firstDays[firstDays];
  return words.dateColumn(columns?.date ?? "");
}

/** One name for each thing that was settled. */
function settledNames({ order, negativeYears, firstDays, encoding, columns }: ReadOptions): string[] {
  return [
    ...[order && { order }, negativeYears && { negativeYears }, firstDays && { firstDays }],
    ...[encoding && { encoding }, columns && { columns }],
  ]
    .flatMap((one): ReadOptions[] => (one ? [one] : []))
    .map(switchName);
}

/** For authors: what was understood of a file, what is wrong with it, and how to mend it. */
export class CheckPanel extends LitElement {
  static override styles = [themeStyles, checkStyles];
  static override properties: PropertyDeclarations = {
    reading: { attribute: false },
    settled: { attribute: false },
    onSettle: { attribute: false },
    filter: { state: true },
    open: { state: true },
    said: { state: true },
    byHand: { state: true },
  };

  /** What was read. */
  reading: Reading | undefined;
  /** What the author settled so far. */
  settled: ReadOptions = {};
  /** Reads the same files again, with these options; absent where that cannot be done. */
  onSettle: ((options: ReadOptions) => void) | undefined;

  private filter: Severity | undefined;
  private open = true;
  private said = "";
  private byHand: string | undefined;

  /** Goes to the heading. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("#title")?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { reading, open } = this;
    if (!reading) return nothing;
    const { problems } = reading;
    return html`
      <section class="frame" aria-labelledby="title" lang="en">
        <div class="head">
          <h2 id="title" tabindex="-1">${words.title}</h2>
          <span class="tally">${this.counts().map(
            ({ severity, count }) => html`<span>${sign(severity)} ${words.tally(severity, count)}</span>`,
          )}</span>
          <button type="button" aria-expanded=${open} @click=${() => this.toggle()}>${open ? words.hide : words.show}</button>
        </div>
        <div ?hidden=${!open}>
          <p class="understood" dir="auto">${understoodOf(reading)}</p>
          ${this.settledTemplate()}
          ${problems.length === 0 ? html`<p>${words.clean}</p>` : this.listTemplate(problems)}
        </div>
        <p role="status" class="status">${this.said}</p>
        ${this.byHand === undefined ? nothing : html`<textarea readonly rows="6" aria-label=${words.csv} .value=${this.byHand}></textarea>`}
      </section>
    `;
  }

  private counts(): readonly { readonly severity: Severity; readonly count: number }[] {
    const problems = this.reading?.problems ?? [];
    return SEVERITIES.map((severity) => ({
      severity,
      count: problems.filter((problem) => problem.severity === severity).reduce((sum, { more = 1 }) => sum + more, 0),
    })).filter(({ count }) => count > 0);
  }

  private settledTemplate(): TemplateResult | typeof nothing {
    const names = settledNames(this.settled);
    if (names.length === 0) return nothing;
    return html`
      <div class="settled">
        <p>${words.settled(names.join("; "))} ${words.keep}</p>
        <button type="button" @click=${() => this.save()}>${words.save}</button>
        <button type="button" @click=${() => this.settle({})}>${words.undo}</button>
      </div>
    `;
  }

  private listTemplate(problems: readonly Problem[]): TemplateResult {
    const listed = SEVERITIES.filter((severity) => (this.filter ?? severity) === severity).flatMap((severity) =>
      problems.filter((problem) => problem.severity === severity),
    );
    const counts = this.counts();
    return html`
      <div class="bar">
        ${
          counts.length > 1
            ? html`<div class="filter" role="group" aria-label=${words.filter}>
                ${this.filterButton(undefined, words.all(problems.length))}
                ${counts.map(({ severity, count }) => this.filterButton(severity, words.tally(severity, count)))}
              </div>`
            : nothing
        }
        <button type="button" class="copy" @click=${() => this.copy(listed)}>${words.copy}</button>
      </div>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${[
              words.severity,
              this.reading?.indexed ? words.entry : words.row,
              words.column,
              words.value,
              words.message,
              words.remedy,
            ].map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${listed.map((problem) => this.rowTemplate(problem))}
        </tbody>
      </table>
    `;
  }

  private filterButton(severity: Severity | undefined, name: string): TemplateResult {
    return html`<button type="button" aria-pressed=${this.filter === severity} @click=${() => this.show(severity)}>${name}</button>`;
  }

  private rowTemplate(problem: Problem): TemplateResult {
    const cell = (name: string, text: unknown): TemplateResult =>
      html`<td role="cell" class=${name} dir="auto">${text}</td>`;
    return html`
      <tr role="row">
        <td role="cell" class="kind">${sign(problem.severity)} ${words.severities[problem.severity]}</td>
        ${cell("where", this.where(problem))}${cell("column", problem.column)}${cell("value", problem.value)}
        ${cell("message", sayingOf(problem))}${cell("remedy", this.remedy(problem))}
      </tr>
    `;
  }

  /** Where the headings are not seen, the number says what it counts. */
  private where(problem: Problem): TemplateResult | string {
    const place = whereOf(problem);
    const name = this.reading?.indexed ? words.entry : words.row;
    return /^\d/.test(place) ? html`<span class="label">${name} </span>${place}` : place;
  }

  private remedy(problem: Problem): TemplateResult | string | typeof nothing {
    const { onSettle } = this;
    const options = switchOf(problem);
    if (options && onSettle)
      return html`<button type="button" @click=${() => this.settle(options, switchName(options))}>${switchName(options)}</button>`;
    if (problem.kind === "encoding-fallback" && onSettle) return this.encodings(problem.value);
    if (options) return switchName(options);
    return problem.fix ? html`${words.type} <code>${problem.fix}</code>` : nothing;
  }

  /** What the letters may be written in, where nobody can tell. */
  private encodings(taken: string | undefined): TemplateResult {
    const read = ({ target }: Event): void => {
      const { value: encoding } = target as HTMLSelectElement;
      this.settle({ encoding }, words.encoding(encoding));
    };
    return html`<label>${words.readAs} <select @change=${read}>
      ${ENCODINGS.map((name) => html`<option value=${name} ?selected=${name === taken}>${name}</option>`)}
    </select></label>`;
  }

  private toggle(): void {
    this.open = !this.open;
    this.said = "";
  }

  private show(severity: Severity | undefined): void {
    this.filter = severity;
    const problems = this.reading?.problems ?? [];
    const shown = severity === undefined ? problems : problems.filter((problem) => problem.severity === severity);
    this.said = words.listed(shown.length, problems.length);
  }

  /** Applies a switch beside those that are set; without one, all are taken back. The button goes away: the heading has the focus then. */
  private settle(options: ReadOptions, name: string = words.undo): void {
    const columns = { ...this.settled.columns, ...options.columns };
    this.filter = undefined;
    this.said = `${name}.`;
    this.renderRoot.querySelector<HTMLElement>("#title")?.focus({ preventScroll: true });
    const none = Object.keys(options).length === 0;
    this.onSettle?.(none ? {} : { ...this.settled, ...options, ...(Object.keys(columns).length > 0 && { columns }) });
  }

  private async copy(problems: readonly Problem[]): Promise<void> {
    const text = await problemsCsv(problems);
    try {
      await navigator.clipboard.writeText(text);
      this.byHand = undefined;
      this.said = words.copied;
    } catch {
      // Not every page may write to the clipboard: then the author does.
      this.byHand = text;
      this.said = words.notCopied;
    }
  }

  private async save(): Promise<void> {
    if (!this.reading) return;
    const { toCsv } = await import("../events/write.ts");
    const url = URL.createObjectURL(new Blob([toCsv(this.reading)], { type: "text/csv" }));
    const link = Object.assign(document.createElement("a"), { href: url, download: "events.csv" });
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  }
}

/** Registers the panel, once however many scripts ask for it. */
export function definePanel(): void {
  if (!customElements.get("date-line-check")) customElements.define("date-line-check", CheckPanel);
}

declare global {
  interface HTMLElementTagNameMap {
    "date-line-check": CheckPanel;
  }
}
