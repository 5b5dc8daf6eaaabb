import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Source } from "../events/event.ts";
import type { Matrix, MatrixColumn, MatrixRow } from "../events/matrix.ts";
import { claimKindOf, claimsByKind } from "../events/matrix.ts";
import type { MatrixWords } from "../words/matrix-words.ts";
import type { Words } from "../words/words.ts";
import { eventDetails, otherDate } from "./card.ts";
import type { GridFocus } from "./grid-focus.ts";
import { icon } from "./icons.ts";
import { claimMark } from "./matrix-marks.ts";
import type { Speech } from "./speech.ts";
import { brief, spoken } from "./speech.ts";

/** So many sources have their titles above their columns, where there is room; more are numbered, with a key below. */
const MOST_NAMED = 6;

/** What the matrix says, and how. */
export interface MatrixSpeech extends Speech {
  readonly matrix: MatrixWords;
  /** A number as the language of the words writes it. */
  readonly count: (n: number) => string;
}

/** What the table shows, and what its cells do. */
export interface MatrixTableInput {
  readonly matrix: Matrix;
  /** The column whose events alone are shown. */
  readonly only: string | undefined;
  /** The open event, by its place among all events of the matrix. */
  readonly selected: number | undefined;
  /** The column of the open event's claims that were asked for. */
  readonly asked: string | undefined;
  readonly sourcesAt: (nth: number) => ReadonlyMap<string, Source>;
  readonly speech: MatrixSpeech;
  readonly grid: GridFocus;
  readonly onOpen: (nth: number, column: string | undefined) => void;
  readonly onFilter: (column: string) => void;
  readonly onClose: () => void;
}

export const isMany = ({ columns }: Matrix): boolean => columns.length > MOST_NAMED;

/** A source as it is named in a sentence. */
export function columnName(
  { kind, sources }: MatrixColumn,
  { words, matrix }: { words: Words; matrix: MatrixWords },
): string {
  const [source] = sources;
  if (!source) return words.noSource;
  return kind === "further" ? matrix.further(sources.length) : `“${source.title}”`;
}

const dateOf = ({ published }: Pick<Source, "published">, speech: MatrixSpeech): string =>
  published ? brief(published, speech) : speech.matrix.undated;

/** What each mark means, and how often it stands in what is shown. */
export function keyTemplate(whole: Matrix, shown: Matrix, speech: MatrixSpeech): TemplateResult {
  const { count, matrix } = speech;
  const { key, kinds } = matrix;
  return html`<ul class="matrix-key" role="list" aria-label=${key}>
    ${[...whole.kinds.keys()].map((kind) => html`<li>${claimMark(kind)} <span dir="auto">${kinds[kind]}</span> <b>${count(shown.kinds.get(kind) ?? 0)}</b></li>`)}
  </ul>`;
}

/** The names of the numbered columns, where the columns are too narrow to hold them. */
export function sourcesKey(matrix: Matrix, speech: MatrixSpeech): TemplateResult {
  const named = matrix.columns.filter(({ kind }) => kind === "source").flatMap(({ sources }) => sources);
  return html`<div class=${isMany(matrix) ? "sources-key many" : "sources-key"}>
    <p id="sources-key">${speech.words.columns.sources}</p>
    <ol aria-labelledby="sources-key">
      ${named.map((source) => html`<li><cite dir="auto">${source.title}</cite>${source.publisher ? html`, <span dir="auto">${source.publisher}</span>` : nothing}, <span class="date" dir="auto">${dateOf(source, speech)}</span></li>`)}
    </ol>
  </div>`;
}

/** Events down, sources across, totals on both edges: a table whose cells the arrow keys walk through. */
export function matrixTable(input: MatrixTableInput): TemplateResult {
  const { matrix, grid, speech } = input;
  const { columns, rows } = matrix;
  const { count, matrix: words } = speech;
  const tableOf = ({ currentTarget }: Event): HTMLTableElement => currentTarget as HTMLTableElement;
  const onClick = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>("th, td");
    const row = cell?.closest("tr");
    if (!cell || !row || row.matches(".details")) return;
    grid.goTo(tableOf(event), cell);
    const { column } = cell.dataset;
    const { nth } = row.dataset;
    if (nth === undefined) {
      if (column !== undefined) input.onFilter(column);
    } else if (cell.querySelector("button")) input.onOpen(Number(nth), column);
  };
  const onFocus = (event: FocusEvent): void => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>("th, td");
    if (cell) grid.goTo(tableOf(event), cell);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && input.selected !== undefined) input.onClose();
    else grid.onKey(tableOf(event), event);
  };
  return html`
    <table role="grid" @click=${onClick} @focusin=${onFocus} @keydown=${onKey}>
      <caption dir="auto"><b>${words.caption}</b> ${words.how}</caption>
      <thead>
        <tr>
          <th scope="col" class="corner" tabindex="-1">${speech.words.columns.event}</th>
          ${columns.map((column, nth) => headTemplate(column, nth, input))}
          <th scope="col" class="total" tabindex="-1">${words.total}</th>
        </tr>
      </thead>
      <tbody>${rows.map((row) => rowTemplate(row, input))}</tbody>
      <tfoot>
        <tr>
          <th scope="row" tabindex="-1">${words.total}</th>
          ${columns.map(({ key, claims }) => html`<td class=${classOf(key, input)} tabindex="-1">${count(claims)}</td>`)}
          <td class="total" tabindex="-1">${count(matrix.claims)}</td>
        </tr>
      </tfoot>
    </table>
  `;
}

