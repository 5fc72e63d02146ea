import type { RangeRef } from "../../savings/grid";
import type { Basis, Decided, SavingSign, SavingsTable } from "../../savings/table";
import type { Unit } from "../../savings/unit";
import { rangeOfCells } from "../places";
import { nameOfTotal } from "./totals-in-words";

/** One thing that was decided about a table, and why. */
export interface ReadingFact {
  readonly label: string;
  readonly value: string;
  /** The sentences that it rests on. */
  readonly why: readonly string[];
  /** Where it was seen. */
  readonly range: RangeRef | null;
  /** Nothing decided it, so the figures that rest on it are missing. */
  readonly isQuestion: boolean;
}

/** How a table was read: everything that was decided about it, each with what it rests on. */
export function readingFacts(table: SavingsTable): ReadingFact[] {
  const facts = [decided("Unit", table.unit, unitInWords), yearsFact(table)];
  // A table of one amount a line has nothing to add across years.
  if (table.years.length > 1) facts.push(decided("Basis", table.basis, basisInWords));
  facts.push(decided("Sign", table.sign, signInWords));
  if (table.lines.some(({ code }) => code !== null)) facts.push(codesFact(table));
  if (table.budgetColumn.value !== null) facts.push(budgetFact(table));
  return [...facts, linesFact(table), totalsFact(table)];
}

const NOT_KNOWN = "Not known";

function decided<T>(label: string, decision: Decided<T>, inWords: (value: NonNullable<T>) => string): ReadingFact {
  const { value, evidence, cells } = decision;
  const isQuestion = value === null || value === undefined;
  return {
    label,
    value: isQuestion ? NOT_KNOWN : inWords(value),
    why: [evidence],
    range: rangeOfCells(cells),
    isQuestion,
  };
}

const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  "£m": "£m, millions of pounds",
  "£000": "£000, thousands of pounds",
  "£": "£, pounds",
};

function unitInWords(unit: Unit): string {
  return UNIT_WORDS[unit];
}

function basisInWords(basis: Basis): string {
  return basis === "cumulative"
    ? "Cumulative: each year's figure is the saving in that year, not a further one"
    : "Incremental: each year's figure is a further saving";
}

function signInWords(sign: SavingSign): string {
  return sign === "negative" ? "Savings are in brackets or have a minus" : "Savings are plain numbers";
}

function yearsFact({ years, columns, turned }: SavingsTable): ReadingFact {
  const range = rangeOfCells(columns.filter((column) => column.year !== null).map((column) => column.cell));
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) {
    return fact("Years", "None: one amount a line", "No heading names a financial year.", null);
  }
  const [value, headings] =
    years.length === 1
      ? [first.name, "One heading names a financial year."]
      : [`${first.name} to ${last.name}`, `${years.length} headings name financial years.`];
  return fact("Years", value, turned ?? headings, range);
}

/** That codes follow no pattern is nothing to ask about. */
function codesFact({ codePattern }: SavingsTable): ReadingFact {
  return { ...decided("Codes", codePattern, (pattern) => pattern), ...(codePattern.value === null ? NO_PATTERN : {}) };
}

const NO_PATTERN = { value: "No common pattern", isQuestion: false } as const;

function budgetFact({ budgetColumn, columns }: SavingsTable): ReadingFact {
  return decided("Budget", budgetColumn, (index) => columns.find((column) => column.index === index)?.label ?? "");
}

function linesFact({ lines }: SavingsTable): ReadingFact {
  return fact("Lines", String(lines.length), "Totals, headings and notes are not counted as lines.", null);
}

function totalsFact({ totals }: SavingsTable): ReadingFact {
  const label = "Totals";
  if (totals.length === 0)
    return fact(label, "None stated", "No row is a total, by its words and its arithmetic.", null);
  const agreeing = totals.filter((total) => total.agrees).length;
  const value =
    agreeing === totals.length
      ? "Agree with the lines"
      : `${totals.length - agreeing} of ${totals.length} not in agreement with the lines`;
  const why = totals.map(
    (total) => `${nameOfTotal(total).replace(/\.$/u, "")}: ${total.agrees ? "agrees" : "differs"}.`,
  );
  const cells = totals.flatMap((total) => [...total.figures.values()].slice(0, 1).map((figure) => figure.cell));
  return { ...fact(label, value, "", cells.length === 1 ? rangeOfCells(cells) : null), why };
}

function fact(label: string, value: string, why: string, range: RangeRef | null): ReadingFact {
  return { label, value, why: [why], range, isQuestion: false };
}
