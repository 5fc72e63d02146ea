import { readFigure } from "../figure";
import { holdsFigures, meaningOfHeading } from "../reading/headings";
import { readsAsTitle } from "../reading/body-rows";
import type { ColumnKind } from "../table";
import { unitNamedIn } from "../unit";
import { yearNamedIn } from "../year";
import { append } from "./append";
import { fieldsApart, headsFigures } from "./fields-apart";
import type { LaidCell, LaidRow } from "./laid-out";

/** A field of a form: "Saving 2017/18: £50,000". */
interface Field {
  readonly label: string;
  readonly kind: ColumnKind;
  readonly value: LaidCell;
  /** The row on which it stands. */
  readonly at: number;
}

interface Form {
  readonly fields: readonly Field[];
  /** Rows that are no fields and stand within the form or behind it, each with its place. */
  readonly words: readonly { readonly at: number; readonly row: LaidRow }[];
  readonly from: number;
  readonly to: number;
}

const LABELLED = /^([^:]{2,50}?)\s*:\s*(\S.*)$/u;
const MOST_ROWS_BETWEEN = 12;

/**
 * Forms that give each proposal one field a line become a table with a row for each proposal: the same labels again and
 * again, with a figure among their values. Where no field names the proposal, the title over its fields does.
 */
export function formsAsRows(laid: readonly LaidRow[]): LaidRow[] {
  const rows = fieldsApart(laid);
  const forms = formsIn(rows);
  const result: LaidRow[] = [];
  let at = 0;
  for (const group of groupsOf(forms)) {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) continue;
    const titles = isNamed(group) ? [] : titlesOver(group, rows);
    if (!isTable(group, titles.length > 0)) continue;
    const behind = wordsUnder(rows, last.to);
    const before = rows.slice(at, titles[0] ?? first.from);
    append(result, [...before, BLANK, ...tableOf(group, last.to, rows, titles), ...behind, BLANK]);
    at = last.to + behind.length;
  }
  return at === 0 ? [...laid] : [...result, ...rows.slice(at)];
}

const BLANK: LaidRow = { cells: [] };

/** Lines of words right under the last form are its own; a row of several cells may be of a table that follows. */
function wordsUnder(rows: readonly LaidRow[], from: number): readonly LaidRow[] {
  const end = rows.findIndex(({ cells }, at) => at >= from && cells.length !== 1);
  return rows.slice(from, end < 0 ? rows.length : end);
}

/** A form begins where its first label stands again. */
function formsIn(rows: readonly LaidRow[]): Form[] {
  const forms: { fields: Field[]; words: { at: number; row: LaidRow }[]; from: number; to: number }[] = [];
  for (const [at, row] of rows.entries()) {
    const field = fieldIn(row, at);
    const open = forms.at(-1);
    if (!field) {
      if (open && row.cells.length > 0 && at - open.to < MOST_ROWS_BETWEEN) open.words.push({ at, row });
      continue;
    }
    const goesOn = open && at - open.to <= MOST_ROWS_BETWEEN && !open.fields.some(({ label }) => label === field.label);
    if (goesOn && !(field.label === forms[0]?.fields[0]?.label)) {
      open.fields.push(field);
      open.to = at + 1;
    } else {
      if (open && forms.length === 1) cutAhead(open, field.label);
      forms.push({ fields: [field], words: [], from: at, to: at + 1 });
    }
  }
  return forms;
}

/** What stands before the first label that comes again, such as "Budget consultation: our proposals", is no field of a form. */
function cutAhead(form: { fields: Field[]; from: number }, again: string): void {
  const begins = form.fields.findIndex(({ label }) => label === again);
  if (begins <= 0 || form.fields.slice(0, begins).some(({ kind }) => kind !== "other" && kind !== "budget")) return;
  form.fields.splice(0, begins);
  form.from = form.fields[0]?.at ?? form.from;
}

function fieldIn({ cells, unplaced }: LaidRow, at: number): Field | null {
  const [label, value] = cells;
  if (unplaced || !label || label.column !== 0 || cells.length > 2) return null;
  if (value) return fieldFrom(label.text, value, at);
  const [, name, text] = LABELLED.exec(label.text) ?? [];
  return name === undefined || text === undefined ? null : fieldFrom(name, { ...label, text }, at);
}

