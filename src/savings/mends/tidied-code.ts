import type { CodePattern } from "../code-pattern";
import { fitsPattern } from "../code-pattern";
import type { SavingsLine } from "../table";

const SPACES = /[\s\u200b-\u200d\u2060]+/gu;
const DASHES = /[\u2010-\u2015\u2212]/gu;

/** A code with single plain spaces, and none around it. */
export function withPlainSpaces(written: string): string {
  return written.replace(SPACES, " ").trim();
}

/**
 * The tidy form of a code that is written unlike the table's others: in capitals, with plain dashes, and with or without
 * spaces at its marks.
 *
 * @returns null where no tidy form fits the pattern: then nobody knows what was meant
 * @example tidiedToFit("asc – 01", "A-9") // "ASC-01"
 */
export function tidiedToFit(written: string, pattern: CodePattern): string | null {
  const plain = withPlainSpaces(written.replace(DASHES, "-"));
  const forms = [plain, plain.toUpperCase()].flatMap((form) => [
    form,
    form.replace(/ ?- ?/gu, "-"),
    // A slash with spaces joins two codes, so the spaces at a slash stay.
    form.replace(/ ?([-.]) ?/gu, "$1").replace(/(?<=[A-Z]) (?=\d)/gu, ""),
  ]);
  return forms.find((form) => fitsPattern(form, pattern)) ?? null;
}

/** A code that stands as text in a column of its own, on its own row. */
export function isOwnCode(line: SavingsLine): boolean {
  return line.codeWritten !== "" && line.codeCell !== null && line.codeFromRow === null && !line.codeIsDate;
}
