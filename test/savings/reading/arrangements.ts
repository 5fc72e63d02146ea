import fc from "fast-check";
import { inTableSign } from "../../../src/savings/effect";
import type { CellValue } from "../../../src/savings/grid";
import type { SavingsTable } from "../../../src/savings/table";
import type { Unit } from "../../../src/savings/unit";
import { PENCE_PER_UNIT } from "../../../src/savings/unit";

/** One true savings table, and the many ways in which a council may write it on a sheet. */

export interface TrueLine {
  readonly code: string;
  readonly name: string;
  /** What it saves each year in the table's unit; a cost is below nothing. */
  readonly saves: readonly number[];
}

export interface TrueTable {
  readonly years: readonly string[];
  readonly unit: Unit;
  readonly lines: readonly TrueLine[];
}

/** How the table is written. None of it changes what its lines are. */
export interface Arrangement {
  readonly table: TrueTable;
  readonly sign: "brackets" | "minus" | "plain";
  readonly asText: boolean;
  readonly hasCodes: boolean;
  readonly unitIn: "headings" | "row below" | "title";
  readonly overYears: boolean;
  readonly before: readonly ("lead" | "blank heading")[];
  readonly behind: readonly ("total" | "fte" | "rag" | "percent")[];
  /** After how many lines a section ends; none where it is longer than the table. */
  readonly sectionLength: number;
  readonly subTotals: "none" | "after" | "before";
  readonly grandTotal: boolean;
  readonly repeatEvery: number;
  readonly blanks: readonly number[];
  readonly junkAbove: readonly string[];
  readonly junkBelow: readonly string[];
  readonly beside: boolean;
  readonly at: { readonly row: number; readonly column: number };
}

const NAMES = [
  "Review of home to school transport",
  "Vacant posts in democratic services",
  "Street lighting dimmed after midnight",
  "Reablement after hospital",
  "Garden waste subscription",
  "Merge two reception desks",
  "Renewal of the insurance contract",
  "In-house fostering",
  "Libraries: shorter opening hours",
  "Legal library subscriptions",
  "Highway verge maintenance",
  "Procurement of agency staff",
];
const SECTIONS = ["Adult Social Care", "Children and Families", "Environment and Place", "Corporate Services"];
const ABOVE = [
  "Appendix B to the report of the Chief Finance Officer",
  "The savings below were considered by Cabinet in January.",
  "Each figure is the effect of that year against today's budget.",
];
const BELOW = ["Note: equality impact assessments are available on request.", "Contact: the finance business partner"];

const whole = (size: number) => fc.integer({ min: 11, max: size });

function line(years: number): fc.Arbitrary<number[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(whole(980), { minLength: years, maxLength: years }) },
    {
      weight: 1,
      arbitrary: fc.nat(years - 1).map((from) => Array.from({ length: years }, (_, at) => (at < from ? 0 : 250))),
    },
  );
}

export const trueTable: fc.Arbitrary<TrueTable> = fc
  .record({
    years: fc.integer({ min: 2, max: 4 }),
    start: fc.integer({ min: 2012, max: 2027 }),
    unit: fc.constantFrom<Unit>("£m", "£000", "£"),
    names: fc.shuffledSubarray(NAMES, { minLength: 3 }),
    prefix: fc.constantFrom("ASC-", "CH", "SAV/ED/", "E"),
    costAt: fc.option(fc.nat(20), { nil: undefined }),
  })
  .chain(({ years, start, unit, names, prefix, costAt }) =>
    fc.array(line(years), { minLength: names.length, maxLength: names.length }).map((figures) => ({
      years: Array.from(
        { length: years },
        (_, at) => `${start + at}/${String((start + at + 1) % 100).padStart(2, "0")}`,
      ),
      unit,
      lines: names.map((name, at): TrueLine => {
        // One line in a table may be a cost, and says so.
        const isCost = names.length >= 6 && costAt === at;
        const saves = (figures[at] ?? []).map((figure) => scaled(isCost ? -figure : figure, unit));
        return {
          code: `${prefix}${String(at + 1).padStart(2, "0")}`,
          name: isCost ? `Pressure: demand for ${name.toLowerCase()}` : name,
          saves,
        };
      }),
    })),
  );

