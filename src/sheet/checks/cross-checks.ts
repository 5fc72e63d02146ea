import type { Pence } from "../../savings/money";
import { add, inUnit, negate, pence } from "../../savings/money";
import type { YearSummary } from "../../savings/summary/by-year";
import type { Unit } from "../../savings/unit";
import { BY_LINE_COLUMNS, BY_LINE_TABLE } from "../by-line/by-line-plan";
import { savingsListed } from "../by-line/line-rows";
import { formula, formulaOrInput, overFigures, overNames, overWords, sourceLink, text } from "../cells";
import { savingsColumnNames } from "../column-names";
import { overallFormat } from "../formats";
import type { PlanCell } from "../plan";
import { isReadAlone } from "../read-alone";
import { own } from "../section";
import type { SourceContext } from "../source-context";
import { figuresIn } from "../source-context";
import { inOtherUnit, sumOf } from "../source-formulas";
import type { TitleOf } from "../table-titles";
import { netByFunction, netOfCells } from "./net";
import { COLUMNS, resultCell } from "./result";

export const CROSS_HEADS: readonly PlanCell[] = [
  overNames("Savings table"),
  ...["Check", "Year", "Unit"].map(overWords),
  ...["One way", "Other way", "Difference"].map(overFigures),
  ...["Result", "Source"].map(overWords),
];

/** A sum without "=", and what it comes to; null where it would be longer than Excel allows. */
interface Side {
  readonly source: string | null;
  readonly amount: Pence;
}

/** The same figure worked out in two ways. */
interface CrossCheck {
  readonly words: string;
  readonly one: Side;
  readonly other: Side;
  readonly unit: Unit | null;
  readonly scale: Unit;
  readonly format: string;
}

/** One year of one table; its checks are asked for by the row in which each will stand. */
interface YearOfTable {
  readonly context: SourceContext;
  readonly year: YearSummary;
  readonly isAlone: boolean;
}

type Check = (of: YearOfTable, row: number) => CrossCheck | null;

const CHECKS: readonly Check[] = [functionAgainstCells, typesAgainstNet, listedAgainstNet];

/**
 * Each table's net savings year by year, worked out in two ways.
 *
 * @param titleOf what each table is called
 * @param firstRow the zero-based row of the sheet in which the first of the rows will stand
 */
export function crossCheckRows(contexts: readonly SourceContext[], titleOf: TitleOf, firstRow: number): PlanCell[][] {
  const rows: PlanCell[][] = [];
  for (const context of contexts) {
    const { table, years } = context.summary;
    const isAlone = isReadAlone(table);
    const nameOf = savingsColumnNames(table);
    for (const check of CHECKS) {
      for (const year of years) {
        const row = firstRow + rows.length;
        const found = check({ context, year, isAlone }, row);
        if (found)
          rows.push([...checkRow(found, titleOf(table), nameOf(year.column), row), sourceLink(year.column.cell)]);
      }
    }
  }
  return rows;
}

function checkRow({ words, one, other, unit, scale, format }: CrossCheck, title: string, year: string, row: number) {
  const amount = (value: number) => inUnit(pence(value), scale);
  return [
    text(title, "name"),
    text(words, "cellText"),
    text(year, "cellText"),
    text(unit ?? "not known", "cellText"),
    formulaOrInput(one.source, amount(one.amount), format),
    formulaOrInput(other.source, amount(other.amount), format),
    formula(`=${own(row, COLUMNS.one)}-${own(row, COLUMNS.other)}`, amount(one.amount - other.amount), format),
    resultCell(own(row, COLUMNS.difference), null, scale, one.amount === other.amount),
  ];
}

/** Only where the lines are plain numbers: otherwise the sum of the cells would ask the add-in to read them, too. */
function functionAgainstCells({ context, year, isAlone }: YearOfTable, row: number): CrossCheck | null {
  const cells = netOfCells(context, year.column);
  if (!isAlone || cells === null || cells === "0" || cells.includes("SAVINGS.")) return null;
  const { unit, scale, format } = context;
  return {
    words: "Net by SAVINGS.TOTAL, against the sum of the lines' cells",
    one: { source: netByFunction(context, own(row, COLUMNS.where), ""), amount: year.net },
    other: { source: cells, amount: year.net },
    unit,
    scale,
    format,
  };
}

function typesAgainstNet(of: YearOfTable, row: number): CrossCheck | null {
  const { context, year } = of;
  const { table } = context.summary;
  const isOfType = (wanted: "new" | "existing") => table.lines.filter(({ type }) => type === wanted);
  const [fresh, existing] = [isOfType("new"), isOfType("existing")];
  if (table.lines.length === 0 || fresh.length + existing.length < table.lines.length) return null;
  const { unit, scale, format } = context;
  const sumFor = (type: "New" | "Existing", lines: typeof fresh) =>
    of.isAlone ? netByFunction(context, own(row, COLUMNS.where), type) : sumOf(figuresIn(year.column, lines), scale);
  const [one, other] = [sumFor("New", fresh), sumFor("Existing", existing)];
  return {
    words: "New and Existing together, against net",
    one: { source: one === null || other === null ? null : `${one}+${other}`, amount: add(year.new, year.existing) },
    other: netOf(of, row),
    unit,
    scale,
    format,
  };
}

/** The sheet of lines is in pounds, so a table whose unit is not known has no amounts there. */
function listedAgainstNet(of: YearOfTable, row: number): CrossCheck | null {
  const { context, year } = of;
  const { table } = context.summary;
  if (table.unit.value === null || table.lines.length === 0) return null;
  const net = netOf(of, row);
  const isNegative = table.sign.value === "negative";
  const inPounds = net.source === null ? null : inOtherUnit(`(${net.source})`, context.scale, "£");
  return {
    words: "Savings by line, against the net saving",
    one: { source: sumOfLines(row), amount: pence(savingsListed(table, year.column)) },
    other: {
      source: inPounds === null ? null : `${isNegative ? "-" : ""}${inPounds}`,
      amount: isNegative ? negate(net.amount) : net.amount,
    },
    unit: "£",
    scale: "£",
    format: overallFormat("£"),
  };
}

function netOf({ context, year, isAlone }: YearOfTable, row: number): Side {
  const source = isAlone ? netByFunction(context, own(row, COLUMNS.where), "") : netOfCells(context, year.column);
  return { source, amount: year.net };
}

/**
 * By products, because SUMIFS would take a title for a pattern and 2017/18 for a date.
 */
function sumOfLines(row: number): string {
  const column = (name: string) => `${BY_LINE_TABLE}[${name}]`;
  const isHere = (name: string, at: number) => `--(${column(name)}=${own(row, at)})`;
  const { table, year, amount } = BY_LINE_COLUMNS;
  return `SUMPRODUCT(${isHere(table, COLUMNS.table)},${isHere(year, COLUMNS.where)},${column(amount)})`;
}
