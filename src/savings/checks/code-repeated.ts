import { codeKey } from "../code";
import { inWords, showLine } from "../show";
import type { Finding } from "../finding";
import { ITEMS_A_STEP, mapped } from "../steps";
import type { SavingsLine, SavingsTable } from "../table";
import type { Check } from "./check";
import { codeCells } from "./code-cells";

/** The same code on two lines of the same type. A New and an Existing line may rightly share one. */
export const codeRepeated: Check = function* ({ lines }: SavingsTable) {
  const first = new Map<string, SavingsLine>();
  const repeated = new Map<SavingsLine, SavingsLine[]>();
  let at = 0;
  for (const line of lines) {
    at += 1;
    if (at % ITEMS_A_STEP === 0) yield;
    if (line.code === null) continue;
    const key = `${codeKey(line.code)}|${line.type ?? line.typeWritten.toLowerCase()}`;
    const before = first.get(key);
    const alike = before && repeated.get(before);
    if (alike) alike.push(line);
    else if (before) repeated.set(before, [before, line]);
    else first.set(key, line);
  }
  const groups = [...repeated].sort(([one], [other]) => one.row - other.row);
  return yield* mapped(groups, findingOf);
};

function findingOf([first, alike]: readonly [SavingsLine, readonly SavingsLine[]]): Finding {
  return {
    check: "code-repeated",
    severity: "warning",
    message: `${showLine(first)} stands on rows ${inWords(alike.map((line) => String(line.row + 1)))}.`,
    why: "A proposal that stands twice may be counted twice.",
    cells: codeCells(alike),
  };
}
