import { amountOf } from "../amount";
import { size } from "../money";
import type { Steps } from "../steps";
import type { Column, Figure, SavingsLine } from "../table";
import { amountsInText, sentencesOf } from "./amounts-in-text";
import { basisByCourse } from "./basis-by-course";
import type { Decision } from "./basis-decision";
import { undecided } from "./basis-decision";
import { basisInWords, NOT_CUMULATIVE } from "./basis-words";
import { byTotalColumn } from "./total-column";
import { NO_FIGURES, standingFigures, written } from "./yearly-figures";

/**
 * Whether yearly figures are cumulative or incremental. A line's own text is the strongest evidence, then a total
 * column, then how most lines run; where nothing tells, the user is asked, because adding up cumulative figures is the
 * dearest mistake of all.
 *
 * @param titles the texts above the table and its headings
 */
export function* decidingBasis(
  lines: readonly SavingsLine[],
  columns: readonly Column[],
  titles: readonly string[],
): Steps<Decision> {
  const years = columns.filter((column) => column.kind === "year");
  if (years.length < 2) {
    const savings = columns.filter((column) => column.kind === "saving").length;
    return undecided(
      years.length === 0 && savings > 1
        ? `${savings} columns hold savings and have no years: nothing says which of them counts.`
        : "The table has no figures for two or more years, so there is nothing to add across years.",
    );
  }
  const said = byText(lines, years) ?? byWords(titles);
  if (said) return said;
  yield;
  return (
    byTotalColumn(lines, years, columns) ??
    askedOfNotCumulative(lines, years, titles) ??
    basisByCourse(lines, years) ??
    undecided(
      "Neither the words nor the figures tell whether each year's figure is that year's effect or that year's further step.",
    )
  );
}

const RECURRENT =
  /\b(?:(?:each|every) year|per annum|a year|ongoing)\b|(?<!\bnon[\s-]?)(?<!\bnot\s)\brecurr(?:ent|ing)\b/i;

/** A sentence that gives an amount, calls it recurrent, and agrees with the line's figures one way or the other. */
function byText(lines: readonly SavingsLine[], years: readonly Column[]): Decision | null {
  for (const line of lines) {
    for (const sentence of sentencesWithAmounts(line)) {
      const figures = RECURRENT.test(sentence) ? standingFigures(line, years) : NO_FIGURES;
      if (figures.length === 0) continue;
      for (const amount of amountsInText(sentence)) {
        const same = figures.map((figure, index) => isAmount(figure, amount.pence, years[index]));
        const cells = figures.map((figure) => figure.cell);
        const who = line.code ?? `"${line.name}"`;
        if (same.every(Boolean)) {
          const evidence = `${who} is ${written(figures[0])} in ${inEachYear(figures.length)} and its text says ${amount.written} is recurrent: one saving of ${amount.written} a year, not ${figures.length} of them.`;
          return { value: "cumulative", evidence, decidedBy: "text", cells };
        }
        if (same[0] && figures.slice(1).every(({ value }) => value === 0)) {
          const evidence = `${who} is ${written(figures[0])} in the first year and nothing after, and its text says ${amount.written} is recurrent: each figure is a further step.`;
          return { value: "incremental", evidence, decidedBy: "text", cells };
        }
      }
    }
  }
  return null;
}

/** A text without a pound sign states no amount, and few have one. */
function sentencesWithAmounts({ description, narrative }: SavingsLine): readonly string[] {
  if (narrative.length === 0 && !description.includes("£")) return NO_SENTENCES;
  const texts = [description, ...narrative.map((part) => part.text)];
  return texts.filter((text) => text.includes("£")).flatMap(sentencesOf);
}

const NO_SENTENCES: readonly string[] = [];

function isAmount(figure: Figure, amount: number, column: Column | undefined): boolean {
  const own = amountOf(figure, column?.unit ?? null);
  return own !== null && own !== 0 && size(own) === Math.abs(amount) && column?.unit !== null;
}

/** "Not cumulative" needs its meaning: it is put to the user with the table's own figures. */
function askedOfNotCumulative(
  lines: readonly SavingsLine[],
  years: readonly Column[],
  titles: readonly string[],
): Decision | null {
  const title = titles.find((text) => NOT_CUMULATIVE.test(text));
  const hasTwo = (line: SavingsLine) => standingFigures(line, years).filter(({ value }) => value !== 0).length >= 2;
  const example = title === undefined ? undefined : lines.find(hasTwo);
  if (title === undefined || !example) return null;
  const name = example.code ?? `"${example.name}"`;
  const figures = standingFigures(example, years);
  return undecided(
    `"${title}" may mean that each year's figure is a further step, or that the years must not be added up: is ${name} ${figures.map(written).join(", ")} one saving that goes on, or one more each year?`,
  );
}

function byWords(titles: readonly string[]): Decision | null {
  for (const title of titles) {
    const value = basisInWords(title);
    if (value) return { value, evidence: `The words "${title}" say so.`, decidedBy: "title", cells: [] };
  }
  return null;
}

const COUNTS = ["", "", "both years", "all three years", "all four years", "all five years", "all six years"];

function inEachYear(count: number): string {
  return COUNTS[count] ?? `all ${count} years`;
}
