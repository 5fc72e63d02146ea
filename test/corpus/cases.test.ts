import { parseExpected, readCases } from "./expected";
import type { CorpusSource, Expected, ExpectedTable, ExpectedTotal } from "./expected";
import { scoreCase } from "./score";
import type { ReadLine, ReadTable } from "./score";
import { TRAITS } from "./traits";

const cases = readCases();

describe("the corpus", () => {
  it("is large enough to stand for other councils' papers", () => {
    expect(cases.length).toBeGreaterThanOrEqual(75);
  });

  it.each(TRAITS)("shows %s", (trait) => {
    expect(cases.filter(({ expected }) => expected.traits.includes(trait)).length).toBeGreaterThan(0);
  });

  it("names each case and describes each case once", () => {
    const names = cases.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual([]);
    const abouts = cases.map(({ expected }) => expected.about);
    expect(new Set(abouts).size).toBe(abouts.length);
  });

  it("has a source with words in each case", () => {
    expect(cases.filter(({ source }) => textOf(source).trim() === "").map(({ name }) => name)).toEqual([]);
  });

  it("names a trait once in a case", () => {
    const twice = cases.filter(({ expected: { traits } }) => new Set(traits).size < traits.length);
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  it("expects tables exactly where a case does not say that there are none", () => {
    const contrary = cases.filter(
      ({ expected }) => (expected.tables.length === 0) !== expected.traits.includes("no savings table"),
    );
    expect(contrary.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(cases.filter(({ expected }) => expected.tables.length > 0))("the case $name", ({ source, expected }) => {
  it("expects lines whose words stand in its source", () => {
    const text = squashed(textOf(source));
    const names = expected.tables.flatMap(({ lines, totals }) => [
      ...lines.map(({ name }) => name),
      ...totals.map(({ label }) => label),
    ]);
    expect(names.filter((name) => !text.includes(squashed(name)))).toEqual([]);
  });

  it("can be read without a fault", () => {
    const score = scoreCase(expected, faultless(expected));
    expect(score).toMatchObject({ silentlyWrong: 0, falseTables: 0, missedTables: 0, wrongCodes: 0, rightButAsked: 0 });
    expect(score.right + score.flagged).toBe(score.figures);
  });

  it("has a figure in every line or says that there is none", () => {
    expect(expected.tables.flatMap(rowsOfOtherColumns)).toEqual([]);
  });
});

describe("an expected reading", () => {
  const good = {
    about: "an example",
    traits: ["tab-separated"],
    tables: [
      {
        unit: "£",
        basis: "n/a",
        years: ["2017/18"],
        lines: [{ code: null, name: "Fees", figures: { "2017/18": 1 } }],
        totals: [],
      },
    ],
  };
  const withTable = (change: object): object => ({ ...good, tables: [{ ...good.tables[0], ...change }] });
  const withFigures = (figures: object): object => withTable({ lines: [{ code: null, name: "Fees", figures }] });

  test.each([
    ["an unknown trait", { ...good, traits: ["hard"] }, /traits\.0/],
    ["no trait", { ...good, traits: [] }, /at least one trait/],
    ["an unknown field", { ...good, tabels: [] }, /tabels/],
    ["an unknown unit", withTable({ unit: "£k" }), /unit/],
    ["a year that does not follow", withTable({ years: ["2017/19"] }), /a year is written/],
    ["a basis without years", withTable({ basis: "cumulative" }), /the basis is cumulative although there are 1 years/],
    ["a figure of another year", withFigures({ "2018/19": 1 }), /2018\/19, which is no year of it/],
    ["a column of another kind", withFigures({ FTE: 1 }), /not a year, saving/],
    ["a figure in words", withFigures({ "2017/18": "TBC" }), /figures/],
    ["a figure of an unknown unit", withTable({ unit: "?" }), /has a figure but no unit/],
  ])("with %s is refused", (_, json, message) => {
    expect(() => parseExpected(JSON.stringify(json), "some-case")).toThrow(message);
    expect(() => parseExpected(JSON.stringify(json), "some-case")).toThrow(/^some-case\/expected\.json/);
  });

  it("is taken when it is well formed", () => {
    expect(parseExpected(JSON.stringify(good), "some-case")).toEqual(good);
  });
});

function textOf(source: CorpusSource): string {
  if (source.kind === "report") return source.text;
  const cells = source.workbook.sheets.flatMap(({ rows }) => rows.flat());
  return cells.map((cell) => (typeof cell === "object" ? (cell?.text ?? "") : String(cell))).join(" ");
}

/** The reading that is expected: it asks about what nobody can know, and about nothing else. */
function faultless({ tables, uncertain }: Expected): ReadTable[] {
  return tables.map((table, index) => ({
    title: "",
    unit: table.unit,
    basis: table.basis === "?" || table.basis === "n/a" ? null : table.basis,
    asked: false,
    lines: table.lines.map(({ code, name, figures }) => readLine(code, { label: name, figures })),
    uncertain: index === 0 ? (uncertain ?? []) : [],
    totals: table.totals.map((total) => readLine(null, total)),
  }));
}

function readLine(code: string | null, { label, figures }: ExpectedTotal): ReadLine {
  const read = Object.entries(figures).map(([key, figure]) => ({
    key,
    pounds: figure === "?" ? null : figure,
    asked: figure === "?",
  }));
  return { code, name: label, asked: false, figures: read };
}

/** Tags may stand within a name, and a wrapped name is broken by other columns' words only where it says so. */
function squashed(text: string): string {
  return text
    .replace(/<[^>]*>|&\w+;/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Rows that do not speak of the same columns as the first row of their table. */
function rowsOfOtherColumns({ lines, totals }: ExpectedTable): string[] {
  const rows = [...lines, ...totals.map(({ label, figures }) => ({ name: label, figures }))];
  const columns = (figures: object): string => Object.keys(figures).join();
  return rows.filter(({ figures }) => columns(figures) !== columns(rows[0]!.figures)).map(({ name }) => name);
}
