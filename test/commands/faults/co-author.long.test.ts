import { EDITS } from "./co-author";
import { COMMANDS } from "./ready-commands";
import { runWhileEdited } from "./while-edited";
import { ready } from "./workbench";

/** A co-author makes every edit between any two requests of a command. */

/** The others go the same ways as these. */
const SPARED = ["refreshing the summary", "creating a summary whose sheet was deleted"];
const made = new Set<string>();

test.each(Object.keys(COMMANDS).filter((name) => !SPARED.includes(name)))(
  "%s, while somebody does the like: nothing is lost or half done",
  async (name) => {
    const command = await ready(name);
    const wrong: unknown[] = [];
    for (const [what, edit] of Object.entries(EDITS)) {
      const found = await runWhileEdited(command, edit);
      if (found) made.add(what);
      if (found && found.length > 0) wrong.push({ what, found });
    }
    expect(wrong).toEqual([]);
  },
);

test("every edit was made during some command", () => {
  expect([...made].sort()).toEqual(Object.keys(EDITS).sort());
});