/** "£96,000 in 2026/27": the year is that of the field. */
const AMOUNT_IN_YEAR = /^(\(?-?£\s?[\d.,]+\s?(?:k|mn?|million|thousand)?\)?)\s+(?:in|for|from)\s+(\S{5,9})$/iu;

function fieldFrom(written: string, given: LaidCell, at: number): Field | null {
  const [, amount, year] = AMOUNT_IN_YEAR.exec(given.text) ?? [];
  const isOfYear = amount !== undefined && year !== undefined && yearNamedIn(year) !== null;
  const value = isOfYear ? { ...given, text: amount } : given;
  // "Proposal 3" is the third of them, and no other label.
  const plain = written
    .replace(/\s*:$/u, "")
    .replace(/^(proposal|option|project|scheme|saving)\s+(?:no\.? ?)?\d{1,3}$/iu, "$1")
    .trim();
  const label = isOfYear ? `${plain} ${year}` : plain;
  const meaning = label.length > 50 ? null : meaningOfHeading(label);
  if (!meaning) return null;
  const isFigure = readFigure(value.text).kind !== "text";
  // "Service", "Saving £000" head a table.
  if (!isFigure && unitNamedIn(value.text) !== null && headsFigures(value.text)) return null;
  return holdsFigures(meaning.kind) === isFigure ? { label, kind: meaning.kind, value, at } : null;
}

/** Forms with the same labels that follow one another. */
function groupsOf(forms: readonly Form[]): Form[][] {
  const groups: Form[][] = [];
  for (const form of forms) {
    const [first] = groups.at(-1) ?? [];
    const last = groups.at(-1)?.at(-1);
    if (first && last && first.fields[0]?.label === form.fields[0]?.label && form.from - last.to <= MOST_ROWS_BETWEEN)
      groups.at(-1)?.push(form);
    else groups.push([form]);
  }
  return groups;
}

function isNamed(group: readonly Form[]): boolean {
  return group.some(({ fields }) => fields.some(({ kind }) => kind === "description" || kind === "code"));
}

/** The rows of the titles right over each form; none unless each has one of its own. */
function titlesOver(group: readonly Form[], rows: readonly LaidRow[]): number[] {
  const titles = group.map(({ from }) => (rows[from - 1]?.cells.length === 0 ? from - 2 : from - 1));
  const texts = titles.flatMap((at) => {
    const [only, another] = rows[at]?.cells ?? [];
    return only && !another && readsAsTitle(only.text) && !LABELLED.test(only.text) ? [only.text] : [];
  });
  return new Set(texts).size === group.length ? titles : [];
}

/** Forms name what they propose and give figures; one alone, those of several years; under titles, those of savings. */
function isTable(group: readonly Form[], hasTitles: boolean): boolean {
  const fields = group.flatMap((form) => form.fields);
  const figures = fields.filter(({ kind }) => holdsFigures(kind));
  if (hasTitles) return group.length >= 2 && fields.some(({ kind }) => kind === "year" || kind === "saving");
  const perForm = group.every((form) => form.fields.length >= 2);
  const isWhole = group.length >= 2 || figures.every(({ kind }) => kind === "year");
  return isNamed(group) && perForm && figures.length >= 2 && isWhole;
}

function tableOf(group: readonly Form[], to: number, rows: readonly LaidRow[], titles: readonly number[]): LaidRow[] {
  const labels = [...new Set(group.flatMap((form) => form.fields.map(({ label }) => label)))];
  const line = group[0]?.fields[0]?.value.line ?? 0;
  const names = titles.map((at) => rows[at]?.cells ?? []);
  const left = names.length > 0 ? 1 : 0;
  const heads = names.length > 0 ? ["Proposal", ...labels] : labels;
  const heading: LaidRow = { cells: heads.map((text, column) => ({ column, text, line })) };
  const body = group.flatMap(({ fields, words }, index): LaidRow[] => [
    {
      cells: [
        ...(names[index] ?? []),
        ...fields
          .map(({ label, value }) => ({ ...value, column: left + labels.indexOf(label) }))
          .sort((a, b) => a.column - b.column),
      ],
    },
    ...words.filter(({ at }) => at < to && !titles.includes(at)).map(({ row }) => row),
  ]);
  return [heading, ...body];
}
