import { SEVERITY_WORDS } from "../../commands/show";
import type { Finding, Severity } from "../../savings/finding";

/** The points that one check raised, and why they matter: said once for all of them. */
export interface RaisedCheck {
  readonly check: string;
  readonly why: string;
  readonly points: readonly Finding[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly words: string;
  readonly count: number;
  readonly checks: readonly RaisedCheck[];
}

/** The weightiest first. */
const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** Findings under their weight, and under each the check that raised them. A weight without findings is left out. */
export function bySeverity(findings: readonly Finding[]): SeverityGroup[] {
  return ORDER.flatMap((severity) => {
    const points = findings.filter((finding) => finding.severity === severity);
    return points.length === 0
      ? []
      : [{ severity, words: SEVERITY_WORDS[severity], count: points.length, checks: byCheck(points) }];
  });
}

function byCheck(points: readonly Finding[]): RaisedCheck[] {
  const checks = new Map<string, Finding[]>();
  for (const point of points) {
    const same = checks.get(point.check);
    if (same) same.push(point);
    else checks.set(point.check, [point]);
  }
  return [...checks].map(([check, same]) => ({ check, why: same[0]?.why ?? "", points: same }));
}
