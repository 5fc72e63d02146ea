import { COMMANDS } from "./commands";
import type { RibbonOutcome } from "./last-outcome";
import { announceOutcome } from "./last-outcome";

/**
 * Names the functions that the manifest's ribbon buttons run. A ribbon button has no place for words, so the pane opens
 * where something is to be said.
 */
export function registerRibbonCommands(): void {
  associate("createScrutinySummary", async (command) => ({ command, outcome: await COMMANDS[command].run() }));
  associate("publishSummary", async (command) => ({ command, outcome: await COMMANDS[command].run() }));
}

function associate<Name extends RibbonOutcome["command"]>(
  command: Name,
  run: (command: Name) => Promise<RibbonOutcome>,
): void {
  Office.actions.associate(COMMANDS[command].name, (event: Office.AddinCommands.Event) => {
    void runFromRibbon(() => run(command)).finally(() => {
      event.completed();
    });
  });
}

async function runFromRibbon(run: () => Promise<RibbonOutcome>): Promise<void> {
  const told = await run();
  announceOutcome(told);
  if (told.outcome.kind !== "done") await Office.addin.showAsTaskpane();
}
