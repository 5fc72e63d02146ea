import type { HostSessionGlobals } from "../../../src/host/node/session";
import { applyMends } from "../../../src/workbook/mends/apply-mends";
import { takeBack } from "../../../src/workbook/mends/take-back";
import type { PaperCell } from "./mending";
import { cellIn, cellsIn, mendsOf, paper, penceIn, stateOf } from "./mending";

type Rows = readonly (readonly PaperCell[])[];

/** A paper on which one check finds something, and each cell that its mends leave behind. */
interface Case {
  readonly what: string;
  readonly check: string;
  readonly rows: Rows;
  /** Row and column; then what it holds, its format and what it shows. */
  readonly after: readonly (readonly [number, number, unknown, string, string])[];
  readonly words: string;
}

const CASES: readonly Case[] = [
  {
    what: "figures as text",
    check: "figure-is-text",
    rows: [
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Early help", "(0.100)", "(0.100)"],
      ["A2", "Parks", { held: "(0.250)", format: "@" }, -0.25],
      ["A3", "Libraries", "n/a", { held: "–1.2m", format: "0.00" }],
    ],
    after: [
      [1, 2, -0.1, "0.000;(0.000)", "(0.100)"],
      [1, 3, -0.1, "0.000;(0.000)", "(0.100)"],
      [2, 2, -0.25, "0.000;(0.000)", "(0.250)"],
      [3, 3, -1.2, '0.0"m";-0.0"m"', "-1.2m"],
      [3, 2, "n/a", "General", "n/a"],
    ],
    words: "Made 4 figures numbers on Savings plan.",
  },
  {
    what: "amounts of a list, which say its unit",
    check: "figure-is-text",
    rows: [
      ["Reduce agency staff", "£10,000"],
      ["Savings from vacancies", "£18,500.50"],
    ],
    after: [
      [0, 1, 10000, "£#,##0", "£10,000"],
      [1, 1, 18500.5, "£#,##0.00", "£18,500.50"],
    ],
    words: "Made 2 figures numbers on Savings plan.",
  },
  {
    what: "untidy codes",
    check: "code-untidy",
    rows: [
      ["Ref", "Proposal", "Saving £"],
      [" 10/11 ", "Early help", 100],
      ["10/12\u00a0", "Parks", 100],
    ],
    after: [
      [1, 0, "10/11", "@", "10/11"],
      [2, 0, "10/12", "@", "10/12"],
    ],
    words: "Tidied 2 codes on Savings plan.",
  },
  {
    what: "codes unlike the others",
    check: "code-malformed",
    rows: [
      ["Ref", "Proposal", "Saving £"],
      ...["ASC-01", "ASC-02", "ASC-03", "ASC-04", "asc – 05"].map((code) => [code, "Early help", 100]),
    ],
    after: [[5, 0, "ASC-05", "@", "ASC-05"]],
    words: "Tidied 1 code on Savings plan.",
  },
  {
    what: "years that became dates",
    check: "year-is-date",
    rows: [
      ["Ref", "Proposal", { held: 43414, format: "d-mmm" }, { held: 43445, format: "d-mmm" }],
      ["A1", "Saving on early help", -0.1, -0.1],
    ],
    after: [
      [0, 2, "2010/11", "@", "2010/11"],
      [0, 3, "2011/12", "@", "2011/12"],
    ],
    words: "Wrote the year in 2 headings on Savings plan.",
  },
  {
    what: "totals that differ",
    check: "total-differs",
    rows: [
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Early help", -0.5, -0.25],
      ["A2", "Parks", -0.5, -0.25],
      [null, "Total", { held: -9, format: "0.0;(0.0)" }, { held: "=SUM(D2)-4", format: "0.000" }],
    ],
    after: [
      [3, 2, "=SUM(C2:C3)", "0.0;(0.0)", "(1.0)"],
      [3, 3, "=SUM(D2:D3)", "0.000", "-0.500"],
    ],
    words: "Made 2 totals sums of their lines on Savings plan.",
  },
  {
    what: "note marks",
    check: "figure-has-note-mark",
    rows: [
      ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"],
      ["A1", "Early help*", "(0.1) ¹", "(0.2)[2]"],
      ["A2", { held: "-Parks ²", format: "@" }, -0.1, -0.2],
    ],
    after: [
      [1, 1, "Early help", "General", "Early help"],
      [1, 2, -0.1, "0.0;(0.0)", "(0.1)"],
      [1, 3, -0.2, "0.0;(0.0)", "(0.2)"],
      [2, 1, "-Parks", "@", "-Parks"],
      [0, 4, "Notes", "@", "Notes"],
      [1, 4, "*; 2017/18: ¹; 2018/19: [2]", "@", "*; 2017/18: ¹; 2018/19: [2]"],
      [2, 4, "²", "@", "²"],
    ],
    words: "Moved the marks of 2 rows to notes on Savings plan.",
  },
];

