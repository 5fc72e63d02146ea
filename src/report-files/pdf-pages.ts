import { isPageFurniture } from "../savings/report/page-furniture";
import type { Report } from "../savings/report/report";
import type { PagePart } from "./pdf-page";
import type { PageTable } from "./pdf-table";
import { overlap, type Span } from "./pdf-words";
import { ReportWriter, type WrittenCell } from "./report-writer";

/** Columns of two pages are the same where they share this much of the narrower one. */
const SHARED = 0.5;

/**
 * A report of its pages. A table that goes on over the page is one, whether or not its heading is repeated: nothing but page
 * numbers and the like stands between its parts, and their columns are the same.
 *
 * @param name the file's name
 * @param pages what stands on each
 */
export function reportOfPages(name: string, pages: readonly (readonly PagePart[])[]): Report {
  const writer = new PagesWriter(name);
  for (const page of pages) {
    for (const part of page) {
      if (part.kind === "table") writer.table(part.table);
      else writer.words(part.lines);
    }
    writer.endPage();
  }
  return writer.report();
}

/** A table that may go on over the page, with what stood between its parts. */
interface OpenTable {
  readonly columns: readonly Span[];
  readonly rows: (readonly WrittenCell[])[];
  readonly between: string[];
}

class PagesWriter {
  private readonly writer: ReportWriter;
  private open: OpenTable | null = null;

  constructor(name: string) {
    this.writer = new ReportWriter(name);
  }

  table({ columns, rows }: PageTable): void {
    if (this.open && areSame(this.open.columns, columns)) {
      this.open.rows.push(...rows);
      return;
    }
    this.close();
    this.open = { columns, rows: [...rows], between: [] };
  }

  words(lines: readonly string[]): void {
    if (this.open && lines.every((line) => line === "" || isPageFurniture(line))) {
      this.open.between.push(...lines);
      return;
    }
    this.close();
    for (const line of lines) this.writer.words(line);
  }

  endPage(): void {
    if (!this.open) this.writer.words("");
  }

  report(): Report {
    this.close();
    return this.writer.report();
  }

  private close(): void {
    if (!this.open) return;
    const { rows, between } = this.open;
    this.writer.table(rows);
    for (const line of ["", ...between]) this.writer.words(line);
    this.open = null;
  }
}

function areSame(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every((column, index) => {
      const next = other[index] ?? column;
      return overlap(column, next) >= SHARED * Math.min(column.to - column.from, next.to - next.from);
    })
  );
}
