import fc from "fast-check";
import { meaningOfHeading } from "../../src/savings/reading/headings";
import { unitNamedIn, UNITS } from "../../src/savings/unit";
import type { BlankTableOptions, BlankTablePlan } from "../../src/sheet/blank-table";
import { blankTablePlan } from "../../src/sheet/blank-table";

const USUAL: BlankTableOptions = { firstYear: 2027, years: 4, unit: "£000", rows: 12 };

function planOf(options: Partial<BlankTableOptions> = {}): BlankTablePlan {
  const plan = blankTablePlan({ ...USUAL, ...options });
  if (!plan.ok) throw new Error(plan.problem.message);
  return plan.value;
}

function headings(plan: BlankTablePlan): string[] {
  return (plan.blocks.at(-1)?.cells[0] ?? []).map((cell) => String(cell.value));
}

test("its columns are code, description, service, type and the years with their unit", () => {
  expect(headings(planOf({ years: 3 }))).toEqual([
    "Code",
    "Description",
    "Service",
    "New or Existing",
    "2027/28 £000",
    "2028/29 £000",
    "2029/30 £000",
  ]);
});

test.each([
  ["a century's end in between", { firstYear: 2049, unit: "£m", years: 2 }, ["2049/50 £m", "2050/51 £m"]],
  ["one year in pounds", { years: 1, unit: "£" }, ["2027/28 £"]],
] as const)("with %s", (_what, options, years) => {
  expect(headings(planOf(options)).slice(4)).toEqual(years);
});

test("every heading, and the unit, mean to a reader what they are for", () => {
  const options = fc.record({
    firstYear: fc.integer({ min: 2000, max: 2069 }),
    years: fc.integer({ min: 1, max: 10 }),
    unit: fc.constantFrom(...UNITS),
    rows: fc.integer({ min: 1, max: 60 }),
  });
  fc.assert(
    fc.property(options, (given) => {
      const [code, description, service, type, ...years] = headings(planOf(given)).map(meaningOfHeading);
      expect([code, description, service, type].map((meaning) => meaning?.kind)).toEqual([
        "code",
        "description",
        "service",
        "type",
      ]);
      expect(years.map((meaning) => [meaning?.kind, meaning?.year?.start])).toEqual(
        Array.from({ length: given.years }, (_, index) => ["year", given.firstYear + index]),
      );
      expect(unitNamedIn(String(planOf(given).blocks[0]?.cells[1]?.[0]?.value))).toBe(given.unit);
    }),
  );
});

test("its empty lines lie inside the table, and what may be typed is said for each of them", () => {
  const { table, formats, validations } = planOf();
  expect(table).toMatchObject({ column: 0, rows: 13, columns: 8 });
  const areas = [...formats, ...validations].map(({ area }) => area);
  for (const area of areas) expect([area.row, area.rows]).toEqual([table.row + 1, 12]);
  expect(formats.map(({ area, format }) => [area.column, area.columns, format])).toEqual([
    [0, 1, "@"],
    [4, 4, "#,##0_);(#,##0)"],
  ]);
  expect(validations.map(({ area, allows, alert }) => [area.column, allows, alert.style])).toEqual([
    [3, ["New", "Existing"], "Stop"],
    [4, "numbers", "Warning"],
  ]);
});

test("Excel's boxes hold what the alerts say", () => {
  for (const { alert } of planOf().validations) {
    expect(alert.title.length).toBeLessThanOrEqual(32);
    expect(alert.message.length).toBeLessThanOrEqual(225);
  }
});

test("its sentences are no wider than the narrowest table", () => {
  const plan = planOf({ years: 1 });
  const width = plan.columnWidths.reduce((sum, characters) => sum + characters, 0);
  for (const [cell] of plan.blocks[0]?.cells ?? []) expect(String(cell?.value).length).toBeLessThanOrEqual(width);
});

test.each([
  [{ years: 0 }, "years from 1 to 10"],
  [{ years: 11 }, "years from 1 to 10"],
  [{ years: 2.5 }, "years from 1 to 10"],
  [{ firstYear: 27 }, "first year from 2000"],
  [{ rows: 0 }, "lines from 1 to 500"],
])("%p is refused in words", (options, words) => {
  expect(blankTablePlan({ ...USUAL, ...options })).toEqual({
    ok: false,
    problem: { id: "blank-table-options", message: expect.stringContaining(words) as string },
  });
});
