import fc from "fast-check";
import type { TrueTable } from "../reading/arrangements";
import { inText, linesMeant, linesRead, trueTable } from "../reading/arrangements";
import { readLines } from "./reading";

/** However a report's text lays its table out, reading gives back the same lines, or asks. */

interface Written {
  readonly table: TrueTable;
  readonly layout: "tabs" | "bars" | "single spaces" | "fixed pitch" | "a cell a line";
  readonly brackets: boolean;
  readonly unitsBelow: boolean;
  readonly hasTotal: boolean;
  readonly repeatEvery: number;
  readonly furniture: boolean;
}

const written: fc.Arbitrary<Written> = fc.record({
  table: trueTable,
  layout: fc.constantFrom("tabs", "bars", "single spaces", "fixed pitch", "a cell a line"),
  brackets: fc.boolean(),
  unitsBelow: fc.boolean(),
  hasTotal: fc.boolean(),
  repeatEvery: fc.constantFrom(3, 99),
  furniture: fc.boolean(),
});

test("a savings table in any layout of text gives back its lines", () => {
  fc.assert(
    fc.property(written, (one) => {
      const { tables } = readLines(...linesOf(one)).sheet;
      expect(tables.map(linesRead)).toEqual([linesMeant(one.table)]);
    }),
    { numRuns: 300 },
  );
});

test("a figure that is lost is never put into another year unasked", () => {
  fc.assert(
    fc.property(written, fc.nat(), fc.nat(), (one, at, year) => {
      const row = at % one.table.lines.length;
      const column = year % one.table.years.length;
      const meant = linesMeant(one.table);
      const reading = readLines(...linesOf({ ...one, layout: "single spaces", repeatEvery: 99 }, { row, column }));
      const [table] = reading.sheet.tables;
      for (const line of table?.lines ?? []) {
        const right = meant.find((other) => JSON.stringify(other).includes(JSON.stringify(line.name)));
        const isAsked = [...line.figures.values()].some(({ confidence }) => confidence.level === "ask");
        // Where sums prove it, the lost figure is a nought, and no figure stands there.
        const read = table && JSON.stringify(linesRead({ ...table, lines: [line] })).replaceAll(",null]", ",0]");
        if (!isAsked) expect(read).toBe(JSON.stringify([right]));
      }
    }),
    { numRuns: 200 },
  );
});

/** @param lost a figure that is left out of its row */
function linesOf(one: Written, lost?: { row: number; column: number }): string[] {
  const { table, unitsBelow, hasTotal, repeatEvery, furniture } = one;
  const years = table.years.map((year) => (unitsBelow ? year : `${year} ${table.unit}`));
  const heading = [["Description", ...years], ...(unitsBelow ? [["", ...table.years.map(() => table.unit)]] : [])];
  const figure = (value: number) => inText(value === 0 ? 0 : -value, table.unit, one.brackets);
  const rows: string[][] = [...heading];
  for (const [at, { name, saves }] of table.lines.entries()) {
    if (at > 0 && at % repeatEvery === 0) {
      if (furniture) rows.push([`Page ${at} of 9`]);
      rows.push(...heading);
    }
    rows.push([name, ...saves.filter((_, column) => lost?.row !== at || lost.column !== column).map(figure)]);
  }
  const sums = table.years.map((_, at) => table.lines.reduce((sum, { saves }) => sum + (saves[at] ?? 0), 0));
  if (hasTotal) rows.push(["Total savings", ...sums.map((sum) => figure(Number(sum.toPrecision(12))))]);
  return ["Savings proposals", "", ...laidOut(rows, one), "", "The panel is asked to comment."];
}

function laidOut(rows: readonly (readonly string[])[], { layout }: Written): string[] {
  if (layout === "tabs") return rows.map((row) => row.join("\t"));
  if (layout === "bars") return rows.map((row) => (row.length === 1 ? row.join("") : `| ${row.join(" | ")} |`));
  if (layout === "a cell a line") return rows.flatMap((row) => row.filter((cell) => cell !== ""));
  if (layout === "single spaces") return rows.map((row) => row.filter((cell) => cell !== "").join(" "));
  const widest = Math.max(...rows.map(([first = ""]) => first.length)) + 3;
  return rows.map(([first = "", ...others]) =>
    `${first.padEnd(widest)}${others.map((cell) => cell.padStart(14)).join("")}`.trimEnd(),
  );
}
