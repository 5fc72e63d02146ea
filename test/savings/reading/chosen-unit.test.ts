import fc from "fast-check";
import { hampshire } from "../../../seeds";
import type { TableChoice } from "../../../src/savings/choices/table-choice";
import type { SavingsTable } from "../../../src/savings/table";
import { PENCE_PER_UNIT, UNITS } from "../../../src/savings/unit";
import type { SheetRows } from "../../sheets";
import { gridOfSample, tableIn } from "../../sheets";
import { decidedTable, tableDecided } from "./choosing";

const unitsOf = (table: SavingsTable) => table.columns.map((column) => column.unit);
const penceOf = (table: SavingsTable) =>
  [...table.lines, ...table.totals].map((line) => [...line.figures.values()].map((figure) => figure.pence));

const hampshireWith = (choice: TableChoice) => tableDecided(gridOfSample(hampshire), 1, choice);

const rows: SheetRows = [
  ["Savings"],
  ["Service", "Budget £m", "Spend £000", "2017/18 £000", "2018/19 £000", "Total", "% of budget"],
  ["Adults", 52.5, 4, 100, 50, 150, 1],
  ["Homes", 20, 5, 10, 5, 15, 2],
  ["Total", 72.5, 9, 110, 55, 165, 3],
];

describe("a unit that the user chose", () => {
  test("is that of the savings and of what had the table's own; a column that names another keeps it", () => {
    expect(unitsOf(decidedTable(rows, { unit: "£" }))).toEqual([null, "£m", null, "£", "£", "£", null]);
    const budgetAlike: SheetRows = [["Savings"], ["Service", "Budget £000", "2017/18 £000"], ["Adults", 52, 1]];
    expect(unitsOf(decidedTable(budgetAlike, { unit: "£m" }))).toEqual([null, "£m", "£m"]);
  });

  test("is that of years whose headings name several, unless it is what was read", () => {
    const mixed: SheetRows = [["Savings"], ["Proposal", "2017/18 £m", "2018/19 £000"], ["Travel", 0.1, 100]];
    expect(unitsOf(decidedTable(mixed, { unit: "£" }))).toEqual([null, "£", "£"]);
    expect(unitsOf(decidedTable(mixed, { unit: "£m" }))).toEqual([null, "£m", "£000"]);
  });

  test("is that of figures whose table names none: they become money", () => {
    const bare: SheetRows = [["Savings"], ["Proposal", "2017/18"], ["Travel", 1.5]];
    expect(penceOf(tableIn(bare))).toEqual([[null]]);
    expect(penceOf(decidedTable(bare, { unit: "£m" }))).toEqual([[150_000_000]]);
  });

  test("leaves a figure its own unit", () => {
    const own: SheetRows = [
      ["Proposal", "Saving £m"],
      ["Travel", "£250k"],
      ["Homes", 2],
    ];
    expect(penceOf(decidedTable(own, { unit: "£000" }))).toEqual([[25_000_000], [200_000]]);
  });

  test("is followed by totals and by what rounding explains", () => {
    const [read, chosen] = [tableIn(rows), decidedTable(rows, { unit: "£" })];
    const inYear = (table: SavingsTable) => table.totals[0]?.comparisons.find(({ column }) => column === 3);
    expect(inYear(read)).toMatchObject({ stated: 11_000_000, computed: 11_000_000, tolerance: 150_000, agrees: true });
    expect(inYear(chosen)).toMatchObject({ stated: 11_000, computed: 11_000, tolerance: 150, agrees: true });
  });

  test("turns Hampshire's budgets with its savings", () => {
    const [read, chosen] = [hampshireWith({}), hampshireWith({ unit: "£000" })];
    expect(read.unit.value).toBe("£m");
    expect(penceOf(chosen)).toEqual(scaled(penceOf(read), 1 / 1000));
  });

  test("scales all pence by what one unit is of the other", () => {
    const figures = fc.array(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 6,
    });
    const unit = fc.constantFrom(...UNITS);
    fc.assert(
      fc.property(figures, unit, unit, (body, read, chosen) => {
        const sheet: SheetRows = [
          ["Proposal", `2017/18 ${read}`, "2018/19", "Budget"],
          ...body.map(([first = 0, second = 0], index) => [`Proposal ${index}`, first, second, 10]),
        ];
        const ratio = PENCE_PER_UNIT[chosen] / PENCE_PER_UNIT[read];
        expect(penceOf(decidedTable(sheet, { unit: chosen }))).toEqual(scaled(penceOf(tableIn(sheet)), ratio));
      }),
    );
  });
});

function scaled(pence: readonly (readonly (number | null)[])[], ratio: number): (number | null)[][] {
  return pence.map((line) => line.map((amount) => (amount === null ? null : Math.round(amount * ratio))));
}
