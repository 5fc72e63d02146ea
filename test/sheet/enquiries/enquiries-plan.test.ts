import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { NO_WORDS } from "../../../src/savings/panel/words";
import { enquiriesPlan } from "../../../src/sheet/enquiries/enquiries-plan";
import type { SheetRows } from "../../sheets";
import { cellsOfPlan, fivePapers, paperOf, tableOf } from "./papers";

/** What a panel finds on the sheet of enquiries when its meeting begins. */

const QUESTIONS = "Scrutiny_lines_of_enquiry";
const FORMER = "Scrutiny_no_longer_asked";
const THRESHOLDS = "Scrutiny_thresholds";

/** Nothing is asked about six like savings in odd figures. */
const QUIET: SheetRows = [["Savings proposal", "2017/18 £m"], ["Parks", 0.123], ["Roads", 0.117], ["Waste", 0.111], ["Libraries", 0.121], ["Offices", 0.119], ["Fleet", 0.113]]; // oxfmt-ignore

const values = (row: object | undefined) =>
  Object.fromEntries(Object.entries(row ?? {}).map(([head, cell]) => [head, (cell as { value: unknown }).value]));

describe("the five papers", () => {
  const plan = enquiriesPlan(fivePapers());
  const rows = tableOf(plan, QUESTIONS);
  const askedOf = (table: string, line: string) =>
    rows.find((row) => String(row["Savings table"]?.value).startsWith(table) && row["Line of enquiry"]?.value === line);

  test("every question has a number, from one on", () => {
    expect(rows.map((row) => row["No."]?.value)).toEqual(rows.map((_row, index) => index + 1));
    expect(rows.length).toBeGreaterThan(35);
  });

  test("Birmingham's step into 2019/20 stands beside its threshold", () => {
    const row = askedOf("Birmingham", "7 One year's step (2019/20)");
    expect(values(row)).toMatchObject({ Weight: "Look at", "Panel's question": "", "Officer's answer": "" });
    expect(row?.["Question"]?.value).toContain("£13.893m");
    expect(row?.["Measured"]).toMatchObject({ value: 0.514, format: "0.0%" });
    expect(row?.["Threshold"]).toMatchObject({ value: 0.4, format: "0.0%" });
  });

  test("MIA2's years of nothing are about one line and lead to its first figure", () => {
    const row = askedOf("Birmingham", "8 Nothing for years, then much");
    expect(row?.["Rests on"]?.value).toMatch(/^MIA2 16\+ .*\(Existing\)$/u);
    expect(row?.["Rests on"]?.link).toBe("'Birmingham'!C39");
  });

  test("Family Support's share is measured in times", () => {
    const row = askedOf("Hampshire", "11 Share of savings and of budget");
    expect([row?.["Measured"], row?.["Threshold"]]).toMatchObject([
      { value: 4.3, format: "0.0" },
      { value: 2, format: "0.0" },
    ]);
  });

  test("a question without a threshold has none", () => {
    const row = askedOf("Birmingham", "23 Conditions");
    expect(values(row)).toMatchObject({ Measured: "n/a", Threshold: "n/a" });
  });

  test("a threshold is read from the table below", () => {
    const cells = cellsOfPlan(plan);
    const formulas = rows.flatMap((row) => (row["Threshold"]?.formula === undefined ? [] : [row["Threshold"]]));
    expect(formulas.length).toBeGreaterThan(20);
    for (const { formula = "", value } of formulas) {
      const [, line] = /^=\$F\$(\d+)$/u.exec(formula) ?? [];
      expect(cells.values[Number(line) - 1]?.[5]).toBe(value);
    }
  });

  test("every threshold can be changed", () => {
    const thresholds = tableOf(plan, THRESHOLDS);
    expect(thresholds).toHaveLength(Object.keys(DEFAULT_THRESHOLDS).length);
    expect(values(thresholds[2])).toEqual({
      "No.": 3,
      "Line of enquiry": "7 One year's step",
      Unit: "%",
      "Asks when": "One year's step above this share of the plan",
      Threshold: 0.4,
      Usually: 0.4,
    });
    expect(thresholds.map((row) => row["Threshold"]?.style)).toEqual(thresholds.map(() => "entryFigure"));
  });

  test("the panel's columns are there to write in, and no question is said to be no longer asked", () => {
    const words = rows.flatMap((row) => ["Panel's question", "Officer's answer", "Panel's comment"].map((head) => row[head])); // oxfmt-ignore
    expect(new Set(words.map((cell) => cell?.style))).toEqual(new Set(["entry"]));
    expect(tableOf(plan, FORMER)).toEqual([]);
  });

  test("the table may be sorted, and no cell is longer than Excel takes", () => {
    expect(plan.blocks.find(({ table }) => table === QUESTIONS)?.isSortable).toBe(true);
    expect(
      Math.max(
        ...cellsOfPlan(plan)
          .values.flat()
          .map((value) => String(value).length),
      ),
    ).toBeLessThan(2_000);
    expect(plan.columnWidths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(200);
  });
});

describe("a question that rests on many lines", () => {
  const lines = Array.from({ length: 40 }, (_, index) => [`CH${index + 1}`, `Home number ${index + 1}`, 100]);
  const plan = enquiriesPlan(paperOf([["Ref", "Savings proposal", "Saving £000"], ...lines]));

  test("names as many as a cell can show, and says how many more there are", () => {
    const round = tableOf(plan, QUESTIONS).find((row) => row["Line of enquiry"]?.value === "16 Round figures");
    const rests = String(round?.["Rests on"]?.value ?? "").split("\n");
    expect(rests[0]).toBe("CH1 Home number 1");
    expect(rests.at(-1)).toBe(`and ${40 - (rests.length - 1)} more`);
    expect(rests.join("\n").length).toBeLessThanOrEqual(255);
  });
});

describe("an equality impact assessment", () => {
  const table = (description: string): SheetRows => [
    ["Cumulative savings"],
    ["Ref", "Savings proposal", "2017/18 £000", "2018/19 £000"],
    ["A1", description, -17, -500],
  ];
  const equalityIn = (rows: SheetRows) =>
    tableOf(enquiriesPlan(paperOf(rows)), QUESTIONS).map((row) => row["Equality impact"]);

  test("is not stated where none is named", () => {
    expect(equalityIn(table("Day care")).map((cell) => cell?.value)).toContain("Not stated");
  });

  test("is found in the cell that names it", () => {
    const stated = equalityIn(table("Day care. The equality impact assessment is in appendix 3."));
    expect(stated).toContainEqual({ value: "Stated in B3", style: "cellLink", link: "'Sheet1'!B3" });
  });
});

describe("where nothing is asked", () => {
  const plan = enquiriesPlan(paperOf(QUIET));
  const texts = cellsOfPlan(plan).values.flat();

  test("a sentence says so, and the thresholds stay", () => {
    expect(texts).toContain("None of the lines of enquiry asks anything about these savings.");
    expect(tableOf(plan, QUESTIONS)).toEqual([]);
    expect(tableOf(plan, THRESHOLDS)).toHaveLength(Object.keys(DEFAULT_THRESHOLDS).length);
  });

  test("words of a question that was asked are kept", () => {
    const words = { ...NO_WORDS, answer: "In March.", equality: "Seen", own: [{ heading: "Asked by", content: "Chair" }] }; // oxfmt-ignore
    const typed = [{ ref: 4, rule: 7, table: "Sheet1", year: "2019/20", lines: ["CH1 Homes"], text: "Can it be done?", words, isAsked: true }]; // oxfmt-ignore
    expect(tableOf(enquiriesPlan(paperOf(QUIET, typed)), FORMER).map(values)).toEqual([
      {
        "No.": 4,
        "Savings table": "Sheet1",
        "Line of enquiry": "7 One year's step (2019/20)",
        "Question as it was asked": "Can it be done?",
        "Rests on": "CH1 Homes",
        "Panel's question": "",
        "Officer's answer": "In March.",
        "Panel's comment": "",
        "Other columns": "Equality impact: Seen\nAsked by: Chair",
      },
    ]);
  });
});

test("what somebody wrote below the questions is kept without a question, in a published copy too", () => {
  const words = { ...NO_WORDS, comment: "Ask about the depot." };
  const stray = { ref: null, rule: null, table: "", year: "", lines: [], text: "", words, isAsked: true };
  const published = { on: "22 November 2026", workbook: "Budget 2027.xlsx" };
  const paper = paperOf(QUIET, [stray]);
  for (const one of [paper, { ...paper, published }])
    expect(tableOf(enquiriesPlan(one), FORMER).map(values)).toMatchObject([
      { "Line of enquiry": "", "Rests on": "", "Panel's comment": "Ask about the depot." },
    ]);
});

test("a question of the whole table whose line of enquiry was typed over is of the whole table still", () => {
  const words = { ...NO_WORDS, comment: "Ask." };
  const asked = { ref: 9, rule: null, table: "Old", year: "", lines: [], text: "Who decides?", words, isAsked: true };
  expect(tableOf(enquiriesPlan(paperOf(QUIET, [asked])), FORMER).map(values)).toMatchObject([
    { "Line of enquiry": "", "Question as it was asked": "Who decides?", "Rests on": "The whole table" },
  ]);
});

test("a published copy says of which day its questions are, and asks for nothing to be changed", () => {
  const paper = { ...fivePapers(), published: { on: "22 November 2026", workbook: "Budget 2027.xlsx" } };
  const texts = cellsOfPlan(enquiriesPlan(paper)).values.flat().join("\n");
  expect(texts).toContain("as at 22 November 2026.");
  expect(texts).not.toMatch(/refresh/u);
});
