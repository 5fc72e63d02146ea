import fc from "fast-check";
import { sampleSheets } from "../../../seeds";
import type { TableChoice } from "../../../src/savings/choices/table-choice";
import { enquire } from "../../../src/savings/enquiry/enquire";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import { summarise, summariseTable } from "../../../src/savings/summary/summarise";
import type { ColumnKind, Decided, SavingsTable } from "../../../src/savings/table";
import { UNITS } from "../../../src/savings/unit";
import type { SheetRows } from "../../sheets";
import { gridOf, gridOfSample } from "../../sheets";
import { choiceAbout, decidedTable, readWith, tableDecided } from "./choosing";

const PAPERS = sampleSheets.flatMap((sample) =>
  readWith(gridOfSample(sample)).tables.map(
    (table, index) => [`${sample.name}: ${table.title}`, gridOfSample(sample), index, table] as const,
  ),
);

/** The very things that were read, as if the user had set them all. */
function whatWasRead(table: SavingsTable): TableChoice {
  const { unit, basis, sign, codePattern, budgetColumn } = table;
  const budget = table.columns.find((column) => column.index === budgetColumn.value);
  return {
    ...(unit.value ? { unit: unit.value } : {}),
    ...(basis.value ? { basis: basis.value } : {}),
    sign: sign.value,
    ...(codePattern.value ? { codePattern: codePattern.value } : {}),
    ...(budget ? { budgetColumn: budget.label } : {}),
    columns: table.columns.map(({ label, kind, year }) => ({ label, kind, ...(year ? { year: year.name } : {}) })),
  };
}

/** A table without who decided what, and why. */
function withoutReasons(table: SavingsTable): unknown {
  const value = ({ value, cells }: Decided<unknown>) => ({ value, cells });
  const { unit, basis, sign, codePattern, budgetColumn, choice: _choice, ...others } = table;
  return [others, ...[unit, basis, sign, codePattern, budgetColumn].map(value)];
}

describe.each(PAPERS)("%s", (_name, grid, index, read) => {
  test("is the same where the user sets what was read", () => {
    const choice = whatWasRead(read);
    const chosen = tableDecided(grid, index, choice);
    expect(withoutReasons(chosen)).toEqual(withoutReasons(read));
    expect(chosen.choice?.choice).toBe(choice);
    expect(chosen.sign.decidedBy).toBe("user");
  });

  test("has its savings and costs the other way round where the user turns the sign", () => {
    const sign = read.sign.value === "negative" ? "positive" : "negative";
    const [before, after] = [read, tableDecided(grid, index, { sign })].map((table) => summariseTable(table).years);
    expect(after!.map(({ savings, costs }) => [savings, costs])).toEqual(
      before!.map(({ savings, costs }) => [costs, savings]),
    );
  });

  test("stands among the tables that are left out where the user leaves it out", () => {
    const { tables, leftOut, statements } = readWith(grid, choiceAbout(read, { leftOut: true }));
    const before = readWith(grid);
    expect(leftOut.map((table) => table.range)).toEqual([read.range]);
    expect(tables).toEqual(before.tables.filter((_, at) => at !== index));
    expect(statements).toEqual(before.statements);
  });
});

describe("a workbook with tables left out", () => {
  const savings = gridOf([["Savings"], ["Proposal", "2017/18 £m"], ["Travel", 1]], "Savings");
  const minutes = gridOf([["Nothing here"]], "Minutes");

  test("is summarised without them; their sheet is none where no table was found", () => {
    const snapshot = { sheets: [savings, minutes], markedTables: [] };
    const [table] = readWorkbook(snapshot).tables;
    const reading = readWorkbook(snapshot, [choiceAbout(table!, { leftOut: true })]);
    expect(reading).toMatchObject({ tables: [], leftOut: [{ title: "Savings" }] });
    const { tables, leftOut, sheetsWithoutTables } = summarise(reading);
    expect(tables).toEqual([]);
    expect(leftOut).toEqual([{ title: "Savings", sheet: "Savings" }]);
    expect(sheetsWithoutTables.map(({ sheet }) => sheet)).toEqual(["Minutes"]);
  });
});

describe("flipping the sign of any table", () => {
  test("swaps its savings and costs", () => {
    const figures = fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(figures, fc.constantFrom("positive" as const, "negative" as const), (body, sign) => {
        const rows: SheetRows = [
          ["Proposal", "Saving £m"],
          ...body.map((figure, index) => [`Proposal ${index}`, figure]),
        ];
        const other = sign === "positive" ? "negative" : "positive";
        const [one] = summariseTable(decidedTable(rows, { sign })).years;
        const [flipped] = summariseTable(decidedTable(rows, { sign: other })).years;
        expect([flipped?.savings, flipped?.costs]).toEqual([one?.costs, one?.savings]);
      }),
    );
  });
});

describe("whatever the user decides", () => {
  const KINDS: readonly ColumnKind[] = ["code", "description", "type", "service", "year", "saving", "total"];
  const MORE: readonly ColumnKind[] = ["budget", "target", "achieved", "percent", "other"];
  const rows: SheetRows = [
    ["Savings"],
    ["Ref", "Proposal", "Type", "Budget £000", "2017/18 £m", "2018/19", "%"],
    ["A1", "Travel", "New", 100, 1, 2, 5],
    ["A2", "Homes: £1m is listed below", "Existing", "n/a", -3, "(4)", 6],
    ["Words in between"],
    ["A3", "Parks", "Pressure", 50, 1, "TBC", 7],
    [null, "Total", null, 150, -1, -2, null],
  ];
  const columns = fc.array(
    fc.record({
      label: fc.constantFrom("Ref", "Proposal", "Type", "Budget £000", "2017/18 £m", "2018/19", "%", "Gone"),
      kind: fc.constantFrom(...KINDS, ...MORE),
      year: fc.constantFrom("2019/20", "never"),
    }),
    { maxLength: 7 },
  );
  const choice: fc.Arbitrary<TableChoice> = fc.record(
    {
      unit: fc.constantFrom(...UNITS),
      basis: fc.constantFrom("cumulative" as const, "incremental" as const),
      sign: fc.constantFrom("negative" as const, "positive" as const),
      codePattern: fc.constantFrom("A9", "", "?"),
      budgetColumn: fc.constantFrom("Type", "2018/19", "Gone", "%"),
      selected: fc.boolean(),
      columns,
    },
    { requiredKeys: [] },
  );

  test("the table stays in sight with the choice, and can be checked and summarised", () => {
    fc.assert(
      fc.property(choice, (decided) => {
        const placed = choiceAbout(readWith(rows).tables[0]!, decided);
        const { tables } = readWith(rows, placed);
        expect(tables.map((table) => table.choice)).toEqual([placed]);
        const summary = summariseTable(tables[0]!);
        for (const year of summary.years) expect(Number.isSafeInteger(year.net)).toBe(true);
        for (const finding of [...summary.findings, ...enquire(summary)])
          expect(JSON.stringify(finding)).not.toMatch(/NaN|undefined|Infinity/u);
      }),
      { numRuns: 200 },
    );
  });
});
