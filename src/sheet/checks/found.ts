import type { Finding } from "../../savings/finding";
import { SEVERITY_WORDS } from "../../savings/finding";
import type { ScrutinySummary } from "../../savings/summary/summarise";
import type { SavingsTable } from "../../savings/table";
import { overNames, overWords, sourceLink, text } from "../cells";
import type { PlanCell } from "../plan";
import type { TitleOf } from "../table-titles";

type Tables = Pick<ScrutinySummary, "tables">;

export const FINDING_HEADS = headsWith("Why it matters");
export const ACCEPTED_HEADS = headsWith("Reason");

function headsWith(third: string): readonly PlanCell[] {
  return [overNames("Savings table"), ...["Finding", third, "Weight", "Source"].map(overWords)];
}

/** What the checks found in the sources and nobody has accepted, each with the first of its cells. */
export function findingRows({ tables }: Tables, titleOf: TitleOf): PlanCell[][] {
  return tables.flatMap(({ table, findings }) =>
    findings.map((finding) => findingRow(titleOf(table), finding, finding.why, table)),
  );
}

/** What was accepted as it is, each with the reason that was given. */
export function acceptedRows({ tables }: Tables, titleOf: TitleOf): PlanCell[][] {
  return tables.flatMap(({ table, accepted }) =>
    accepted.map(({ finding, reason }) =>
      findingRow(titleOf(table), finding, reason.trim() === "" ? "none given" : reason.trim(), table),
    ),
  );
}

function findingRow(title: string, finding: Finding, third: string, table: SavingsTable): PlanCell[] {
  return [
    text(title, "name"),
    text(finding.message, "cellText"),
    text(third, "cellText"),
    text(SEVERITY_WORDS[finding.severity], "cellText"),
    sourceLink(finding.cells[0] ?? table.range),
  ];
}
