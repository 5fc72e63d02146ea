import type { SampleSheet } from "../../seeds";
import * as functions from "../../src/functions";
import { fromTables } from "../../src/functions/loaded-rules";
import { openSession } from "../../src/host/node/session";

/** The functions as Excel calls them: ranges are rows of values, and what was left out is undefined or null. */

/** Puts Excel's globals in place for the tests of a file, and loads what reads tables. */
export function useExcelGlobals(): void {
  let restore: () => void;
  beforeAll(async () => {
    restore = openSession().useAsGlobals();
    await fromTables(() => undefined);
  });
  afterAll(() => {
    restore();
  });
}

type AtOnce<Call> = Call extends (...args: infer Args) => infer Answer
  ? (...args: Args) => Exclude<Answer, Promise<unknown>>
  : never;

/** A function that answers at once, as those of tables do once what reads tables is loaded: to answer later is a fault. */
function atOnce<Call extends (...args: never[]) => unknown>(call: Call): AtOnce<Call> {
  const answer = (...args: Parameters<Call>) => {
    const answered = call(...args);
    if (answered instanceof Promise) throw new Error("it did not answer at once");
    return answered;
  };
  return answer as AtOnce<Call>;
}

export const BYGROUP = atOnce(functions.BYGROUP);
export const BYTYPE = atOnce(functions.BYTYPE);
export const BYYEAR = atOnce(functions.BYYEAR);
export const CUMULATIVE = atOnce(functions.CUMULATIVE);
export const TOP = atOnce(functions.TOP);
export const TOTAL = atOnce(functions.TOTAL);
export const YEARLY = atOnce(functions.YEARLY);

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
