import type { HiddenParts } from "../grid";
import type { WorkbookReading } from "../reading/read-workbook";
import type { WorkbookSnapshot } from "../snapshot";
import type { Steps } from "../steps";
import type { Kept } from "./kept";

/** How many rows are gone through in one step. */
const ROWS_A_STEP = 2000;

/**
 * A short text that differs when a summary written now would say something else: it stands for the cells of every
 * sheet with a savings table, the names of the others, and what the user decided. Worked out in steps.
 *
 * @param snapshot the workbook as it is now
 * @param reading what was read from it
 * @param kept what the add-in keeps in it
 */
export function* fingerprinting(snapshot: WorkbookSnapshot, reading: WorkbookReading, kept: Kept): Steps<string> {
  const hash = new Hash();
  const sources = new Set(reading.tables.map((table) => table.range.sheet));
  for (const grid of snapshot.sheets) {
    hash.add(grid.sheet);
    if (!sources.has(grid.sheet)) continue;
    hash.add(`${grid.row},${grid.column}`);
    if (grid.hidden) hash.add(hiddenText(grid.hidden));
    for (const [index, row] of grid.values.entries()) {
      if (index % ROWS_A_STEP === 0) yield;
      for (const value of row) hash.add(typeof value === "string" ? value : `${typeof value}${value}`);
      hash.add("");
    }
  }
  hash.add(JSON.stringify([kept.choices, kept.options, kept.accepted]));
  return hash.text();
}

/** What is hidden is said on the sheet of checks. */
function hiddenText({ sheet, rows, columns, isFiltered }: HiddenParts): string {
  return JSON.stringify([sheet, [...rows], [...columns], isFiltered]);
}

const FNV_PRIME = 16_777_619;
const FNV_START = 2_166_136_261;

/**
 * Fowler, Noll and Vo's hash in its two forms side by side: enough to tell a workbook from itself after a change, which
 * is all that is asked of it.
 */
class Hash {
  private xorFirst = FNV_START;
  private xorLast = FNV_START;

  add(text: string): void {
    // Kept at hand while a text lasts: every sign of a workbook goes through here.
    let { xorFirst, xorLast } = this;
    for (let at = 0; at <= text.length; at += 1) {
      // What ends each text, so that "1", "23" is not "12", "3".
      const code = at < text.length ? text.charCodeAt(at) : 0x1_0000;
      xorFirst = Math.imul(xorFirst ^ code, FNV_PRIME);
      xorLast = Math.imul(xorLast, FNV_PRIME) ^ code;
    }
    this.xorFirst = xorFirst;
    this.xorLast = xorLast;
  }

  text(): string {
    return [this.xorFirst, this.xorLast].map((half) => (half >>> 0).toString(36)).join("-");
  }
}
