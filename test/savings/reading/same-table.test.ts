import fc from "fast-check";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import type { SheetCell, SheetRows } from "../../sheets";
import { gridOf, linesOf, movedTo, shownAs } from "../../sheets";

/**
 * However a council lays a table out, its lines are the same: the same proposals are written in many ways here, and
 * must give the same codes and figures every time.
 */

const HEADING = ["Ref", "Savings proposal", "2017/18 £m", "2018/19 £m", "2019/20 £m"];
const NAMES = ["Contact and escort", "Closure of a home", "Education travel", "Early help", "Libraries", "Parks"];
const NARRATIVE = [
  "220 children and young people have this support during the year.",
  "The saving depends on an offer agreed on 28 June 2016",
  "for 2017/2018, which is to be reviewed;",
  "Over 4,000 pupils travel by minibus, pupil guide or bus pass as they need. One of the aims is to encourage",
];

interface Proposal {
  readonly code: string;
  readonly name: string;
  /** In thousandths of a million. */
  readonly figures: readonly number[];
}

const proposals = fc
  .array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      figures: fc.array(fc.integer({ min: -9_999, max: 9_999 }), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drafts) => drafts.map((draft, index): Proposal => ({ ...draft, code: `CH${index + 1} 17+` })));

const numbers = (figures: readonly number[]) => figures.map((figure) => figure / 1000);
const expected = (plan: readonly Proposal[]) => plan.map(({ code, figures }) => [code, ...numbers(figures)]);

const WRITINGS: readonly ((value: number) => SheetCell)[] = [
  (value) => value,
  (value) => shownAs(value, inBrackets(value)),
  (value) => inBrackets(value),
  (value) => value.toFixed(3).replace("-", "–"),
  (value) => ` ${value.toFixed(3)}\u00a0`,
  (value) => (value < 0 ? `£(${Math.abs(value).toFixed(3)})m` : `£${value.toFixed(3)}m`),
  (value) => `${inBrackets(value)} *`,
];

function inBrackets(value: number): string {
  const size = Math.abs(value).toFixed(3);
  return value < 0 ? `(${size})` : size;
}

/** What may stand between two lines without changing either. */
type Between = "nothing" | "narrative" | "blank row" | "two blank rows" | "heading again" | "page break" | "sub-total";
const BETWEEN = fc.constantFrom<Between>(
  "nothing",
  "narrative",
  "blank row",
  "two blank rows",
  "heading again",
  "page break",
  "sub-total",
);

function rowsBetween(what: Between, since: readonly Proposal[]): SheetRows {
  const narrative = NARRATIVE[since.length % NARRATIVE.length] ?? "";
  switch (what) {
    case "nothing":
      return [];
    case "narrative":
      return [[narrative], [null, narrative]];
    case "blank row":
      return [[]];
    case "two blank rows":
      return [[" "], []];
    case "heading again":
      return [HEADING];
    case "page break":
      return [[narrative], [], [], [], HEADING];
    case "sub-total":
      return [[null, "Sub-total", ...totalOf(since)]];
  }
}

function totalOf(plan: readonly Proposal[]): number[] {
  return [0, 1, 2].map((year) => plan.reduce((total, { figures }) => total + (figures[year] ?? 0), 0) / 1000);
}

function rowsOf(
  plan: readonly Proposal[],
  writing: number,
  between: readonly Between[],
  grandTotal: boolean,
): SheetRows {
  const write = WRITINGS[writing] ?? ((value: number) => value);
  let since: Proposal[] = [];
  const lines = plan.flatMap((proposal, index) => {
    since.push(proposal);
    const what = index === plan.length - 1 ? "nothing" : (between[index] ?? "nothing");
    const row: readonly SheetCell[] = [proposal.code, proposal.name, ...numbers(proposal.figures).map(write)];
    const added = rowsBetween(what, since);
    if (what === "sub-total") since = [];
    return [row, ...added];
  });
  return [HEADING, ...lines, ...(grandTotal ? [[null, "Total", ...totalOf(plan)]] : [])];
}

const layout = fc.record({
  plan: proposals,
  writing: fc.nat(WRITINGS.length - 1),
  between: fc.array(BETWEEN, { maxLength: 8 }),
  grandTotal: fc.boolean(),
});

describe("the same proposals in whatever layout", () => {
  test("give one table with the same lines, and a total row is never a line", () => {
    fc.assert(
      fc.property(layout, ({ plan, writing, between, grandTotal }) => {
        const { tables } = readSheet(gridOf(rowsOf(plan, writing, between, grandTotal)), []);
        expect(tables).toHaveLength(1);
        expect(linesOf(tables[0]!)).toEqual(expected(plan));
        expect(tables[0]!.totals.every((total) => total.agrees)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("give the same lines wherever they stand on the sheet, each figure with its own cell", () => {
    const place = fc.record({ above: fc.nat(4), left: fc.nat(3), row: fc.nat(500), column: fc.nat(20) });
    fc.assert(
      fc.property(layout, place, ({ plan, writing, between, grandTotal }, { above, left, row, column }) => {
        const rows = rowsOf(plan, writing, between, grandTotal);
        const pushed = [
          ...Array.from({ length: above }, () => []),
          ...rows.map((cells) => [...Array<null>(left).fill(null), ...cells]),
        ];
        const grid = movedTo(gridOf(pushed), row, column);
        const { tables } = readSheet(grid, []);
        expect(linesOf(tables[0]!)).toEqual(expected(plan));
        expect(tables[0]!.range).toMatchObject({ row: row + above, column: column + left, columns: HEADING.length });
        for (const line of tables[0]!.lines)
          for (const figure of line.figures.values())
            expect(pushed[figure.cell.row - row]?.[figure.cell.column - column] ?? null).not.toBeNull();
      }),
    );
  });

  test("give the same lines whichever way the columns stand", () => {
    fc.assert(
      fc.property(proposals, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (plan, order) => {
        const rows = rowsOf(plan, 0, [], true).map((row) => order.map((column) => row[column] ?? null));
        const { tables } = readSheet(gridOf(rows), []);
        const inOrder = order.filter((column) => column >= 2).map((column) => column - 2);
        expect(linesOf(tables[0]!)).toEqual(
          plan.map(({ code, figures }) => [code, ...inOrder.map((year) => (figures[year] ?? 0) / 1000)]),
        );
      }),
    );
  });
});
