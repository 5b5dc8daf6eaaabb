import { type Columns, ownNames } from "./columns.ts";
import { tidyCell } from "./entry.ts";
import { type Field, isSourceField, type SourceField } from "./field.ts";
import type { Report } from "./finding.ts";
import { fold, foldName } from "./fold.ts";
import { fieldOf, fieldStarting, type Names } from "./headings.ts";

/** What a table's columns are found by. */
export interface ColumnSearch {
  readonly header: readonly string[];
  readonly names: Names;
  /** Column by heading, as the author or the file's format settles it: wins over everything else. */
  readonly chosen?: ReadonlyMap<Field, string>;
  /** True for a format whose headings are all known: none of them merely begins with one of ours. */
  readonly exact?: boolean;
}

/** "source 2", "source_2_url", "url 2": the heading without its number, and the number. */
function numbered(heading: string): { readonly base: string; readonly number: number } | undefined {
  const [, before, number, after = ""] = /^(\D+?) ?(\d)(?: (\D*))?$/u.exec(fold(heading)) ?? [];
  return before === undefined ? undefined : { base: `${before} ${after}`, number: Number(number) };
}

class ColumnFinder {
  readonly #header: readonly string[];
  readonly #report: Report;
  readonly #at = new Map<Field, number>();
  readonly #further: Map<SourceField, number>[] = [];
  readonly #taken = new Set<number>();

  constructor(header: readonly string[], report: Report) {
    this.#header = header;
    this.#report = report;
  }

  #each(visit: (heading: string, index: number) => void): void {
    for (const [index, heading] of this.#header.entries())
      if (heading.trim() !== "" && !this.#taken.has(index)) visit(heading, index);
  }

  #take(field: Field, index: number): void {
    if (this.#at.has(field)) return;
    this.#at.set(field, index);
    this.#taken.add(index);
  }

  chosen(chosen: ReadonlyMap<Field, string>): void {
    for (const [field, heading] of chosen) {
      const index = this.#header.findIndex((name) => foldName(name) === foldName(heading));
      if (index >= 0) this.#take(field, index);
    }
  }

  /** Headings that are a known name as a whole; with `starting`, those that begin with one. */
  named(names: Names, find: typeof fieldOf): void {
    this.#each((heading, index) => {
      const field = find(heading, names);
      if (field) this.#take(field, index);
    });
  }

  /** "Tag" is a keyword in English and a day in German: beside a month it is the day. */
  germanDays(): void {
    const tag = this.#at.get("tags");
    if (
      tag === undefined ||
      !this.#at.has("month") ||
      this.#at.has("day") ||
      foldName(this.#header[tag] ?? "") !== "tag"
    )
      return;
    this.#at.delete("tags");
    this.#at.set("day", tag);
  }

  /** `source 2`, `source_url 2`: they pair up by number. */
  numbered(names: Names): void {
    this.#each((heading, index) => {
      const part = numbered(heading);
      const field = part && fieldOf(part.base, names);
      if (!(part && field && isSourceField(field))) return;
      if (part.number < 2) this.#take(field, index);
      else this.#takeFurther(field, index, part.number - 2);
    });
  }

  /** Second columns of a kind: further sources pair up by order, anything else is kept as an unknown column, with a word about it. */
  repeated(names: Names): void {
    this.#each((heading, index) => {
      const field = fieldOf(heading, names);
      if (!field) return;
      const slot = isSourceField(field) && field.startsWith("source") ? this.#freeSlot(field) : -1;
      if (slot >= 0 && isSourceField(field)) this.#takeFurther(field, index, slot);
      else
        this.#report({
          kind: "duplicate-header",
          column: heading.trim(),
          detail: this.#named(this.#at.get(field) ?? 0),
        });
    });
  }

  #named(index: number): string {
    return `column ${index + 1}, “${this.#header[index]?.trim() ?? ""}”,`;
  }

  /** The first further source that still lacks this column. */
  #freeSlot(field: SourceField): number {
    const slot = this.#further.findIndex((source) => !source.has(field));
    return slot < 0 ? this.#further.length : slot;
  }

  #takeFurther(field: SourceField, index: number, slot: number): void {
    while (this.#further.length <= slot) this.#further.push(new Map());
    if (this.#further[slot]?.has(field)) return;
    this.#further[slot]?.set(field, index);
    this.#taken.add(index);
  }

  found(): Columns {
    const header = this.#header.map((heading, index) => tidyCell(heading) || `Column ${index + 1}`);
    const extra = header.map((_, index) => index).filter((index) => !this.#taken.has(index));
    // Of two columns with one name neither may cover the other, here nor when they are written.
    const names = new Set([...this.#taken].map((index) => header[index]));
    const times = new Map<string, number>();
    for (const index of extra) {
      const heading = header[index] ?? "";
      let count = times.get(heading) ?? 1;
      while (names.has(header[index])) header[index] = `${heading} (again${++count > 2 ? ` ${count}` : ""})`;
      times.set(heading, count);
      names.add(header[index]);
    }
    return { header, at: this.#at, further: this.#further, extra };
  }
}

/**
 * Finds the known columns among the headings: what was chosen, our own names, synonyms, then headings that begin with a known
 * name. The first of a kind wins; what nobody knows is kept as it is.
 */
export function findColumns({ header, names, chosen = new Map(), exact }: ColumnSearch, report: Report): Columns {
  const finder = new ColumnFinder(header, report);
  finder.chosen(chosen);
  finder.named(ownNames(), fieldOf);
  finder.named(names, fieldOf);
  finder.germanDays();
  finder.numbered(names);
  finder.repeated(names);
  if (!exact) finder.named(names, fieldStarting);
  return finder.found();
}
