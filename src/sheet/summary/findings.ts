import { SEVERITY_WORDS } from "../../savings/finding";
import type { CellRef } from "../../savings/grid";
import type { PlanCell } from "../plan";
import { overNames, overWords, sourceLink, text } from "../cells";
import type { Layout } from "../layout";
import type { SourceContext } from "./context";
import { heading, sentences, tableName } from "./section";

/** What the checks found, each with its cell, and what the user accepts as it is. */
export function findingsSection(layout: Layout, context: SourceContext): void {
  const { findings, accepted } = context.summary;
  heading(layout, "What the checks found");
  if (findings.length === 0)
    sentences(layout, [accepted.length === 0 ? "Nothing to report." : "Nothing else to report."]);
  else {
    const rows = findings.map(({ message, severity, cells }) => [
      text(message, "name"),
      text(SEVERITY_WORDS[severity], "cellText"),
      firstOf(cells),
    ]);
    const heads = [overNames("Finding"), overWords("Weight"), overWords("Source")];
    layout.add([heads, ...rows], tableName(context, "findings"));
  }
  acceptedFindings(layout, context);
}

/** Reasons are as long as findings, so they stand under them in the one wide column. */
function acceptedFindings(layout: Layout, context: SourceContext): void {
  const { accepted } = context.summary;
  if (accepted.length === 0) return;
  heading(layout, "Accepted as they are");
  const rows = accepted.map(({ finding, reason }): PlanCell[] => [
    text(`${finding.message}\nReason: ${reason.trim() === "" ? "none given" : reason.trim()}`, "name"),
    text(SEVERITY_WORDS[finding.severity], "cellText"),
    firstOf(finding.cells),
  ]);
  const heads = [overNames("Finding and reason"), overWords("Weight"), overWords("Source")];
  layout.add([heads, ...rows], tableName(context, "accepted"));
}

function firstOf(cells: readonly CellRef[]): PlanCell {
  const [cell] = cells;
  return cell ? sourceLink(cell) : text("", "cellText");
}
