import { align, bare, likeness } from "./align";
import type { Expected, ExpectedFigure, ExpectedTable } from "./expected";
import { figureFor, sharesAFigure, sumsByKey, unexpectedFigures } from "./figures";
import { Tally } from "./tally";

/** A figure of a line, as what it saves; null where there is none or it is not known. */
export interface ReadFigure {
  readonly key: string;
  readonly pounds: number | null;
  /** Flagged, so that the user is asked. */
  readonly asked: boolean;
  /** The reading itself is in doubt, and not just what the paper says; as `asked` where absent. */
  readonly doubted?: boolean;
}

export interface ReadLine {
  readonly code: string | null;
  readonly name: string;
  readonly asked: boolean;
  readonly figures: readonly ReadFigure[];
}

export interface ReadTable {
  readonly title: string;
  readonly unit: string | null;
  readonly basis: string | null;
  readonly asked: boolean;
  readonly lines: readonly ReadLine[];
  readonly uncertain: readonly { readonly name: string; readonly written: readonly string[] }[];
  readonly totals: readonly ReadLine[];
}

export interface Score {
  /** Every expected figure is one of right, flagged or silently wrong. */
  figures: number;
  right: number;
  /** Part of right: the value is right, and the user is asked all the same whether it was read rightly. */
  rightButAsked: number;
  flagged: number;
  /** Also what was read though nothing is expected there, so it can exceed the expected figures. */
  silentlyWrong: number;
  falseTables: number;
  missedTables: number;
  /** Lines that were found although their code was read wrongly; no figures, so they count nowhere else. */
  wrongCodes: number;
  complaints: string[];
}

interface Row {
  readonly code: string | null;
  readonly name: string;
  readonly figures: Readonly<Record<string, ExpectedFigure>>;
}

/** @param unread how many places the user is told of that look like tables and were not read */
export function scoreCase(expected: Expected, read: readonly ReadTable[], unread = 0): Score {
  const tally = new Tally();
  const pairs = matchTables(expected.tables, read);
  const uncertain = new Set((expected.uncertain ?? []).map(({ name }) => bare(name)));

  expected.tables.forEach((table, index) => {
    const place = `Table ${index + 1}`;
    const found = pairs.get(index);
    if (found !== undefined) scoreTable(tally, place, table, read[found]!, uncertain);
    else tally.missedTable(place, [...table.lines, ...table.totals], expected.tables.length - pairs.size <= unread);
  });

  const matched = new Set(pairs.values());
  read.forEach((table, index) => {
    if (!matched.has(index) && !table.asked && hasContent(table)) tally.falseTable(table);
  });
  for (const row of expected.uncertain ?? []) tally.uncertainRow(row, read);
  return tally.score;
}

/** Best overlap first, so that a piece of a table never takes the place of the table. */
function matchTables(expected: readonly ExpectedTable[], read: readonly ReadTable[]): Map<number, number> {
  const overlaps = expected.flatMap((table, expectedIndex) =>
    read.map((other, readIndex) => ({ expectedIndex, readIndex, overlap: overlapOf(table, other) })),
  );
  overlaps.sort((a, b) => b.overlap - a.overlap);
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { expectedIndex, readIndex, overlap } of overlaps) {
    if (overlap === 0 || pairs.has(expectedIndex) || taken.has(readIndex)) continue;
    pairs.set(expectedIndex, readIndex);
    taken.add(readIndex);
  }
  return pairs;
}

/** Rows in common; figures in common count a little, since two tables of a paper may name the same services. */
function overlapOf(expected: ExpectedTable, read: ReadTable): number {
  const rows = expectedRows(expected);
  const others = [...read.lines, ...read.totals, ...read.uncertain.map(asLine)];
  return align(rows, others, sharesAFigure).reduce<number>(
    (sum, other, index) => (other === null ? sum : sum + 1 + sharesAFigure(rows[index]!, others[other]!)),
    0,
  );
}

function scoreTable(
  tally: Tally,
  place: string,
  expected: ExpectedTable,
  read: ReadTable,
  uncertain: ReadonlySet<string>,
): void {
  if (expected.basis !== "n/a" && read.basis !== null && read.basis !== expected.basis && !read.asked) {
    tally.wrongBasis(place, expected.basis, read.basis);
  }
  const spareLines = scoreLines(tally, place, expected, read);
  const totals: Row[] = expected.totals.map(({ label, figures }) => ({ code: null, name: label, figures }));
  const pairs = align(totals, read.totals, sharesAFigure);
  totals.forEach((total, index) => {
    const found = pairs[index] ?? null;
    if (found !== null) {
      scoreRow(tally, `${place}, total "${total.name}"`, total, read.totals[found]!, read);
      return;
    }
    const mistaken = spareLines.findIndex((line) => likeness(total, line) > 0 && sharesAFigure(total, line) > 0);
    const [line] = mistaken < 0 ? [] : spareLines.splice(mistaken, 1);
    if (read.uncertain.some((row) => likeness(total, asLine(row)) > 0)) {
      tally.missingRow(`${place}, total "${total.name}"`, total.figures, true);
      return;
    }
    tally.missingTotal(place, total, line, read);
  });
  for (const line of spareLines) {
    // What is said about a row that cannot be placed is told once, with the uncertain rows.
    if (![...uncertain].some((name) => bare(line.name).startsWith(name))) tally.unexpectedLine(place, line, read);
  }
}

/** Answers the lines that were read but are not expected. */
function scoreLines(tally: Tally, place: string, expected: ExpectedTable, read: ReadTable): ReadLine[] {
  const pairs = align(expected.lines, read.lines, sharesAFigure);
  expected.lines.forEach((line, index) => {
    const found = pairs[index] ?? null;
    const where = `${place}, line "${[line.code, line.name].filter(Boolean).join(" ")}"`;
    if (found === null) {
      const asked = read.asked || read.uncertain.some((row) => likeness(line, asLine(row)) > 0);
      tally.missingRow(where, line.figures, asked);
      return;
    }
    const other = read.lines[found]!;
    scoreRow(tally, where, line, other, read);
    if (line.code !== null && bare(line.code) !== bare(other.code ?? "") && !other.asked && !read.asked) {
      tally.wrongCode(where, line.code, other.code);
    }
  });
  const taken = new Set(pairs);
  return read.lines.filter((_, index) => !taken.has(index));
}

function scoreRow(tally: Tally, where: string, expected: Row, read: ReadLine, table: ReadTable): void {
  const asked = read.asked || table.asked;
  const sums = sumsByKey(read.figures);
  for (const [key, figure] of Object.entries(expected.figures)) {
    const found = figureFor(key, expected.figures, sums);
    tally.figure(`${where}, ${key}`, figure, found?.pounds ?? null, {
      asked: asked || (found?.asked ?? false),
      doubted: asked || (found?.doubted ?? found?.asked ?? false),
    });
  }
  for (const { key, pounds } of unexpectedFigures(expected.figures, sums)) {
    if (!asked) tally.unexpectedFigure(where, key, pounds);
  }
}

function expectedRows(table: ExpectedTable): Row[] {
  return [...table.lines, ...table.totals.map(({ label, figures }) => ({ code: null, name: label, figures }))];
}

function asLine({ name }: { readonly name: string }): ReadLine {
  return { code: null, name, asked: true, figures: [] };
}

function hasContent(table: ReadTable): boolean {
  return table.lines.length + table.totals.length + table.uncertain.length > 0;
}
