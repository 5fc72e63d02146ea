import type { Host } from "../../../src/host/host";
import { isErrorValue } from "../../../src/host/model/cells";
import type { Edit } from "./co-author";
import { EDITS } from "./co-author";
import { COMMANDS, isDone } from "./ready-commands";
import type { Ready } from "./workbench";
import { differences, held, ready, said } from "./workbench";

/** A co-author changes the workbook between any two requests of a command. */

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  let command: Ready;
  beforeAll(async () => {
    command = await ready(name);
  });

  test.each(Object.entries(EDITS))("while somebody %s: nothing is lost or half done", async (_title, edit) => {
    const host = command.open();
    if (!edit.on(host)) return;
    make(host, edit);
    const editedOnly = held();
    await command.run();
    const editedFirst = held();
    command.open();
    await command.run();
    make(host, edit);
    const editedLast = held();
    const wrong: unknown[] = [];
    for (let request = 0; request < command.requests; request += 1) {
      command.open();
      host.troubles.before(request, () => make(host, edit));
      const outcome = await command.run();
      host.troubles.end();
      const left = held();
      const say = (what: object) => wrong.push({ request, said: said(outcome), ...what });
      if (edit.typed !== undefined && !holds(host, edit.typed)) say({ lost: edit.typed });
      const expected = isDone(outcome) ? [editedFirst, editedLast] : [editedOnly, editedFirst];
      const isWhole = expected.some((one) => differences(one, left).length === 0);
      if (!isWhole) say({ left: differences(expected[0]!, left) });
      if (isDone(outcome)) continue;
      edit.lift?.(host);
      const again = await command.run();
      if (edit.typed !== undefined && !holds(host, edit.typed)) say({ again: said(again), lost: edit.typed });
      if (!isDone(again)) say({ again: said(again) });
      if (!edit.lift && differences(held(), editedFirst).length > 0)
        say({ again: said(again), differs: differences(editedFirst, held()) });
    }
    expect(wrong).toEqual([]);
  });
});

function make(host: Host, { on, does }: Edit): void {
  const sheet = on(host);
  if (sheet) host.edit(() => does(host, sheet), "co-author");
}

/** Whether a text that was typed stands anywhere: as it is, or as the number that it was typed for. */
function holds(host: Host, text: string): boolean {
  return host.workbook.sheets.some(({ rows }) =>
    [...rows.values()].some((cells) =>
      [...cells.values()].some(({ value }) => value !== null && !isErrorValue(value) && String(value) === text),
    ),
  );
}
