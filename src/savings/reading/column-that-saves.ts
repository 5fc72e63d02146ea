import type { Column } from "../table";
import type { ColumnGroup } from "./column-groups";
import { asOther } from "./column-groups";

const PLANNED_NOW = /\b(?:revised|updated|latest|current|final)\b/i;
const PLANNED_BEFORE = /\b(?:original|previous|as agreed|draft|superseded)|^change/i;

/** Beside what was first planned, and the change from it, what is planned now is the saving. Null where the words do not tell. */
export function columnPlannedNow({ columns, words }: ColumnGroup): Column | null {
  const now = words.findIndex((text) => PLANNED_NOW.test(text));
  const isTold = words.every((text, at) => at === now || PLANNED_BEFORE.test(text));
  return (isTold && columns[now]) || null;
}

const SAVES = /\b(?:savings?|efficienc(?:y|ies)|reductions?)\b/i;
/** What a service spends, plans to spend or receives, which is no saving of its own. */
const OF_THE_BUDGET =
  /\b(?:spend(?:ing)?|spent|expenditure|outturn|forecasts?|actuals?|cash limit|allocation|income)\b/i;

/**
 * Beside what a service spends in a year, the only column of savings is the saving: "2024/25 Saving", "2024/25 Forecast
 * spend". Null where the words do not tell.
 */
export function onlyOfSavings({ columns, words }: ColumnGroup): Column | null {
  const saves = words.findIndex((text) => SAVES.test(text));
  const isTold = words.every((text, at) => at === saves || (OF_THE_BUDGET.test(text) && !SAVES.test(text)));
  return (isTold && columns[saves]) || null;
}

/** Of what a saving brings in part of a year and in a full one, the part is that year's. Null where the words do not tell. */
export function columnInPartYear({ columns, words }: ColumnGroup): Column | null {
  const part = words.findIndex((text) => PART_YEAR.test(text));
  const isTold = words.every((text, at) => at === part || FULL_YEAR.test(text));
  return (isTold && columns[part]) || null;
}

const PART_YEAR = /\b(?:(?:part|in)[ -]year|P\/?YE?|P\/E)\b/i;
const FULL_YEAR = /\b(?:full[ -]year|F\/?YE?)\b/i;

/** What is spent to save in a year of its own, where other years are headed as savings, is none of them: "Qualifying expenditure 2025/26". */
export function withoutSpending(columns: readonly Column[]): Column[] {
  const years = columns.filter(({ kind }) => kind === "year");
  const saved = years.filter(({ label }) => SAVES.test(label)).map(({ year }) => year?.name);
  const isSpent = ({ kind, label, year }: Column) =>
    kind === "year" && SPENT.test(label) && !SAVES.test(label) && !saved.includes(year?.name);
  return saved.length === 0 ? [...columns] : columns.map((column) => (isSpent(column) ? asOther(column) : column));
}

const SPENT = /\b(?:spend(?:ing)?|spent|expenditure|costs?|investments?|funding)\b/i;
