import type { ExpectedFigure } from "./expected";
import type { ReadFigure } from "./score";

/** Finds, for an expected figure, what was read in its place. */

/** Sums across columns and other amounts that a reader may carry along without claiming a saving. */
const NO_CLAIM: ReadonlySet<string> = new Set(["total", "other"]);

const KIND = /(?:^| )(budget|target|achieved)$/;

type Figures = Readonly<Record<string, ExpectedFigure>>;

/** A year may stand over a column of new and one of existing savings: what a line saves is both. */
export function sumsByKey(figures: readonly ReadFigure[]): Map<string, ReadFigure> {
  const sums = new Map<string, ReadFigure>();
  for (const figure of figures) {
    const before = sums.get(figure.key);
    sums.set(figure.key, before === undefined ? figure : bothOf(before, figure));
  }
  return sums;
}

function bothOf(one: ReadFigure, other: ReadFigure): ReadFigure {
  const pounds = one.pounds === null ? other.pounds : one.pounds + (other.pounds ?? 0);
  return {
    key: one.key,
    pounds,
    asked: one.asked || other.asked,
    doubted: (one.doubted ?? one.asked) || (other.doubted ?? other.asked),
  };
}

export function figureFor(
  key: string,
  expected: Figures,
  read: ReadonlyMap<string, ReadFigure>,
): ReadFigure | undefined {
  return (
    read.get(key) ?? (isAlone(key, expected) ? [...read.values()].find((other) => isSame(key, other.key)) : undefined)
  );
}

function isAlone(key: string, expected: Figures): boolean {
  return Object.keys(expected).filter((other) => kindOf(other) === kindOf(key)).length === 1;
}

/**
 * A single column may be keyed with or without the year that only a title gives. But a saving for which nothing gives a
 * year must not be read as one of a year.
 */
function isSame(expected: string, read: string): boolean {
  const kind = kindOf(expected);
  return kind === kindOf(read) && (read === kind || (expected === kind && kind !== "saving"));
}

function kindOf(key: string): string {
  return KIND.exec(key)?.[1] ?? "saving";
}

export function unexpectedFigures(
  expected: Figures,
  read: ReadonlyMap<string, ReadFigure>,
): { readonly key: string; readonly pounds: number }[] {
  const used = new Set(Object.keys(expected).map((key) => figureFor(key, expected, read)?.key));
  return [...read.values()].flatMap(({ key, pounds, asked }) =>
    pounds === null || pounds === 0 || asked || used.has(key) || NO_CLAIM.has(key) ? [] : [{ key, pounds }],
  );
}

export function samePennies(one: number, other: number): boolean {
  return Math.round(one * 100) === Math.round(other * 100);
}

/** The share of expected figures that a row agrees with, below 1: it decides where names alone cannot. */
export function sharesAFigure(
  expected: { readonly figures: Figures },
  read: { readonly figures: readonly ReadFigure[] },
): number {
  const sums = sumsByKey(read.figures);
  const entries = Object.entries(expected.figures);
  const shared = entries.filter(([key, figure]) => {
    const pounds = figureFor(key, expected.figures, sums)?.pounds ?? null;
    return typeof figure === "number" && pounds !== null && samePennies(figure, pounds);
  });
  return shared.length / (entries.length + 1);
}
