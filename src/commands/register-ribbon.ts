import { COMMANDS } from "./commands";
import { announceOutcome } from "./last-outcome";

/**
 * Names the functions that the manifest's ribbon buttons run. A ribbon button has no place for words, so the pane opens
 * where something is to be said.
 */
export function registerRibbonCommands(): void {
  Office.actions.associate(COMMANDS.createScrutinySummary.name, (event: Office.AddinCommands.Event) => {
    void createFromRibbon().finally(() => {
      event.completed();
    });
  });
}

async function createFromRibbon(): Promise<void> {
  const outcome = await COMMANDS.createScrutinySummary.run();
  announceOutcome(outcome);
  if (outcome.kind !== "done") await Office.addin.showAsTaskpane();
}
