import type { Expected, ExpectedFigure, ExpectedLine, ExpectedTable } from "./expected";
import type { ReadFigure, ReadLine, ReadTable, Score } from "./score";

/** A table of three lines, expected and read, that the tests of the score change one thing at a time. */

export function expectedTable(change: Partial<ExpectedTable> = {}): ExpectedTable {
  return {
    unit: "£000",
    basis: "cumulative",
    years: ["2017/18", "2018/19"],
    lines: [
      expectedLine("A1", "Bus shelters", 5000, 8000),
      expectedLine("A2", "Tree surgery", -2000, null),
      expectedLine(null, "Legal fees", 100, "?"),
    ],
    totals: [{ label: "Total", figures: { "2017/18": 3100 } }],
    ...change,
  };
}

export function expectedLine(
  code: string | null,
  name: string,
  first: ExpectedFigure,
  second: ExpectedFigure,
): ExpectedLine {
  return { code, name, figures: { "2017/18": first, "2018/19": second } };
}

export function expected(...tables: ExpectedTable[]): Expected {
  return { about: "an example", traits: ["tab-separated"], tables };
}

export function line(
  code: string | null,
  name: string,
  figures: readonly (number | null)[],
  change: Partial<ReadLine> = {},
): ReadLine {
  return { code, name, asked: false, figures: figures.map((pounds, index) => figure(pounds, index)), ...change };
}

export function figure(pounds: number | null, index = 0, asked = false): ReadFigure {
  return { key: ["2017/18", "2018/19"][index]!, pounds, asked };
}

export const SHELTERS = line("A1", "Bus shelters", [5000, 8000]);
export const TREES = line("A2", "Tree surgery and felling", [-2000, null]);
export const FEES = line(null, "Legal fees", [], { figures: [figure(100), figure(null, 1, true)] });
export const TOTAL = line(null, "TOTAL", [3100]);

export function table(change: Partial<ReadTable> = {}): ReadTable {
  return {
    title: "Savings",
    unit: "£000",
    basis: "cumulative",
    asked: false,
    lines: [SHELTERS, TREES, FEES],
    uncertain: [],
    totals: [TOTAL],
    ...change,
  };
}

export function counts({ complaints: _, ...score }: Score): Omit<Score, "complaints"> {
  return score;
}

export const ALL_WELL = {
  figures: 6,
  right: 5,
  rightButAsked: 0,
  flagged: 1,
  silentlyWrong: 0,
  falseTables: 0,
  missedTables: 0,
  wrongCodes: 0,
};
