import { insertSamples } from "../commands/insert-samples";
import type { Host } from "./host";
import { deleteSheet } from "./interpreter/members/sheet-changes";

/**
 * Puts the samples into a blank workbook, by the add-in's own command, so that they look as they do in Excel. What it
 * took is not counted, and the blank sheet that a new workbook has is not left beside them.
 * @returns Why it could not be done, in a sentence; null when it was.
 */
export async function fillWithSamples(host: Host): Promise<string | null> {
  const outcome = await insertSamples();
  if (outcome.kind !== "done") return outcome.message;
  host.edit(() => {
    const { workbook } = host;
    for (const sheet of workbook.sheets.filter((each) => each.rows.size === 0)) deleteSheet(host, sheet);
    workbook.activeSheetId = workbook.sheets[0]?.id ?? workbook.activeSheetId;
  });
  host.resetCounters();
  return null;
}
