import type { MendKind } from "./mend";

/** How one kind of mend is spoken of. */
export interface MendWords {
  /** On the button of one finding. */
  readonly one: string;
  /** On the button for all findings of the kind. @param count how many cells, of marks how many rows */
  readonly all: (count: number) => string;
  /** What was done, in a sentence. @param sheet a sheet's name, or "3 sheets" */
  readonly done: (count: number, sheet: string) => string;
}

/** Every kind of mend in the user's words. */
export const MEND_WORDS: Readonly<Record<MendKind, MendWords>> = {
  "text to number": {
    one: "Make it a number",
    all: (count) => `Make ${counted(count, "figure a number", "figures numbers")}`,
    done: (count, sheet) => `Made ${counted(count, "figure a number", "figures numbers")} on ${sheet}.`,
  },
  "tidy code": {
    one: "Tidy the code",
    all: (count) => `Tidy ${counted(count, "code", "codes")}`,
    done: (count, sheet) => `Tidied ${counted(count, "code", "codes")} on ${sheet}.`,
  },
  "date to year": {
    one: "Write the year",
    all: (count) => `Write the year in ${counted(count, "heading", "headings")}`,
    done: (count, sheet) => `Wrote the year in ${counted(count, "heading", "headings")} on ${sheet}.`,
  },
  "total to formula": {
    one: "Make it the sum of its lines",
    all: (count) => `Make ${counted(count, "total the sum of its lines", "totals sums of their lines")}`,
    done: (count, sheet) =>
      `Made ${counted(count, "total the sum of its lines", "totals sums of their lines")} on ${sheet}.`,
  },
  "marks to notes": {
    one: "Move the marks to notes",
    all: (count) => `Move the marks of ${counted(count, "row", "rows")} to notes`,
    done: (count, sheet) => `Moved the marks of ${counted(count, "row", "rows")} to notes on ${sheet}.`,
  },
};

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