const classOf = (key: string, { only }: MatrixTableInput): string => (key === only ? "of only" : "of");

function headTemplate(column: MatrixColumn, nth: number, input: MatrixTableInput): TemplateResult {
  const { kind, key, sources } = column;
  const [source] = sources;
  const own = kind === "source" ? source : undefined;
  return html`<th scope="col" class="${classOf(key, input)} ${kind}" data-column=${key}>
    <button type="button" tabindex="-1" aria-pressed=${key === input.only}>
      <span class="number">${own ? input.speech.count(nth + 1) : kind === "further" ? "+" : "–"}</span>
      <span class="name" dir="auto">${own?.title ?? columnName(column, input.speech)}</span>
      ${own?.publisher ? html`<span class="by" dir="auto">${own.publisher}</span>` : nothing}
      ${own ? html`<span class=${own.published ? "date" : "date undated"} dir="auto">${dateOf(own, input.speech)}</span>` : nothing}
    </button>
  </th>`;
}

function rowTemplate(row: MatrixRow, input: MatrixTableInput): TemplateResult {
  const { event, nth, cells, claims } = row;
  const { speech, selected, asked } = input;
  const isOpen = nth === selected;
  const { columns } = input.matrix;
  return html`
    <tr data-nth=${nth} class=${isOpen ? "selected" : nothing}>
      <th scope="row">
        <button type="button" tabindex="-1" aria-expanded=${isOpen && asked === undefined}>
          <span class="date" dir="auto">${event.displayDate ?? brief(event.when, speech)}</span>
          <span class="name" dir="auto">${event.title}</span>
        </button>
      </th>
      ${columns.map(({ key }, at) => cellTemplate(key, row, at, input))}
      <td class="total" tabindex="-1">${speech.count(claims)}</td>
    </tr>
    ${isOpen ? detailsTemplate(row, cells[columns.findIndex(({ key }) => key === asked)] ?? [], input) : nothing}
  `;
}

function cellTemplate(key: string, { nth, cells }: MatrixRow, at: number, input: MatrixTableInput): TemplateResult {
  const cell = cells[at] ?? [];
  if (cell.length === 0) return html`<td class=${classOf(key, input)} tabindex="-1"></td>`;
  const kinds = [...claimsByKind(cell)];
  const other = cell.find((claim) => claimKindOf(claim) === "differs" && claim.differs);
  const { matrix: words } = input.speech;
  const said = kinds.map(([kind, count]) =>
    [words.kinds[kind], ...(count > 1 ? [words.claims(count)] : [])].join(", "),
  );
  const label = [...said, ...(other ? [brief(other.when, input.speech)] : [])].join("; ");
  return html`<td class=${classOf(key, input)} data-column=${key}>
    <button type="button" tabindex="-1" aria-label=${label} aria-expanded=${nth === input.selected && key === input.asked}>
      ${kinds.map(([kind, count]) => html`${claimMark(kind)}${count > 1 ? html`<span class="times">${input.speech.count(count)}</span>` : nothing}`)}
      ${other ? html`<span class="gives">${brief(other.when, input.speech)}</span>` : nothing}
    </button>
  </td>`;
}

/** The open event below its row, with the claims that were asked for set off. */
function detailsTemplate(
  { event, nth }: MatrixRow,
  told: MatrixRow["cells"][number],
  input: MatrixTableInput,
): TemplateResult {
  const { speech, matrix } = input;
  return html`<tr class="details">
    <td colspan=${matrix.columns.length + 2}>
      <div class="opened" role="group" aria-label=${event.title} tabindex="-1">
        <div class="opened-head">
          <p><span class="date" dir="auto">${event.displayDate ?? spoken(event.when, speech)}</span>${otherDate(event, speech)}<br><span class="name" dir="auto">${event.title}</span></p>
          <button type="button" class="tool" aria-label=${speech.words.close} @click=${input.onClose}>${icon("close")}</button>
        </div>
        ${eventDetails({ event, sources: input.sourcesAt(nth), speech: { ...speech, told } }, { level: 3 })}
      </div>
    </td>
  </tr>`;
}