function scaled(figure: number, unit: Unit): number {
  if (figure === 0) return 0;
  return unit === "£m" ? figure / 1000 : unit === "£" ? figure * 1000 : figure;
}

export const arrangement: fc.Arbitrary<Arrangement> = fc.record({
  table: trueTable,
  sign: fc.constantFrom("brackets", "minus", "plain"),
  asText: fc.boolean(),
  hasCodes: fc.boolean(),
  unitIn: fc.constantFrom("headings", "row below", "title"),
  overYears: fc.boolean(),
  before: fc.subarray(["lead", "blank heading"]),
  behind: fc.subarray(["total", "fte", "rag", "percent"]),
  sectionLength: fc.constantFrom(2, 3, 5, 99),
  subTotals: fc.constantFrom("none", "after", "before"),
  grandTotal: fc.boolean(),
  repeatEvery: fc.constantFrom(3, 4, 99),
  blanks: fc.array(fc.nat(20), { maxLength: 2 }),
  junkAbove: fc.subarray(ABOVE),
  junkBelow: fc.subarray(BELOW),
  beside: fc.boolean(),
  at: fc.record({ row: fc.nat(3), column: fc.nat(2) }),
});

type Row = (CellValue | null)[];

/** The rows of the sheet that an arrangement makes. */
export function rowsOf(a: Arrangement): Row[] {
  const { table } = a;
  const heads = headingRows(a);
  const rows: Row[] = [
    ...a.junkAbove.map((text): Row => [text]),
    [a.unitIn === "title" ? `Savings proposals (${table.unit})` : "Savings proposals"],
    [],
    ...heads,
  ];
  const hasSections = a.sectionLength < table.lines.length;
  for (const [at, line] of table.lines.entries()) {
    if (at > 0 && at % a.repeatEvery === 0) rows.push([], ...heads);
    const members = table.lines.slice(at, at + a.sectionLength);
    const section = SECTIONS[Math.floor(at / a.sectionLength) % SECTIONS.length] ?? "";
    if (hasSections && at % a.sectionLength === 0) {
      if (at > 0 && a.repeatEvery === 99) rows.push([]);
      rows.push(wordRow(a, section));
      if (a.subTotals === "before") rows.push(totalRow(a, `Total ${section}`, members));
    }
    rows.push(lineRow(a, line));
    const isLast = at % a.sectionLength === a.sectionLength - 1 || at === table.lines.length - 1;
    const own = table.lines.slice(at - (at % a.sectionLength), at + 1);
    if (hasSections && isLast && a.subTotals === "after") rows.push(totalRow(a, `Sub-total ${section}`, own));
    else if (a.blanks.includes(at) && a.repeatEvery === 99) rows.push([]);
  }
  if (a.grandTotal) rows.push(totalRow(a, "Total savings", table.lines));
  rows.push([], ...a.junkBelow.map((text): Row => [text]));
  return placed(a, rows);
}

function headingRows(a: Arrangement): Row[] {
  const { table } = a;
  const inHeading = a.unitIn === "headings" ? ` ${table.unit}` : "";
  const words = [
    ...(a.hasCodes ? ["Ref"] : []),
    "Description",
    ...a.before.map((kind) => (kind === "lead" ? "Lead officer" : null)),
  ];
  const behind = a.behind.map((kind) => BEHIND[kind] + (kind === "total" ? inHeading : ""));
  const rows: Row[] = [[...words, ...table.years.map((year) => year + inHeading), ...behind]];
  if (a.unitIn === "row below") {
    const units = a.behind.map((kind) => (kind === "total" ? table.unit : kind === "percent" ? "%" : null));
    rows.push([...words.map(() => null), ...table.years.map(() => table.unit), ...units]);
  }
  if (a.overYears) rows.unshift([...words.map(() => null), `Saving${inHeading}`]);
  return rows;
}

