import { EDITS } from "./co-author";
import { WRITING } from "./ready-commands";
import { runWhileEdited } from "./while-edited";
import { ready } from "./workbench";

/** A co-author makes an edit between any two requests of a command that writes: another for each. All are in the long tests. */

test.each(WRITING)("%s, while somebody changes the workbook: nothing is lost or half done", async (name) => {
  const command = await ready(name);
  const edits = Object.values(EDITS);
  const first = WRITING.indexOf(name);
  for (const turn of edits.keys()) {
    const wrong = await runWhileEdited(command, edits[(first + turn) % edits.length]!);
    if (!wrong) continue;
    expect(wrong).toEqual([]);
    return;
  }
  throw new Error("No edit can be made in the workbook of this command");
});
