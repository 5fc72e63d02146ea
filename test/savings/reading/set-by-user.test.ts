import { birmingham, hampshire } from "../../../seeds";
import type { TableChoice } from "../../../src/savings/choices/table-choice";
import type { Decided, SavingsTable } from "../../../src/savings/table";
import type { SheetRows } from "../../sheets";
import { gridOfSample } from "../../sheets";
import { decidedTable, tableDecided } from "./choosing";

type Decision = keyof SavingsTable & ("unit" | "basis" | "sign" | "codePattern" | "budgetColumn");

const bare: SheetRows = [
  ["Savings"],
  ["Ref", "Proposal", "2017/18", "2018/19"],
  ["A1", "Travel", 1, 2],
  ["B-2", "Homes", -3, 4],
];
const one: SheetRows = [
  ["Ref", "Proposal", "Saving"],
  ["A1", "Travel", 0],
];

describe("what the user decides still tells what would have been read", () => {
  test.each<[string, SheetRows | ReturnType<typeof gridOfSample>, TableChoice, Decision, string]>([
    [
      "a heading with a unit",
      [
        ["Proposal", "2017/18 £m"],
        ["Travel", 1],
      ],
      { unit: "£000" },
      "unit",
      'You set this. Without that: £m, because the heading "2017/18 £m" says £m.',
    ],
    [
      "a title with a unit",
      [["Savings in £000"], ["Proposal", "2017/18"], ["Travel", 1]],
      { unit: "£m" },
      "unit",
      'You set this. Without that: £000, because "Savings in £000" says £000.',
    ],
    [
      "figures with units",
      [
        ["Proposal", "Saving"],
        ["Travel", "£1.5m"],
        ["Homes", "£2m"],
      ],
      { unit: "£" },
      "unit",
      'You set this. Without that: £m, because every figure has its own unit, such as "£1.5m".',
    ],
    [
      "no unit",
      bare,
      { unit: "£m" },
      "unit",
      "You set this. Nothing in the table decides it: no heading, units row, title or figure names a unit.",
    ],
    [
      "no basis",
      bare,
      { basis: "cumulative" },
      "basis",
      "You set this. Nothing in the table decides it: neither the words nor the figures tell whether each year's figure is that year's effect or that year's further step.",
    ],
    [
      "one year",
      one,
      { basis: "incremental" },
      "basis",
      "You set this. Nothing in the table decides it: the table has no figures for two or more years, so there is nothing to add across years.",
    ],
    [
      "a text that proves the basis",
      gridOfSample(birmingham),
      { basis: "incremental" },
      "basis",
      "You set this. Without that: cumulative, because CH1 17+ is (0.100) in all four years and its text says £100,000 is recurrent: one saving of £100,000 a year, not 4 of them.",
    ],
    [
      "lines in brackets",
      gridOfSample(birmingham),
      { sign: "positive" },
      "sign",
      "You set this. Without that: savings in brackets or with a minus, because 10 of 11 lines are in brackets or have a minus, such as (0.100).",
    ],
    [
      "no sign",
      one,
      { sign: "negative" },
      "sign",
      "You set this. Without that: savings as plain numbers, because no line is clearly above or below nothing.",
    ],
    [
      "codes alike",
      gridOfSample(birmingham),
      { codePattern: "A-9" },
      "codePattern",
      "You set this. Without that: A9 9+, because 11 of 11 codes are written like CH1 17+.",
    ],
    [
      "codes unlike",
      bare,
      { codePattern: "A9" },
      "codePattern",
      "You set this. Nothing in the table decides it: fewer than three codes, or fewer than four in five, are written alike.",
    ],
    [
      "no codes",
      gridOfSample(hampshire),
      { codePattern: "A9" },
      "codePattern",
      "You set this. Nothing in the table decides it: no line has a code.",
    ],
    [
      "no budget",
      gridOfSample(birmingham),
      { budgetColumn: "2017/18 £m" },
      "budgetColumn",
      "You set this. Nothing in the table decides it: no column is headed as a budget.",
    ],
  ])("%s", (_what, cells, choice, decision, evidence) => {
    const decided: Decided<unknown> = decidedTable(cells, choice)[decision];
    expect(decided).toMatchObject({ decidedBy: "user", evidence });
  });

  test("and a list's own units", () => {
    const { unit } = tableDecided(gridOfSample(hampshire), 0, { unit: "£000" });
    expect(unit).toMatchObject({ value: "£000", decidedBy: "user" });
    expect(unit.evidence).toMatch(/^You set this\. Without that: £m, because every figure has its own unit/u);
  });
});
