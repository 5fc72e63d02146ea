import type { PlanCell } from "../plan";
import { formula, overFigures, overNames, quoted, text } from "../cells";
import type { Layout } from "../layout";
import { fixedReference } from "../../savings/address";
import type { SourceContext } from "./section";
import { heading, own, tableName } from "./section";

/** Where later parts of the section find this part's figures: zero-based rows and columns of the summary sheet. */
export interface ByYearCells {
  readonly savingsRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

interface Measure {
  readonly label: string;
  /** The formula under a zero-based column. */
  readonly at: (column: number) => string;
  readonly look: "ordinary" | "total" | "check";
}

/** Savings by year and type, costs, net, the plan's effect and each year's step, with a check that they agree. */
export function byYearSection(layout: Layout, context: SourceContext): ByYearCells {
  const { years, table } = context.summary;
  const isYearly = table.years.length > 0;
  heading(layout, isYearly ? "Savings by year" : "Savings");
  const head = [
    overNames(context.unitLabel === "" ? "As written" : context.unitLabel),
    ...years.map((year) => overFigures(year.name)),
  ];
  const first = layout.row;
  const measures = measuresOf(context, first);
  layout.add(
    [head, ...measures.map((measure) => measureRow(measure, years.length, context.format))],
    tableName(context, "by_year"),
  );
  const savingsRow = first + 1 + measures.findIndex((measure) => measure.label === SAVINGS);
  return { savingsRow, firstColumn: 1, lastColumn: years.length };
}

const SAVINGS = "Savings (gross)";

function measureRow(measure: Measure, columns: number, format: string): PlanCell[] {
  const [nameStyle, figureStyle] = LOOKS[measure.look];
  const figures = Array.from({ length: columns }, (_, index) => formula(measure.at(index + 1), format, figureStyle));
  return [text(measure.label, nameStyle), ...figures];
}

const LOOKS = {
  ordinary: ["name", "figure"],
  total: ["totalName", "totalFigure"],
  check: ["check", "checkFigure"],
} as const;

function measuresOf(context: SourceContext, headRow: number): Measure[] {
  const { table, years } = context.summary;
  const total = (column: number, type: string) => {
    const year = table.years.length > 0 ? own(headRow, column) : "";
    return `=SAVINGS.TOTAL(${fixedReference(table.range)},${year},${quoted(type)})`;
  };
  const measures: Measure[] = [];
  const rowOf = (label: string) => headRow + 1 + measures.findIndex((measure) => measure.label === label);
  const add = (label: string, at: (column: number) => string, look: Measure["look"] = "ordinary") =>
    measures.push({ label, at, look });
  const types = typesShown(context);
  for (const type of types) add(type.label, (column) => total(column, type.argument));
  add(SAVINGS, (column) => total(column, "Saving"));
  add("Costs", (column) => total(column, "Cost"));
  const net = "Savings less costs (net)";
  add(net, (column) => `=${own(rowOf(SAVINGS), column)}+${own(rowOf("Costs"), column)}`, "total");
  if (table.basis.value !== null && years.length > 1) addEffects(add, rowOf, rowOf(net), table.basis.value);
  if (types.length > 0 && coversAllLines(context)) {
    const parts = types.map((type) => (column: number) => own(rowOf(type.label), column));
    add(
      "Check: New and Existing less net",
      (column) =>
        checkFormula(
          parts.map((part) => part(column)),
          own(rowOf(net), column),
        ),
      "check",
    );
  }
  return measures;
}

function checkFormula(parts: readonly string[], whole: string): string {
  return `=IF(ROUND(${parts.join("+")}-${whole},6)=0,"agrees","differs")`;
}

type Add = (label: string, at: (column: number) => string, look?: Measure["look"]) => void;

function addEffects(
  add: Add,
  rowOf: (label: string) => number,
  netRow: number,
  basis: "cumulative" | "incremental",
): void {
  const effect = "Effect of the plan in the year";
  const isFirst = (column: number) => column === 1;
  if (basis === "cumulative") {
    add(effect, (column) => `=${own(netRow, column)}`);
    add("Step from the year before", (column) =>
      isFirst(column) ? `=${own(netRow, column)}` : `=${own(netRow, column)}-${own(netRow, column - 1)}`,
    );
    return;
  }
  add(effect, (column) => {
    const before = isFirst(column) ? "" : `${own(rowOf(effect), column - 1)}+`;
    return `=${before}${own(netRow, column)}`;
  });
  add("Step from the year before", (column) => `=${own(netRow, column)}`);
}

interface ShownType {
  readonly label: string;
  readonly argument: string;
}

/** New and Existing are shown where the table tells them apart. */
function typesShown(context: SourceContext): ShownType[] {
  const types = new Set(context.summary.table.lines.map((line) => line.type));
  if (!types.has("new") && !types.has("existing")) return [];
  return [
    { label: "New", argument: "New" },
    { label: "Existing", argument: "Existing" },
  ];
}

function coversAllLines(context: SourceContext): boolean {
  return context.summary.table.lines.every((line) => line.type === "new" || line.type === "existing");
}
