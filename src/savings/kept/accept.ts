import { cellReference } from "../address";
import type { Finding } from "../finding";
import type { CellRef } from "../grid";
import { cellAt } from "../grid";
import type { WorkbookSnapshot } from "../snapshot";
import type { Acceptance, ScrutinySummary } from "../summary/summarise";
import type { AcceptedFinding } from "./accepted-finding";

/** What a cell holds, as a text that tells a figure from the same figure as text. */
export type ContentOf = (cell: CellRef) => string;

/** What the cells of a snapshot hold. */
export function contentIn(snapshot: WorkbookSnapshot): ContentOf {
  const grids = new Map(snapshot.sheets.map((grid) => [grid.sheet, grid]));
  return (cell) => {
    const grid = grids.get(cell.sheet);
    return grid ? JSON.stringify(cellAt(grid, cell.row - grid.row, cell.column - grid.column).value) : "";
  };
}

/**
 * A finding as it is kept once the user accepts it.
 *
 * @param reason why it is accepted, in the user's words
 */
export function acceptedFinding(finding: Finding, reason: string, contentOf: ContentOf): AcceptedFinding {
  const { check, message } = finding;
  return {
    check,
    message: withoutRows(message),
    contents: finding.cells.map(contentOf),
    place: placeOf(finding),
    reason,
  };
}

/** Rows move without anything being changed. */
function withoutRows(message: string): string {
  return message.replace(/\brows? \d+/gu, "row");
}

function placeOf({ cells }: Finding): string {
  return cells[0] ? cellReference(cells[0]) : "";
}

/** The summary with its accepted findings told apart from the others. */
export function withAccepted(
  summary: ScrutinySummary,
  accepted: readonly AcceptedFinding[],
  contentOf: ContentOf,
): ScrutinySummary {
  if (accepted.length === 0) return summary;
  const checks = new Set(accepted.map(({ check }) => check));
  const candidates = summary.tables.flatMap((table) => table.findings).filter(({ check }) => checks.has(check));
  const reasons = reasonsFor(candidates, accepted, contentOf);
  return {
    ...summary,
    tables: summary.tables.map((table) => ({
      ...table,
      findings: table.findings.filter((finding) => !reasons.has(finding)),
      accepted: table.findings.flatMap((finding): Acceptance[] => {
        const reason = reasons.get(finding);
        return reason === undefined ? [] : [{ finding, reason }];
      }),
    })),
  };
}

/** The accepted among the findings, with their reasons. */
function reasonsFor(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[],
  contentOf: ContentOf,
): Map<Finding, string> {
  const kept = grouped(accepted, (one) => one);
  const reasons = new Map<Finding, string>();
  for (const [key, alike] of grouped(findings, (finding) => acceptedFinding(finding, "", contentOf))) {
    const left = [...(kept.get(key) ?? [])];
    const others: Finding[] = [];
    for (const finding of alike) {
      const at = left.findIndex(({ place }) => place === placeOf(finding));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found) reasons.set(finding, found.reason);
      else others.push(finding);
    }
    // Of several that say the same and moved, nobody knows which one was accepted, unless all were.
    if (left.length < others.length) continue;
    others.forEach((finding, index) => reasons.set(finding, left[index]?.reason ?? ""));
  }
  return reasons;
}

function grouped<T>(items: readonly T[], asKept: (item: T) => AcceptedFinding): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const { check, message, contents } = asKept(item);
    const key = JSON.stringify([check, message, contents]);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The kept list without the entry that stands for a finding. */
export function withoutAcceptance(
  accepted: readonly AcceptedFinding[],
  finding: Finding,
  contentOf: ContentOf,
): readonly AcceptedFinding[] {
  const wanted = acceptedFinding(finding, "", contentOf);
  const isAlike = (one: AcceptedFinding) =>
    one.check === wanted.check &&
    one.message === wanted.message &&
    JSON.stringify(one.contents) === JSON.stringify(wanted.contents);
  const at = accepted.findIndex((one) => isAlike(one) && one.place === wanted.place);
  const found = at >= 0 ? at : accepted.findIndex(isAlike);
  return accepted.filter((_one, index) => index !== found);
}
