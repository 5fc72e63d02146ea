import { COMMANDS } from "./commands";
import type { Command } from "./commands";

/** Names the functions that the manifest's ribbon buttons run. A button has no place for words, so the pane opens where something is to be said. */
export function registerRibbonCommands(): void {
  associate(COMMANDS.createScrutinySummary);
}

function associate(command: Command): void {
  Office.actions.associate(command.name, async (event: Office.AddinCommands.Event) => {
    const outcome = await command.run();
    if (outcome.kind !== "done") await Office.addin.showAsTaskpane();
    event.completed();
  });
}
