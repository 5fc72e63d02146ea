import type { SampleSheet } from "../../seeds";
import { openSession } from "../../src/host/node/session";

/** The functions as Excel calls them: ranges are rows of values, and what was left out is undefined or null. */

/** Puts Excel's globals in place for the tests of a file. */
export function useExcelGlobals(): void {
  let restore: () => void;
  beforeAll(() => {
    restore = openSession().useAsGlobals();
  });
  afterAll(() => {
    restore();
  });
}

/** A paper's rows, counted from 1, as a range. */
export function rangeOf(
  sample: SampleSheet,
  firstRow = 1,
  lastRow = sample.rows.length,
  blank: null | 0 = null,
): unknown[][] {
  const width = Math.max(...sample.rows.map((row) => row.length));
  return sample.rows
    .slice(firstRow - 1, lastRow)
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? blank));
}

/** The error that a function answers with. */
export function errorOf(call: () => unknown): { code: string; message: string } {
  try {
    call();
  } catch (error) {
    const { code, message } = error as CustomFunctions.Error;
    return { code, message: message ?? "" };
  }
  throw new Error("no error came");
}
