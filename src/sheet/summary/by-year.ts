import type { YearSummary } from "../../savings/summary/by-year";
import type { PlanCell } from "../plan";
import { formula, formulaOrInput, overFigures, overNames, text } from "../cells";
import { BEYOND_PENCE } from "../formats";
import type { Layout } from "../layout";
import { isReadAlone } from "../read-alone";
import { sumOf } from "../source-formulas";
import type { SourceContext } from "../source-context";
import { columnTitle, figuresIn, shownIn } from "../source-context";
import { openFiguresSentence } from "./open-figures";
import { heading, own, sentences, tableName } from "../section";
import type { YearSums } from "../year-sums";
import { TOO_LONG, yearSums } from "../year-sums";

/** Where other parts find this part's figures: zero-based rows and columns of the summary sheet. */
export interface ByYearCells {
  readonly savingsRow: number;
  readonly costsRow: number;
  readonly netRow: number;
  /** Null where the basis of several years is not known. */
  readonly effectRow: number | null;
  readonly stepRow: number | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One row of the table: what it is called and its cell for each year. */
interface Measure {
  readonly label: string;
  readonly at: (year: YearSummary, column: number) => PlanCell;
  readonly look: Look;
}

const LOOKS = {
  ordinary: ["name", "figure"],
  total: ["totalName", "totalFigure"],
  check: ["check", "checkFigure"],
} as const;
type Look = keyof typeof LOOKS;

const SAVINGS = "Savings (gross)";
const COSTS = "Costs";
const NET = "Savings less costs (net)";
const EFFECT = "Effect of the plan in the year";
const STEP = "Step from the year before";

/** Savings by year and type, costs, net, the plan's effect and each year's step, with a check that they agree. */
export function byYearSection(layout: Layout, context: SourceContext): ByYearCells {
  const { years, table } = context.summary;
  heading(layout, table.years.length > 0 ? "Savings by year" : "Savings");
  const head = [
    overNames(context.unitLabel === "" ? "As written" : context.unitLabel),
    ...years.map((year) => overFigures(columnTitle(context, year.column))),
  ];
  const first = layout.row;
  const measures = new Measures(context, first).list;
  const rows = measures.map(({ label, at, look }) => [
    text(label, LOOKS[look][0]),
    ...years.map((year, index) => at(year, index + 1)),
  ]);
  layout.add([head, ...rows], tableName(context, "by_year"));
  const isValue = rows.some((row) => row.some((cell) => typeof cell.value === "number" && cell.formula === undefined));
  sentences(layout, [...openFiguresSentence(context), ...(isValue ? [TOO_LONG] : [])]);
  const rowOf = (label: string) => first + 1 + measures.findIndex((measure) => measure.label === label);
  const rowIfAny = (label: string) => (measures.some((measure) => measure.label === label) ? rowOf(label) : null);
  return {
    savingsRow: rowOf(SAVINGS),
    costsRow: rowOf(COSTS),
    netRow: rowOf(NET),
    effectRow: rowIfAny(EFFECT),
    stepRow: rowIfAny(STEP),
    firstColumn: 1,
    lastColumn: years.length,
  };
}

/** The rows of the table one under another; each knows the rows above it, which its formulas read. */
class Measures {
  readonly list: Measure[] = [];
  private readonly sums: YearSums;

  constructor(
    private readonly context: SourceContext,
    private readonly headRow: number,
  ) {
    this.sums = yearSums(context, headRow);
    const { table, years } = context.summary;
    const types = table.lines.map((line) => line.type);
    const isTyped = types.some((type) => type === "new" || type === "existing");
    if (isTyped) {
      this.addSum("New", "new");
      this.addSum("Existing", "existing");
    }
    this.addSum(SAVINGS, "savings");
    this.addSum(COSTS, "costs");
    this.add(NET, (column) => `${this.cell(SAVINGS, column)}+${this.cell(COSTS, column)}`, "net", "total");
    if (table.basis.value !== null && years.length > 1) this.addEffects(table.basis.value);
    if (isTyped && types.every((type) => type === "new" || type === "existing")) this.addTypeCheck();
    this.addNativeCheck();
  }

  private cell(label: string, column: number): string {
    return own(this.headRow + 1 + this.list.findIndex((measure) => measure.label === label), column);
  }

  private addSum(label: string, sum: keyof YearSums): void {
    const at = (year: YearSummary, column: number) =>
      formulaOrInput(this.sums[sum](year, column), shownIn(this.context, year[sum]), this.context.format);
    this.list.push({ label, look: "ordinary", at });
  }

  private add(label: string, source: (column: number) => string, of: "net" | "effect" | "step", look: Look): void {
    const at = (year: YearSummary, column: number) =>
      formula(`=${source(column)}`, shownIn(this.context, year[of] ?? year.net), this.context.format, LOOKS[look][1]);
    this.list.push({ label, look, at });
  }

  private addEffects(basis: "cumulative" | "incremental"): void {
    const net = (column: number) => this.cell(NET, column);
    const isFirst = (column: number) => column === 1;
    if (basis === "cumulative") {
      this.add(EFFECT, net, "effect", "ordinary");
      this.add(
        STEP,
        (column) => (isFirst(column) ? net(column) : `${net(column)}-${net(column - 1)}`),
        "step",
        "ordinary",
      );
      return;
    }
    const before = (column: number) => (isFirst(column) ? "" : `${this.cell(EFFECT, column - 1)}+`);
    this.add(EFFECT, (column) => `${before(column)}${net(column)}`, "effect", "ordinary");
    this.add(STEP, net, "step", "ordinary");
  }

  private addTypeCheck(): void {
    const sums = (column: number) => `${this.cell("New", column)}+${this.cell("Existing", column)}`;
    this.addCheck(
      "Check: New and Existing less net",
      (_year, column) => sums(column),
      (year) => year.new + year.existing,
    );
  }

  /** Excel's own sum of the source's cells beside what the add-in's function gives, where nothing else is among them. */
  private addNativeCheck(): void {
    const { table, years } = this.context.summary;
    if (!isReadAlone(table) || table.lines.some(({ type }) => type === "pressure")) return;
    const sums = new Map(
      years.map((year) => [year, sumOf(figuresIn(year.column, table.lines), this.context.scale)] as const),
    );
    if ([...sums.values()].some((sum) => sum === null || sum.includes("SAVINGS."))) return;
    this.addCheck(
      "Check: sum of the source's cells less net",
      (year) => sums.get(year) ?? "0",
      (year) => year.net,
    );
  }

  private addCheck(
    label: string,
    source: (year: YearSummary, column: number) => string,
    amountOf: (year: YearSummary) => number,
  ): void {
    const decimals = BEYOND_PENCE[this.context.scale];
    const at = (year: YearSummary, column: number) =>
      formula(
        `=IF(ROUND(${source(year, column)}-${this.cell(NET, column)},${decimals})=0,"agrees","differs")`,
        amountOf(year) === year.net ? "agrees" : "differs",
        this.context.format,
        LOOKS.check[1],
      );
    this.list.push({ label, look: "check", at });
  }
}
