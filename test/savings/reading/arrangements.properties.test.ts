import fc from "fast-check";
import { inTableSign } from "../../../src/savings/effect";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SavingsTable } from "../../../src/savings/table";
import { PENCE_PER_UNIT } from "../../../src/savings/unit";
import { gridOf } from "../../sheets";
import type { TrueTable } from "./arrangements";
import { arrangement, rowsOf } from "./arrangements";

/** However a council arranges its table, reading gives back the same lines. */

describe("a savings table that is written in any arrangement", () => {
  test("gives back its lines, each year's figure in pounds as what it saves", () => {
    fc.assert(
      fc.property(arrangement, (a) => {
        const { tables } = readSheet(gridOf(rowsOf(a), "Plan"), []);
        expect(tables.map(linesRead)).toEqual([linesMeant(a.table)]);
      }),
      { numRuns: 400 },
    );
  });
});

export function linesMeant({ years, unit, lines }: TrueTable): unknown[] {
  return lines.map(({ name, saves }) => [
    name,
    ...years.map((year, at) => [year, Math.round(((saves[at] ?? 0) * PENCE_PER_UNIT[unit]) / 100)]),
  ]);
}

export function linesRead(table: SavingsTable): unknown[] {
  return table.lines.map((line) => [
    line.name,
    ...table.columns
      .filter(({ kind }) => kind === "year")
      .map(({ index, year }) => {
        const pence = line.figures.get(index)?.pence ?? null;
        const amount = pence === null ? null : inTableSign(pence, line, table) / 100;
        return [
          year?.name,
          amount === null || amount === 0 ? amount : table.sign.value === "negative" ? -amount : amount,
        ];
      }),
  ]);
}
