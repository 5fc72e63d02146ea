import fc from "fast-check";
import { Exact, inCell, NOTHING, sumOf } from "./exact";
import { BARE_WRITINGS, SUFFIXES, writingsWithUnit } from "./writings";

/** Savings plans, and the many ways in which one plan may stand in a range. */

export const YEARS = ["2017/18", "2018/19", "2019/20"];
export const TYPES = ["New", "Existing", "Saving", "One-off", "Income", "Pressure"] as const;

export type PlanUnit = "£m" | "£000" | "£";
export const PENCE = { "£m": 100_000_000, "£000": 100_000, "£": 100 };
/** Decimals that a plan in each unit is written with. */
export const DECIMALS = { "£m": 3, "£000": 1, "£": 2 };

export interface PlanLine {
  readonly code: string;
  readonly service: string;
  readonly name: string;
  readonly type: (typeof TYPES)[number];
  /** In the plan's last digit; null where nothing stands. */
  readonly digits: readonly (number | null)[];
}

export interface Plan {
  readonly unit: PlanUnit;
  readonly basis: "Cumulative" | "Incremental";
  readonly lines: readonly PlanLine[];
}

const digits = fc.oneof(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -9_999_999, max: 0 }));

/** A line of at least one figure that is not nothing: a row of mere zeros is a row of blanks on the desktop. */
const lineOf = (figure: fc.Arbitrary<number | null>) =>
  fc.record({
    prefix: fc.constantFrom("CH", "PFB", "MIA"),
    service: fc.constantFrom("Adults", "Children", "Roads"),
    name: fc.constantFrom("Contact and escort", "Closure of a home", "Education travel", "Early help", "Parks"),
    type: fc.constantFrom(...TYPES),
    digits: fc.array(figure, { minLength: 3, maxLength: 3 }).filter((list) => list.some((digit) => digit)),
  });

const planOf = (figure: fc.Arbitrary<number | null>): fc.Arbitrary<Plan> =>
  fc
    .record({
      unit: fc.constantFrom<PlanUnit>("£m", "£000", "£"),
      basis: fc.constantFrom<Plan["basis"]>("Cumulative", "Incremental"),
      drafts: fc.array(lineOf(figure), { minLength: 1, maxLength: 8 }),
    })
    .map(({ drafts, ...rest }) => ({
      ...rest,
      lines: drafts.map(({ prefix, ...line }, index) => ({ ...line, code: `${prefix}${index + 1} 17+` })),
    }));

export const plans = planOf(fc.option(digits, { freq: 4 }));
export const plansWithoutBlanks = planOf(digits);

/** How one plan is laid out. Each list is gone through in turn, line by line or cell by cell. */
export interface Layout {
  /** The desktop hands a blank cell over as 0, the web as null. */
  readonly blank: null | 0;
  readonly withService: boolean;
  readonly writings: readonly number[];
  readonly noFigure: readonly (string | null)[];
  readonly between: readonly Between[];
  readonly total: boolean;
}

type Between = "nothing" | "narrative" | "blank row" | "heading again" | "sub-total";

export const layouts: fc.Arbitrary<Layout> = fc.record({
  blank: fc.constantFrom(null, 0),
  withService: fc.boolean(),
  writings: fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
  noFigure: fc.array(fc.constantFrom(null, "", " ", "-", "–", "n/a", "nil"), { minLength: 1, maxLength: 5 }),
  between: fc.array(fc.constantFrom<Between>("nothing", "narrative", "blank row", "heading again", "sub-total"), {
    minLength: 1,
    maxLength: 8,
  }),
  total: fc.boolean(),
});

/** Bare numbers, nothing between them, blanks as null. */
export const PLAIN: Layout = {
  blank: null,
  withService: false,
  writings: [0],
  noFigure: [null],
  between: ["nothing"],
  total: false,
};

const NARRATIVE = [
  "220 children and young people have this support during the year.",
  "The saving depends on an offer agreed on 28 June 2016",
  "for 2017/2018, which is to be reviewed;",
];

/** The rows above the first line. */
export const ROWS_ABOVE = 2;

