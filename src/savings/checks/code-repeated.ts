import { codeKey } from "../code";
import { inWords, showLine } from "../show";
import type { SavingsLine } from "../table";
import type { Check } from "./check";
import { codeCells } from "./code-cells";

/** The same code on two lines of the same type. A New and an Existing line may rightly share one. */
export const codeRepeated: Check = (table) => {
  const groups = new Map<string, SavingsLine[]>();
  for (const line of table.lines) {
    if (line.code === null) continue;
    const key = `${codeKey(line.code)}|${line.type ?? line.typeWritten.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()]
    .filter((lines) => lines.length > 1)
    .map((lines) => ({
      check: "code-repeated",
      severity: "warning",
      message: `${lines[0] ? showLine(lines[0]) : ""} stands on rows ${inWords(lines.map((line) => String(line.row + 1)))}.`,
      why: "A proposal that stands twice may be counted twice.",
      cells: codeCells(...lines),
    }));
};
