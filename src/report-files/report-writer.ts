import type { Report, ReportBlock, ReportCell } from "../savings/report/report";

/** A cell before its row has a line. */
export interface WrittenCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}

/**
 * A report as it is written: lines of words, and tables whose rows are a line each.
 *
 * @example
 * const writer = new ReportWriter("Cabinet, 20 February");
 * writer.words("Savings proposals");
 * writer.table([[{ text: "Freeze post" }, { text: "(0.100)" }]]);
 * writer.report().lines // ["Savings proposals", "Freeze post\t(0.100)"]
 */
export class ReportWriter {
  private readonly lines: string[] = [];
  private readonly blocks: ReportBlock[] = [];

  constructor(private readonly name: string) {}

  /** A line of words. Empty lines in a row are one, and a report does not begin with one. */
  words(line: string): void {
    if (line === "" && (this.lines.at(-1) ?? "") === "") return;
    this.blocks.push({ kind: "words", line: this.lines.length });
    this.lines.push(line);
  }

  /** A table that the source marks as one; no cell reaches below its last row. */
  table(rows: readonly (readonly WrittenCell[])[]): void {
    if (rows.length === 0) return;
    this.blocks.push({ kind: "table", rows: rows.map((row, index) => this.row(row, rows.length - index)) });
  }

  report(): Report {
    if (this.lines.at(-1) === "" && this.blocks.at(-1)?.kind === "words") {
      this.lines.pop();
      this.blocks.pop();
    }
    return { name: this.name, lines: this.lines, blocks: this.blocks };
  }

  private row(cells: readonly WrittenCell[], rowsLeft: number): ReportCell[] {
    const line = this.lines.length;
    this.lines.push(cells.map(({ text }) => text.replace(/\s+/gu, " ")).join("\t"));
    return cells.map(({ text, columns = 1, rows = 1 }) => ({
      text,
      line,
      ...(columns > 1 && { columns }),
      ...(Math.min(rows, rowsLeft) > 1 && { rows: Math.min(rows, rowsLeft) }),
    }));
  }
}
