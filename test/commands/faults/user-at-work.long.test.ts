import { enterValue } from "../../../src/host/interpreter/members/range-actions";
import { COMMANDS, isDone } from "./ready-commands";
import { differences, held, ready, said } from "./workbench";

/** The user goes on working in the workbook while a command runs. */

const NOTE = "What I was typing";

test.each(Object.keys(COMMANDS))(
  "%s waits for a cell that is being edited, and takes up what was typed",
  async (name) => {
    const command = await ready(name);
    const host = command.open();
    const type = () => enterValue(host, host.workbook.sheets[0]!, 0, 10, NOTE);
    host.edit(type);
    await command.run();
    const typedFirst = held();
    command.open();
    await command.run();
    host.edit(type);
    const typedLast = held();
    const wrong: unknown[] = [];
    for (let request = 0; request < command.requests; request += 1) {
      command.open();
      host.troubles.before(request, () => {
        host.cellEditing = true;
        queueMicrotask(() => {
          host.edit(type);
          host.cellEditing = false;
        });
      });
      const outcome = await command.run();
      const left = held();
      const isWhole = [typedFirst, typedLast].some((one) => differences(one, left).length === 0);
      if (!isDone(outcome) || !isWhole)
        wrong.push({ request, said: said(outcome), left: differences(typedLast, left) });
    }
    expect(wrong).toEqual([]);
  },
);
