import type { Report } from "../../src/savings/report/report";
import type { Result } from "../../src/savings/result";

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** The value that there must be. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

/** A problem's id; "none" where there is none. Its message must be one sentence, with what is wrong and what to do. */
export function problemOf(result: Result<unknown>): string {
  if (result.ok) return "none";
  expect(result.problem.message).toMatch(/^This [^\n]*(?::|, so) [^\n]*\.$/);
  return result.problem.id;
}

/** The texts of a report's tables, row by row. */
export function tablesOf(report: Report): string[][][] {
  return report.blocks.flatMap((block) =>
    block.kind === "table" ? [block.rows.map((row) => row.map(({ text }) => text))] : [],
  );
}

/** Every block's lines are there, in order, and a table's cells stand in their row's line. */
export function expectWhole(report: Report): void {
  const lines = report.blocks.flatMap((block) =>
    block.kind === "words" ? [block.line] : block.rows.flatMap((row) => row.map(({ line }) => line)),
  );
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  for (const block of report.blocks) {
    if (block.kind === "words") expect(report.lines[block.line]).toBeDefined();
    else {
      for (const { text, line } of block.rows.flat()) expect(report.lines[line]).toContain(text.replace(/\s+/g, " "));
    }
  }
}
