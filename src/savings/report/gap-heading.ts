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

/**
 * The heading of a table of fixed pitch by the wide gaps in its lines, whatever its labels are: each stands over one column
 * of figures, and each column has one.
 *
 * @param above the lines over the first row, from the top down
 */
export function headingOfGaps(rows: readonly ReadLine[], above: readonly LineAbove[]): ColumnHeading | null {
  const parted = rows.map(({ text }) => segmentsOf(text));
  const [first] = rows;
  if (!first || rows.length < 2 || parted.some((row) => row.length < 2)) return null;
  const clusters = withoutCrowding(clustersOf(parted.flatMap(figuresAtEnd)), parted);
  const lines = clusters ? linesOver(clusters, above, first.at) : [];
  const [top] = lines;
  if (!clusters || !top || clusters.length < 2) return null;
  const rowsOfLabels = lines.map((line) => labelsOver(clusters, line));
  if (!rowsOfLabels.some((texts) => texts?.every((text) => text !== "")) || rowsOfLabels.includes(null)) return null;
  const labels = clusters.map((_, index) => rowsOfLabels.flatMap((texts) => texts?.[index] || []).join(" "));
  // Units alone say nothing of their columns, and what heads names may have lost its other half.
  if (labels.every((label) => withoutUnit(label) === "") || labels.some(headsNames)) return null;
  const [left, right] = [clusters[0]?.start ?? 0, clusters.at(-1)?.end ?? 0];
  return {
    words: lines.flatMap((line) => textsIn(line, ({ end }) => end <= left)).join(" "),
    labels,
    after: lines.flatMap((line) => textsIn(line, ({ start }) => start >= right)).join(" "),
    from: top.at,
    to: first.at,
  };
}

function headsNames(label: string): boolean {
  return meaningOfHeading(label)?.kind === "description";
}

interface PartedLine {
  readonly at: number;
  readonly segments: readonly Segment[];
}

/** The lines right over the rows whose words stand over one column each. */
function linesOver(clusters: readonly Reach[], above: readonly LineAbove[], first: number): PartedLine[] {
  const lines: PartedLine[] = [];
  let under = first;
  for (const { at, text } of [...above].reverse()) {
    const segments = segmentsOf(text);
    const columns = segments.flatMap((one) => {
      const own = clusters.flatMap((cluster, index) => (overlaps(one, cluster) ? [index] : []));
      return own.length > 1 ? [NaN] : own;
    });
    const isOne = columns.length > 0 && new Set(columns).size === columns.length && !columns.some(Number.isNaN);
    const isNear = under - at <= (lines.length === 0 ? MOST_APART : 1);
    if (lines.length === MOST_LINES || !isNear || segments.length < 2 || !isOne) break;
    lines.unshift({ at, segments });
    under = at;
  }
  return lines;
}

/**
 * What a line says over each column. Years over several columns each, or words over the first of each as many, are said of
 * all of these; null where they cannot be shared out.
 */
function labelsOver(clusters: readonly Reach[], { segments }: PartedLine): string[] | null {
  const own = clusters.map((cluster) => segments.find((one) => overlaps(one, cluster))?.text ?? "");
  const said = own.filter((text) => text !== "");
  const each = clusters.length / said.length;
  if (each === 1) return own;
  const areGroups = said.length > 1 && own.every((text, index) => (text !== "") === (index % each === 0));
  if (!said.some(namesYearsOrUnits) && !areGroups) return own;
  return Number.isInteger(each) ? own.map((_, index) => said[Math.floor(index / each)] ?? "") : null;
}

function textsIn({ segments }: PartedLine, isIn: (one: Segment) => boolean): string[] {
  return segments.filter(isIn).map(({ text }) => text);
}
