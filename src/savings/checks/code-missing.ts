import { showLine } from "../show";
import type { Check } from "./check";
import { codeCells } from "./code-cells";

/** A line without a code in a table whose other lines mostly have one. */
export const codeMissing: Check = (table) => {
  const coded = table.lines.filter((line) => line.code !== null);
  if (coded.length * 2 < table.lines.length) return [];
  return table.lines
    .filter((line) => line.code === null)
    .map((line) => ({
      check: "code-missing",
      severity: "warning",
      message: `${showLine(line)} has no code; ${coded.length} of the table's ${table.lines.length} lines have one.`,
      why: "Members and officers follow a proposal from paper to paper by its code.",
      cells: codeCells([line]),
    }));
};
