import { cellAddress, CHECK_NAMES, SEVERITY_WORDS } from "../../commands/show";
import type { CheckId } from "../../savings/check-names";
import type { Finding, Severity } from "../../savings/finding";
import type { SavingsTable } from "../../savings/table";
import type { TableSummary } from "../../savings/summary/summarise";

/** A finding with the table it was found in. */
export interface Point {
  readonly finding: Finding;
  readonly table: SavingsTable;
  /** Tells one point from another, and finds it again when the workbook has been read again. */
  readonly key: string;
}

/** One row of the list of checks, from the weightiest down. */
export type CheckRow =
  | { readonly kind: "severity"; readonly key: string; readonly severity: Severity; readonly words: string }
  | {
      readonly kind: "check";
      readonly key: string;
      readonly check: CheckId;
      readonly words: string;
      readonly why: string;
      readonly points: readonly Point[];
    }
  | { readonly kind: "point"; readonly key: string; readonly point: Point };

/** Which findings are shown. */
export interface CheckFilter {
  /** Null for all weights. */
  readonly severity: Severity | null;
  /** Null for all sheets. */
  readonly sheet: string | null;
}

export const NO_FILTER: CheckFilter = { severity: null, sheet: null };

/** The weightiest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Every finding of the workbook, in its order. */
export function pointsOf(tables: readonly Pick<TableSummary, "table" | "findings">[]): Point[] {
  return tables.flatMap(({ table, findings }) =>
    findings.map((finding) => ({ finding, table, key: keyOf(finding, table) })),
  );
}

function keyOf({ check, cells, message }: Finding, { range }: SavingsTable): string {
  const place = `${range.sheet} ${cellAddress(range)}`;
  return `${place} ${check} ${cells.map(cellAddress).join(" ")} ${message}`;
}

/** The points that a filter lets through. */
export function filtered(points: readonly Point[], { severity, sheet }: CheckFilter): Point[] {
  return points.filter(
    ({ finding, table }) =>
      (severity === null || finding.severity === severity) && (sheet === null || table.range.sheet === sheet),
  );
}

/** The list under its headings: by weight, within a weight by kind, within a kind in the workbook's order. */
export function checkRows(points: readonly Point[]): CheckRow[] {
  return SEVERITIES.flatMap((severity): CheckRow[] => {
    const weighty = points.filter(({ finding }) => finding.severity === severity);
    if (weighty.length === 0) return [];
    const words = `${SEVERITY_WORDS[severity]} (${weighty.length})`;
    return [{ kind: "severity", key: severity, severity, words }, ...byCheck(severity, weighty)];
  });
}

function byCheck(severity: Severity, points: readonly Point[]): CheckRow[] {
  const checks = new Map<CheckId, Point[]>();
  for (const point of points) {
    const same = checks.get(point.finding.check);
    if (same) same.push(point);
    else checks.set(point.finding.check, [point]);
  }
  return [...checks].flatMap(([check, same]): CheckRow[] => [
    {
      kind: "check",
      key: `${severity} ${check}`,
      check,
      words: `${CHECK_NAMES[check]} (${same.length})`,
      why: same[0]?.finding.why ?? "",
      points: same,
    },
    ...same.map((point): CheckRow => ({ kind: "point", key: point.key, point })),
  ]);
}
