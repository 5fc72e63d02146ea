import { meaningOfHeading } from "../reading/headings";
import { withoutUnit } from "../unit";
import type { ColumnHeading, LineAbove } from "./column-heading";
import { namesYearsOrUnits } from "./heading-labels";
import type { Reach, Segment } from "./line-segments";
import { clustersOf, figuresAtEnd, overlaps, segmentsOf, withoutCrowding } from "./line-segments";
import type { ReadLine } from "./read-line";

const MOST_LINES = 3;
/** A blank line, or a rule, may stand under the heading. */
const MOST_APART = 2;

/** A heading with the places of the columns under it. */
export interface GapHeading extends ColumnHeading {
  readonly columns: readonly Reach[];
}

/**
 * The heading of a table of fixed pitch by the wide gaps in its lines, whatever its labels are: each stands over one column
 * of figures, and each column has one.
 *
 * @param above the lines over the first row, from the top down
 */
export function headingOfGaps(rows: readonly ReadLine[], above: readonly LineAbove[]): GapHeading | null {
  const parted = rows.map(({ text }) => segmentsOf(text));
  const [first] = rows;
  if (!first || rows.length < 2 || parted.some((row) => row.length < 2)) return null;
  const clusters = withoutCrowding(clustersOf(parted.flatMap(figuresAtEnd)), parted);
  const lines = clusters ? linesOver(clusters, above, first.at) : [];
  const [top] = lines;
  if (!clusters || !top || clusters.length < 2) return null;
  const rowsOfLabels = lines.map((line) => labelsOver(clusters, line));
  if (!lines.some((line) => isWhole(line, clusters)) || rowsOfLabels.includes(null)) return null;
  const labels = clusters.map((_, index) => rowsOfLabels.flatMap((texts) => texts?.[index] || []).join(" "));
  // A unit alone says nothing of its column, and what heads names may have lost its other half.
  if (labels.some((label) => withoutUnit(label) === "" || headsNames(label))) return null;
  const [left, right] = [clusters[0]?.start ?? 0, clusters.at(-1)?.end ?? 0];
  return {
    words: lines.flatMap((line) => textsIn(line, ({ end }) => end <= left)).join(" "),
    labels,
    after: lines.flatMap((line) => textsIn(line, ({ start }) => start >= right)).join(" "),
    from: top.at,
    to: first.at,
    columns: clusters,
  };
}

function headsNames(label: string): boolean {
  return meaningOfHeading(label)?.kind === "description";
}

interface PartedLine {
  readonly at: number;
  readonly segments: readonly Segment[];
}

/** The lines right over the rows whose words stand over one column each, and lines of years over any of them. */
function linesOver(clusters: readonly Reach[], above: readonly LineAbove[], first: number): PartedLine[] {
  const lines: PartedLine[] = [];
  let under = first;
  for (const { at, text } of [...above].reverse()) {
    const segments = segmentsOf(text);
    const isNear = under - at <= (lines.length === 0 ? MOST_APART : 1);
    const over = segments.filter((one) => clusters.some((cluster) => overlaps(one, cluster)));
    if (lines.length === MOST_LINES || !isNear || segments.length < 2 || over.length === 0) break;
    if (!isOneEach(over, clusters) && !over.every(({ text: label }) => namesYearsOrUnits(label))) break;
    lines.unshift({ at, segments });
    under = at;
  }
  return lines;
}

/** Each column has a label of its own. */
function isWhole({ segments }: PartedLine, clusters: readonly Reach[]): boolean {
  const over = segments.filter((one) => clusters.some((cluster) => overlaps(one, cluster)));
  return over.length === clusters.length && isOneEach(over, clusters);
}

function isOneEach(over: readonly Segment[], clusters: readonly Reach[]): boolean {
  const areAlone = over.every((one) => clusters.filter((cluster) => overlaps(one, cluster)).length === 1);
  return areAlone && clusters.every((cluster) => over.filter((one) => overlaps(one, cluster)).length <= 1);
}

/**
 * What a line says over each column. Years over several columns each, or words over the first of each as many, are said of
 * all of these; null where they cannot be shared out, or stand between the columns.
 */
function labelsOver(clusters: readonly Reach[], { segments }: PartedLine): string[] | null {
  const [left, right] = [clusters[0]?.start ?? 0, clusters.at(-1)?.end ?? 0];
  const said = segments.filter((one) => clusters.some((cluster) => overlaps(one, cluster)));
  const isAside = (one: Segment) => !said.includes(one) && (one.end > left || isYear(one)) && one.start < right;
  if (segments.some(isAside)) return null;
  const own = clusters.map((cluster) => said.find((one) => overlaps(one, cluster))?.text ?? "");
  const each = clusters.length / said.length;
  if (isOneEach(said, clusters)) {
    const areGroups = said.length > 1 && own.every((text, index) => (text !== "") === (index % each === 0));
    if (each === 1 || !(said.some(isYear) || areGroups)) return own;
  }
  return Number.isInteger(each) ? own.map((_, index) => said[Math.floor(index / each)]?.text ?? "") : null;
}

function isYear({ text }: Segment): boolean {
  return namesYearsOrUnits(text);
}

function textsIn({ segments }: PartedLine, isIn: (one: Segment) => boolean): string[] {
  return segments.filter(isIn).map(({ text }) => text);
}
