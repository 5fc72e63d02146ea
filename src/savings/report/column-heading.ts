import type { HeadingLabel, LabelledLine } from "./heading-labels";
import { figureLabels, labelledLine } from "./heading-labels";
import { labelALine } from "./label-a-line";
import { withoutUnit } from "../unit";

/** The heading over columns of figures, put together from the lines in which it stands. */
export interface ColumnHeading {
  /** What heads the words on the left, such as "Ref Proposal"; "" where nothing does. */
  readonly words: string;
  /** One for each column of figures. */
  readonly labels: readonly string[];
  /** What heads the words behind the figures; "" where nothing does. */
  readonly after: string;
  /** The lines of it: from one to another, the second not among them. */
  readonly from: number;
  readonly to: number;
}

/** A line above the first figures, with its place among the lines. */
export interface LineAbove extends LabelledLine {
  readonly at: number;
  readonly text: string;
}

/**
 * Puts the heading of so many columns together: of the lines above the figures, those that have as many labels as
 * there are columns, one label under another.
 *
 * @param above the lines above the first figures, from top to bottom
 * @returns null where no line has as many labels
 */
export function headingFor(columns: number, above: readonly LineAbove[]): ColumnHeading | null {
  const fitting = above
    .flatMap((line) => withoutWordsBefore(line, columns) ?? [])
    .filter((line) => isHeadingFor(columns, line, above))
    // Over words that head names, words that end in the year of one column are a title, or those of one.
    .filter(({ words }, at, all) => (columns > 1 && !isOfTitle(words)) || words === "" || !all[at + 1]?.words);
  const [top, bottom] = [fitting[0], fitting.at(-1)];
  if (!top || !bottom) return partedByUnits(columns, above) ?? labelALine(columns, above);
  const over = above.filter((line) => line.at < top.at).flatMap((line) => spreadYears(columns, line) ?? []);
  const rows = withUnitsOfYears([...over.slice(-1), ...fitting].map(figureLabels), above, bottom.at);
  const labels = Array.from({ length: columns }, (_, index) => stacked(rows.map((row) => row[index])));
  const words = fitting.map((line) => line.words).filter((text) => text !== "");
  const after = fitting.flatMap((line) => line.labels.filter(({ kind }) => kind === "words").map(({ text }) => text));
  return {
    words: words.join(" "),
    labels,
    after: after.join(" "),
    from: over.at(-1)?.at ?? top.at,
    to: lastOf(above, bottom.at) + 1,
  };
}

/** "Table 1: Budget pressures", "Savings, against the 2016/17 budget": what stands before the labels heads no names. */
function isOfTitle(words: string): boolean {
  return /[:;]|^(?:table|appendix|annex|schedule)\s|\b(?:the|of|for|to|against|in|and|by|from)$/i.test(words);
}

/** "£000 £000 £000" under "FTE 2025/26 2026/27 2027/28" are the units of the years. */
function withUnitsOfYears(
  rows: readonly (readonly HeadingLabel[])[],
  above: readonly LineAbove[],
  bottom: number,
): (readonly HeadingLabel[])[] {
  const units = unitsUnder(above, bottom);
  const row = rows.find((labels) => labels.filter(({ kind }) => kind === "year").length === units.length);
  if (units.length === 0 || !row) return [...rows];
  let next = 0;
  const spread = row.map((label): HeadingLabel => {
    const unit = label.kind === "year" ? units[next++] : undefined;
    return unit ? { ...label, text: `${label.text} ${unit.text}` } : label;
  });
  return rows.map((labels) => (labels === row ? spread : labels));
}

function unitsUnder(above: readonly LineAbove[], bottom: number): readonly HeadingLabel[] {
  const next = above.find(({ at }) => at > bottom);
  const isOfUnits = next?.words === "" && next.labels.length > 0 && next.labels.every(({ kind }) => kind === "unit");
  return isOfUnits ? next.labels : [];
}

function lastOf(above: readonly LineAbove[], bottom: number): number {
  return unitsUnder(above, bottom).length > 0 ? (above.find(({ at }) => at > bottom)?.at ?? bottom) : bottom;
}

/** "Item" by itself heads the names. */
const HEADS_NO_NAMES = /^(?:ref(?:erence)?s?|code|no|id)?\.?$/i;

/** "Ref Saving 2021/22 2022/23": where nothing else heads the names, the word before the labels does. */
function namesFirst(line: LineAbove, columns: number): LineAbove {
  const [first, ...rest] = line.labels;
  const isName = HEADS_NO_NAMES.test(line.words) && first?.kind === "figures" && !/[£%]/u.test(first.text);
  const isOfYears = rest.length > 0 && rest.every(({ kind }) => kind === "year");
  if (!isName || !(isOfYears || figureLabels(line).length > columns)) return line;
  return { ...line, words: `${line.words} ${first.text}`.trim(), labels: rest };
}

const OF_A_YEAR =
  /^(?:net |total |cumulative |proposed |anticipated |estimated |expected |potential |projected |agreed |approved )*(?:savings?|reductions?|amounts?|net|change|effect)$/i;
const OF_THE_YEAR_BEFORE = new RegExp(`${OF_A_YEAR.source}|^(?:net |base )?budget$|^(?:savings? )?target$`, "i");

const ALTERNATE = { year: "year figures ", words: "figures year " };

/**
 * "Saving 2025/26 £m" is one label where there are not as many columns as labels. Where a year comes first, it is the
 * words behind each that are its own: "2025/26 Budget 2025/26 Saving £m".
 */
