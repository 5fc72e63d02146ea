import { createSummary } from "../../../src/commands/create-summary";
import type { Loss } from "../../../src/host/troubles";
import { COMMANDS, isDone } from "./ready-commands";
import type { Ready } from "./workbench";
import { differences, held, ready, said } from "./workbench";

/** The connection to Excel is lost, at whichever request of a command, and is there again when the user tries again. */

const LOSSES: readonly Loss[] = ["unsent", "unanswered"];

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  let command: Ready;
  beforeAll(async () => {
    command = await ready(name);
  });

  test.each(LOSSES)("while requests are %s: in words, all or nothing, and works when tried again", async (loss) => {
    const wrong: unknown[] = [];
    for (let request = 0; request < command.requests; request += 1) {
      const host = command.open();
      host.troubles.loseConnection(request, loss);
      const outcome = await command.run();
      host.troubles.restoreConnection();
      const left = held();
      const isComplete = differences(left, command.complete).length === 0;
      if (!isDone(outcome) && !/connection/u.test(outcome.message)) wrong.push({ request, said: said(outcome) });
      if (!isComplete && differences(left, command.before).length > 0)
        wrong.push({ request, said: said(outcome), left: differences(command.before, left) });
      if (isDone(outcome)) continue;
      const again = await (isComplete ? command.run() : command.again());
      const expected = isComplete ? command.twice : command.complete;
      if (!isDone(again) || differences(held(), expected).length > 0)
        wrong.push({ request, again: said(again), differs: differences(expected, held()) });
    }
    expect(wrong).toEqual([]);
  });
});

test.each([0, 1, 2])(
  "reading that Excel never answers, from request %d on, can be stopped and begun again",
  async (request) => {
    const command = await ready("creating the summary");
    const host = command.open();
    host.troubles.loseConnection(request, "silent");
    const stop = new AbortController();
    host.troubles.before(request, () => stop.abort());
    const work = { signal: stop.signal, progress: () => undefined };
    expect(await createSummary(work)).toEqual({ kind: "stopped", message: "Stopped before anything was changed." });
    expect(differences(command.before, held())).toEqual([]);
    host.troubles.restoreConnection();
    expect((await command.again()).kind).toBe("done");
  },
);
