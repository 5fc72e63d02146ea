import { isOwnCode, withPlainSpaces } from "../mends/tidied-code";
import type { Check } from "./check";
import { codeCells } from "./code-cells";

/** A code with spaces around it, two in a row, or one that only looks like a space: formulas do not find it. */
export const codeUntidy: Check = (table) =>
  table.lines
    .filter((line) => isOwnCode(line) && withPlainSpaces(line.codeWritten) !== line.codeWritten)
    .map((line) => ({
      check: "code-untidy",
      severity: "note",
      message: `The cell of ${withPlainSpaces(line.codeWritten)} in row ${line.row + 1} has spaces that do not belong to the code.`,
      why: "A look-up or a comparison with another paper does not find a code with other spaces.",
      cells: codeCells([line]),
    }));