const BEHIND = { total: "Total", fte: "FTE", rag: "RAG", percent: "% of budget" } as const;

function wordRow(a: Arrangement, text: string): Row {
  return a.hasCodes ? [text] : [text];
}

function lineRow(a: Arrangement, { code, name, saves }: TrueLine): Row {
  const before = a.before.map((kind) => (kind === "lead" ? "Assistant Director" : null));
  return [
    ...(a.hasCodes ? [code] : []),
    name,
    ...before,
    ...saves.map((value) => written(a, value)),
    ...behindCells(a, saves),
  ];
}

function behindCells(a: Arrangement, saves: readonly number[]): Row {
  const last = saves.at(-1) ?? 0;
  return a.behind.map((kind) => {
    if (kind === "total") return written(a, last);
    if (kind === "fte") return 1.5;
    return kind === "rag" ? "Amber" : "2.5%";
  });
}

function totalRow(a: Arrangement, label: string, lines: readonly TrueLine[]): Row {
  const { years } = a.table;
  const sums = years.map((_, at) => Number(lines.reduce((sum, one) => sum + (one.saves[at] ?? 0), 0).toPrecision(12)));
  const before = a.before.map(() => null);
  const behind = a.behind.map((kind) => (kind === "total" ? written(a, sums.at(-1) ?? 0) : null));
  return [...(a.hasCodes ? [null] : []), label, ...before, ...sums.map((sum) => written(a, sum)), ...behind];
}

function written(a: Arrangement, saves: number): CellValue {
  const value = a.sign === "plain" || saves === 0 ? saves : -saves;
  if (!a.asText && a.sign !== "brackets") return value;
  return inText(value, a.table.unit, a.sign === "brackets");
}

export function inText(value: number, unit: Unit, brackets: boolean): string {
  const decimals = unit === "£m" ? 3 : 0;
  const size = Math.abs(value)
    .toFixed(decimals)
    .replace(/\B(?=(?:\d{3})+(?:\.|$))(?<!\.\d*)/gu, ",");
  if (value >= 0) return size;
  return brackets ? `(${size})` : `-${size}`;
}

/** The rows at their place on the sheet, with an ordinary list beside them where there is one. */
function placed(a: Arrangement, rows: readonly Row[]): Row[] {
  const width = Math.max(...rows.map((row) => row.length));
  const beside: Row[] = [
    ["Contact", "Extension"],
    ["Finance", "ext. 4512"],
    ["Human resources", "ext. 4620"],
  ];
  const above: Row[] = Array.from({ length: a.at.row }, () => []);
  const moved = rows.map((row, at): Row => {
    const own = [...Array.from({ length: a.at.column }, () => null), ...row];
    const other = a.beside ? beside[at - 2] : undefined;
    return other ? [...own, ...Array.from({ length: width - row.length + 2 }, () => null), ...other] : own;
  });
  return [...above, ...moved];
}

/** The lines of a true table: each year's figure in pounds as what it saves. */
export function linesMeant({ years, unit, lines }: TrueTable): unknown[] {
  return lines.map(({ name, saves }) => [
    name,
    ...years.map((year, at) => [year, Math.round(((saves[at] ?? 0) * PENCE_PER_UNIT[unit]) / 100)]),
  ]);
}

/** The same of a table that was read. */
export function linesRead(table: SavingsTable): unknown[] {
  return table.lines.map((line) => [
    line.name,
    ...table.columns
      .filter(({ kind }) => kind === "year")
      .map(({ index, year }) => {
        const pence = line.figures.get(index)?.pence ?? null;
        const amount = pence === null ? null : inTableSign(pence, line, table) / 100;
        return [
          year?.name,
          amount === null || amount === 0 ? amount : table.sign.value === "negative" ? -amount : amount,
        ];
      }),
  ]);
}