function joinedToYears(line: LineAbove, columns: number): LineAbove {
  const labels = [...line.labels];
  const isYearFirst = figureLabels(line)[0]?.kind === "year";
  // "Budget 2022/23 Budget 2023/24": each year has words of its own, whatever they are.
  const kinds = labels.map(({ kind }) => kind).join(" ");
  const haveOwn = kinds === (isYearFirst ? ALTERNATE.year : ALTERNATE.words).repeat(columns).trim();
  for (let at = labels.length - 2; at >= 0 && figureLabels({ ...line, labels }).length > columns; at -= 1) {
    const [first, second] = [labels[at], labels[at + 1]];
    const [year, words] = isYearFirst ? [first, second] : [second, first];
    const own = isYearFirst ? OF_THE_YEAR_BEFORE : OF_A_YEAR;
    const isOwn = haveOwn || own.test(withoutUnit(words?.text ?? ""));
    if (!first || !second || year?.kind !== "year" || words?.kind !== "figures" || !isOwn) continue;
    labels.splice(at, 2, { ...year, text: `${first.text} ${second.text}`, start: first.start });
  }
  return { ...line, labels };
}

/** A unit before the years is that of each of them. */
function withUnit(line: LineAbove, unit: HeadingLabel): LineAbove {
  const labels = line.labels
    .filter((label) => label !== unit)
    .map((label) => (/[£%]/u.test(label.text) ? label : { ...label, text: `${label.text} ${unit.text}` }));
  return { ...line, labels };
}

/** Years that stand once over several columns each, "2023/24 2024/25" over "£000 FTE £000 FTE", are spread over them. */
function spreadYears(columns: number, line: LineAbove): LineAbove | null {
  const years = figureLabels(line);
  const each = columns / years.length;
  if (years.length < 2 || !Number.isInteger(each) || each < 2 || !years.every(({ kind }) => kind === "year"))
    return null;
  return { ...line, labels: years.flatMap((year) => Array.from({ length: each }, () => year)) };
}

/** Units that stand behind every label part them, whatever the labels are: "Target £m On track £m At risk £m". */
function partedByUnits(columns: number, above: readonly LineAbove[]): ColumnHeading | null {
  for (const line of above) {
    const parts = line.text
      .trim()
      .split(/(?<=£m|£\s?['’]?0{3}s?|£\s?thousands?|£k|£|%|\(years\)|\(£[^)]{0,5}\))\s+(?=\p{L})/u);
    if (
      parts.length !== columns ||
      columns < 2 ||
      !parts.every((part) => /(?:£m|0{3}s?|£\s?thousands?|£k|£|%|\))$/u.test(part))
    )
      continue;
    const [first = "", ...others] = parts;
    const { words: before, labels: all } = labelledLine(first);
    // "Saving Q1 £000": where nothing else heads the names, the first of two does.
    const isNameFirst = before === "" && all.length === 2 && all.every(({ kind }) => kind === "figures");
    const own = (isNameFirst ? all.slice(1) : all).map(({ text }) => text).join(" ");
    const label = own === "" || /^\(?[£%]/u.test(own) ? first.split(/\s+/u).slice(1).join(" ") : own;
    const words = first.slice(0, first.length - label.length).trim();
    return { words, labels: [label, ...others], after: "", from: line.at, to: line.at + 1 };
  }
  return null;
}

/** "Existing Saving 2017/18 2018/19" has two labels, and a word before them that heads figures elsewhere. Null for other counts. */
function withoutWordsBefore(whole: LineAbove, columns: number): LineAbove | null {
  const line = joinedToYears(namesFirst(whole, columns), columns);
  const labels = figureLabels(line);
  const before = labels.slice(0, Math.max(0, labels.length - columns));
  if (labels.length < columns) return null;
  if (before.length === 1 && before[0]?.kind === "unit") return withUnit(line, before[0]);
  if (!before.every(({ kind }) => kind === "figures")) return null;
  const rest = line.labels.filter((label) => !before.includes(label));
  const texts = before.map(({ text }) => text);
  const [first] = rest;
  // Over one column "Saving 2024/25" is its label, where other words head the lines.
  if (columns === 1 && first && line.words !== "")
    return { ...line, labels: [{ ...first, text: [...texts, first.text].join(" ") }, ...rest.slice(1)] };
  return { ...line, words: [line.words, ...texts].filter((text) => text !== "").join(" "), labels: rest };
}

/** One label alone may be the last word of a title: it heads a column where a year or a unit stands with it. */
function isHeadingFor(columns: number, line: LabelledLine, above: readonly LineAbove[]): boolean {
  if (columns > 1) return true;
  const [label] = figureLabels(line);
  if (label?.kind === "year" || label?.kind === "unit" || label?.text.includes("£")) return true;
  return above.some((other) => figureLabels(other).some(({ kind }) => kind === "unit"));
}

/** The labels over one column, from top to bottom. Two calendar years are the halves of a financial one. */
function stacked(labels: readonly (HeadingLabel | undefined)[]): string {
  const parts: string[] = [];
  let half: string | null = null;
  for (const label of labels) {
    if (!label) continue;
    if (label.kind === "half a year" && half !== null && Number(label.text) === Number(half) + 1) {
      parts.splice(-1, 1, `${half}/${label.text}`);
      half = null;
      continue;
    }
    half = label.kind === "half a year" ? label.text : null;
    if (!parts.includes(label.text)) parts.push(label.text);
  }
  return parts.join(" ");
}
