import { SEVERITY_WORDS } from "../../savings/finding";
import type { PlanCell } from "../plan";
import { overNames, overWords, sourceLink, text } from "../cells";
import type { Layout } from "../layout";
import type { SourceContext } from "./section";
import { heading, sentences, tableName } from "./section";

/** What the checks found, each with its cell. */
export function findingsSection(layout: Layout, context: SourceContext): void {
  const { findings } = context.summary;
  heading(layout, "What the checks found");
  if (findings.length === 0) {
    sentences(layout, ["Nothing to report."]);
    return;
  }
  const rows = findings.map((finding): PlanCell[] => {
    const [cell] = finding.cells;
    return [
      text(finding.message, "name"),
      text(SEVERITY_WORDS[finding.severity], "cellText"),
      cell ? sourceLink(cell) : text("", "cellText"),
    ];
  });
  layout.add(
    [[overNames("Finding"), overWords("Weight"), overWords("Source")], ...rows],
    tableName(context, "findings"),
  );
}