/** The plan as a range: a title, a heading, its lines, and what the layout puts between them. */
export function planRange(plan: Plan, layout: Layout): unknown[][] {
  const { withService } = layout;
  const heading = headingOf(plan, withService);
  const rows: unknown[][] = [[`${plan.basis} savings`], heading];
  const totalRow = (label: string, lines: readonly PlanLine[]) => {
    const totals = YEARS.map((_, year) => inCell(sumOf(lines.map((line) => amountOf(plan, line, year) ?? NOTHING))));
    return [null, ...(withService ? [null] : []), label, null, ...totals];
  };
  let since: PlanLine[] = [];
  plan.lines.forEach((line, index) => {
    since.push(line);
    const words = [line.code, ...(withService ? [line.service] : []), line.name, line.type];
    rows.push([...words, ...YEARS.map((_, year) => cellOf(plan, line, year, index, layout))]);
    if (index === plan.lines.length - 1) return;
    const narrative = NARRATIVE[index % NARRATIVE.length];
    const between = layout.between[index % layout.between.length];
    if (between === "narrative") rows.push([narrative], [null, narrative]);
    else if (between === "blank row") rows.push([]);
    else if (between === "heading again") rows.push(heading);
    else if (between === "sub-total") {
      rows.push(totalRow("Sub-total", since));
      since = [];
    }
  });
  if (layout.total) rows.push(totalRow("Total", plan.lines));
  return rows.map((row) => heading.map((_, column) => row[column] ?? layout.blank));
}

function headingOf(plan: Plan, withService: boolean): unknown[] {
  const years = YEARS.map((year) => `${year} ${plan.unit}`);
  return ["Ref", ...(withService ? ["Service"] : []), "Savings proposal", "Type", ...years];
}

function cellOf(plan: Plan, line: PlanLine, year: number, index: number, layout: Layout): unknown {
  const turn = index * YEARS.length + year;
  const amount = amountOf(plan, line, year);
  if (amount === null) return layout.noFigure[turn % layout.noFigure.length] ?? null;
  const writings = writingsIn(plan.unit);
  const chosen = (layout.writings[turn % layout.writings.length] ?? 0) % (writings.length + 2);
  // As many are numbers as stand for two of the writings.
  return chosen < 2 ? inCell(amount) : writings[chosen - 2]?.(amount, DECIMALS[plan.unit]);
}

function writingsIn(unit: PlanUnit) {
  return [...BARE_WRITINGS, ...SUFFIXES[unit].flatMap(writingsWithUnit)];
}

/** A line's figure in the plan's unit, as it is written; null where nothing stands. */
export function amountOf(plan: Plan, line: PlanLine, year: number): Exact | null {
  const digit = line.digits[year] ?? null;
  return digit === null ? null : new Exact(digit).div(10 ** DECIMALS[plan.unit]);
}

/** Most lines have a minus, pressures apart: then a saving has one. Lines that go both ways do not tell. */
export function savingsAreNegative(plan: Plan): boolean {
  const ways = plan.lines
    .filter((line) => line.type !== "Pressure")
    .map(({ digits: list }) => [list.some((digit) => (digit ?? 0) < 0), list.some((digit) => (digit ?? 0) > 0)]);
  const below = ways.filter(([minus, plus]) => minus && !plus).length;
  const above = ways.filter(([minus, plus]) => plus && !minus).length;
  return below > above;
}

/** A line's figure in the table's sign: a pressure written as plainly as the savings beside it is a cost all the same. */
export function effectOf(plan: Plan, line: PlanLine, year: number): Exact {
  const amount = amountOf(plan, line, year) ?? NOTHING;
  return line.type === "Pressure" && isSaving(plan, amount) ? amount.neg() : amount;
}

/** Whether an amount in the table's sign is on the side of the savings. */
export function isSaving(plan: Plan, amount: Exact): boolean {
  return savingsAreNegative(plan) ? amount.lt(0) : amount.gt(0);
}

/** What a line does once the whole plan is in force. */
export function fullEffectOf(plan: Plan, line: PlanLine): Exact {
  const effects = YEARS.map((_, year) => effectOf(plan, line, year));
  return plan.basis === "Incremental" ? sumOf(effects) : (effects.at(-1) ?? NOTHING);
}