/** Cells that are nobody's to mend stand beside, above and below. */
function withNeighbours(rows: Rows): HostSessionGlobals {
  const others: Rows = [["'0123", { held: "=1+1", format: "0.0" }, { held: "(0.5)", format: "@" }]];
  return paper({ "Savings plan": rows, "Other notes": others });
}

describe.each(CASES)("mending $what", ({ check, rows, after, words }) => {
  test("changes these cells and no others", async () => {
    const session = withNeighbours(rows);
    const before = cellsIn(session);
    const mends = await mendsOf(session, check);
    const applied = await session.Excel.run((context) => applyMends(context, mends));
    expect(applied).toMatchObject({ leftAlone: [], step: { words } });
    for (const [row, column, held, format, shown] of after) {
      expect([row, column, ...cellIn(session, row, column)]).toEqual([row, column, held, format, shown]);
    }
    const now = cellsIn(session);
    const changed = Object.keys({ ...before, ...now }).filter(
      (key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]),
    );
    expect(changed).toHaveLength(applied.mended);
  });

  test("shows each cell as it said it would", async () => {
    const session = withNeighbours(rows);
    const mends = await mendsOf(session, check);
    await session.Excel.run((context) => applyMends(context, mends));
    for (const { cell, after: said } of mends.flatMap((mend) => mend.changes)) {
      expect(cellIn(session, cell.row, cell.column)[2]).toBe(said);
    }
  });

  test("leaves every amount as it was and nothing more to mend", async () => {
    const session = withNeighbours(rows);
    const pence = await penceIn(session);
    const mends = await mendsOf(session, check);
    await session.Excel.run((context) => applyMends(context, mends));
    expect(await penceIn(session)).toEqual(pence);
    expect(await mendsOf(session, check)).toEqual([]);
  });

  test("is taken back cell by cell", async () => {
    const session = withNeighbours(rows);
    const before = stateOf(session) as { cells: unknown; names: unknown };
    const mends = await mendsOf(session, check);
    const { step, mended } = await session.Excel.run((context) => applyMends(context, mends));
    const taken = await session.Excel.run((context) => takeBack(context, step?.id ?? ""));
    expect(taken).toEqual({ restored: mended, leftAlone: [], gone: 0 });
    const now = stateOf(session) as { cells: unknown; names: unknown };
    expect(now.cells).toEqual(before.cells);
    expect(now.names).toEqual(before.names);
  });

  test.each([0, 1])("leaves everything as it was when request %i to Excel fails", async (batch) => {
    const session = withNeighbours(rows);
    const mends = await mendsOf(session, check);
    const before = stateOf(session);
    // However far Excel came before it failed: what it did by then stays done.
    const failures = await failingFarther(session, batch, (context) => applyMends(context, mends), before);
    expect(failures).toBeGreaterThan(0);
  });

  test.each([0, 1, 2])("stays as mended when request %i of taking it back fails", async (batch) => {
    const session = withNeighbours(rows);
    const mends = await mendsOf(session, check);
    const { step } = await session.Excel.run((context) => applyMends(context, mends));
    const mended = stateOf(session);
    const id = step?.id ?? "";
    expect(await failingFarther(session, batch, (context) => takeBack(context, id), mended)).toBeGreaterThan(0);
  });
});

/** Lets a batch fail farther and farther on, and expects each time that all is as it was; how often it failed. */
async function failingFarther(
  session: HostSessionGlobals,
  batch: number,
  work: (context: Excel.RequestContext) => Promise<unknown>,
  before: unknown,
): Promise<number> {
  for (let failures = 0; ; failures += 1) {
    session.host.troubles.failNext(batch, { code: "GeneralException", message: "No.", afterActions: failures * 3 });
    try {
      await session.Excel.run(work);
    } catch {
      expect(stateOf(session)).toEqual(before);
      continue;
    }
    return failures;
  }
}
