import { COMMANDS, WRITING } from "./ready-commands";
import { brokenOff, CODES, refusedWith, unanswered } from "./refusals";
import type { Ready } from "./workbench";
import { ready } from "./workbench";

/** Every command refused with every code at each of its requests. */

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  let command: Ready;
  beforeAll(async () => {
    command = await ready(name);
  });

  test.each(CODES)("refused with %s: in words, all or nothing, and works when tried again", async (code) => {
    expect(await refusedWith(command, code)).toEqual([]);
  });

  test("done, but with an answer that is too large to come back: all or nothing, and works when tried again", async () => {
    expect(await unanswered(command)).toEqual([]);
  });

  if (!WRITING.includes(name)) return;
  test.each([1, 3, 8, 40])(
    "broken off after %d actions of a request: nothing is left half done",
    async (afterActions) => {
      expect(await brokenOff(command, afterActions)).toEqual([]);
    },
  );
});
