import { EDITS } from "./co-author";
import { COMMANDS } from "./ready-commands";
import { runWhileEdited } from "./while-edited";
import { ready } from "./workbench";

/** A co-author makes an edit between any two requests of a command: another for each command. All are in the long tests. */

const NAMES = Object.keys(COMMANDS);

test.each(NAMES)("%s, while somebody changes the workbook: nothing is lost or half done", async (name) => {
  const command = await ready(name);
  const edits = Object.values(EDITS);
  const first = NAMES.indexOf(name);
  for (const turn of edits.keys()) {
    const wrong = await runWhileEdited(command, edits[(first + turn) % edits.length]!);
    if (!wrong) continue;
    expect(wrong).toEqual([]);
    return;
  }
  throw new Error("No edit can be made in the workbook of this command");
});
