import { amountOf } from "../amount";
import { size } from "../money";
import type { Steps } from "../steps";
import { mapped } from "../steps";
import type { Column, Figure, SavingsLine } from "../table";
import { amountsInText, sentencesOf } from "./amounts-in-text";
import { basisInWords, NOT_CUMULATIVE } from "./basis-words";
import { byTotalColumn } from "./total-column";
import type { Decision, StandingFigure, YearlyLine } from "./yearly-lines";
import { undecided } from "./yearly-lines";

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
  const all = yield* mapped(lines, (line) => yearlyLine(line, years));
  yield;
  const yearly = all.filter(({ figures }) => figures.length >= 2);
  return (
    byText(yearly, years) ??
    byWords(titles) ??
    byTotalColumn(yearly, columns) ??
    askedOfNotCumulative(yearly, titles) ??
    byCourse(yearly) ??
    undecided(
      "Neither the words nor the figures tell whether each year's figure is that year's effect or that year's further step.",
    )
  );
}

function yearlyLine(line: SavingsLine, years: readonly Column[]): YearlyLine {
  const figures: StandingFigure[] = [];
  for (const { index } of years) {
    const figure = line.figures.get(index);
    if (figure && stands(figure)) figures.push(figure);
  }
  return { line, figures };
}

function stands(figure: Figure): figure is StandingFigure {
  return figure.value !== null;
}

const RECURRENT =
  /\b(?:(?:each|every) year|per annum|a year|ongoing)\b|(?<!\bnon[\s-]?)(?<!\bnot\s)\brecurr(?:ent|ing)\b/i;

/** A sentence that gives an amount, calls it recurrent, and agrees with the line's figures one way or the other. */
function byText(yearly: readonly YearlyLine[], years: readonly Column[]): Decision | null {
  for (const { line, figures } of yearly) {
    for (const sentence of sentencesWithAmounts(line)) {
      if (!RECURRENT.test(sentence)) continue;
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
function askedOfNotCumulative(yearly: readonly YearlyLine[], titles: readonly string[]): Decision | null {
  const title = titles.find((text) => NOT_CUMULATIVE.test(text));
  const example = yearly.find(({ figures }) => figures.filter(({ value }) => value !== 0).length >= 2);
  if (title === undefined || !example) return null;
  const name = example.line.code ?? `"${example.line.name}"`;
  return undecided(
    `"${title}" may mean that each year's figure is a further step, or that the years must not be added up: is ${name} ${example.figures.map(written).join(", ")} one saving that goes on, or one more each year?`,
  );
}

function byWords(titles: readonly string[]): Decision | null {
  for (const title of titles) {
    const value = basisInWords(title);
    if (value) return { value, evidence: `The words "${title}" say so.`, decidedBy: "title", cells: [] };
  }
  return null;
}

const FEWEST_TO_SETTLE = 3;

/** How most lines run: settling at a figure is a lasting effect; a figure and then nothing is a step. */
function byCourse(yearly: readonly YearlyLine[]): Decision | null {
  const moving = yearly.filter(({ figures }) => figures.some(({ value }) => value !== 0));
  const settling = moving.filter(({ figures }) => settles(figures));
  // The same in two years, and no more, may be one saving or two.
  const hasThird = settling.some(({ figures }) => figures.length >= FEWEST_TO_SETTLE);
  const stopping = moving.filter(({ figures }) => stops(figures));
  const enough = (lines: readonly YearlyLine[]) => lines.length >= 2 && lines.length * 5 >= moving.length * 3;
  const isSettled = enough(settling) && hasThird;
  const told = isSettled ? settling : stopping;
  const [example] = told;
  if (!example || !enough(told)) return null;
  const { line, figures } = example;
  const runs = isSettled ? "settle at a figure that stays" : "have a figure followed by nothing";
  const means = isSettled ? "year's figure is that year's effect" : "figure is a further step";
  return {
    value: isSettled ? "cumulative" : "incremental",
    evidence: `${told.length} of ${moving.length} lines ${runs} (${line.code ?? line.name}: ${figures.map(written).join(", ")}): each ${means}.`,
    decidedBy: "figures",
    // A long table has a hundred thousand cells like these.
    cells: figures.map((figure) => figure.cell),
  };
}

function settles(figures: readonly StandingFigure[]): boolean {
  const last = figures.at(-1)?.value;
  return last !== 0 && last === figures.at(-2)?.value;
}

function stops(figures: readonly StandingFigure[]): boolean {
  return figures.some(({ value }, index) => value !== 0 && figures[index + 1]?.value === 0);
}

function written(figure: Figure | undefined): string {
  return figure?.written.trim() ?? "";
}

const COUNTS = ["", "", "both years", "all three years", "all four years", "all five years", "all six years"];

function inEachYear(count: number): string {
  return COUNTS[count] ?? `all ${count} years`;
}
