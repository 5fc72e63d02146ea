import type { Outcome } from "../../../src/commands/outcome";
import { excelProblem } from "../../../src/workbook/excel-problems";
import { COMMANDS, isDone } from "./ready-commands";
import type { Ready } from "./workbench";
import { differences, held, ready, said } from "./workbench";

/** What the user reads and keeps when Excel refuses a command, at whichever of its requests. */

/** The codes that Microsoft documents and that a workbook of savings can meet. */
const CODES = [
  "AccessDenied",
  "Conflict",
  "FilteredRangeConflict",
  "GeneralException",
  "InsertDeleteConflict",
  "InvalidOperationInCellEditMode",
  "InvalidReference",
  "InvalidSelection",
  "ItemAlreadyExists",
  "ItemNotFound",
  "MemoryLimitReached",
  "MergedRangeConflict",
  "RequestAborted",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "Timeout",
  "A code that is not documented",
] as const;

const FOR_PROGRAMMERS = "0x800A03EC: pObj->Invoke failed";

/** Those that write more than what is kept. Refreshing a summary has tests of its own. */
const WRITING = [
  "creating the summary",
  "creating a summary whose sheet was deleted",
  "inserting the samples",
  "inserting a blank table",
  "importing a report",
  "mending",
  "taking a mend back",
];

function isInWords({ message }: Outcome<unknown>, code: string): boolean {
  return /^[A-Z0-9"].*\.$/u.test(message) && !message.includes(code) && !message.includes(FOR_PROGRAMMERS);
}

describe.each(Object.keys(COMMANDS))("%s", (name) => {
  let command: Ready;
  beforeAll(async () => {
    command = await ready(name);
  });

  test.each(CODES)("refused with %s: in words, all or nothing, and works when tried again", async (code) => {
    const host = command.open();
    const wrong: string[] = [];
    let last: Outcome<unknown> | null = null;
    for (let request = 0; request < command.requests; request += 1) {
      host.troubles.failNext(request, { code, message: FOR_PROGRAMMERS });
      last = await command.run();
      if (isDone(last)) break;
      if (!isInWords(last, code)) wrong.push(said(last));
      if (differences(command.before, held()).length > 0) break;
    }
    if (last === null || !isDone(last)) last = await command.again();
    if (!isDone(last)) wrong.push(said(last));
    expect([...wrong, ...differences(command.complete, held())]).toEqual([]);
  });

  test("done, but with an answer that is too large to come back: all or nothing, and works when tried again", async () => {
    const wrong: string[] = [];
    for (let request = 0; request < command.requests; request += 1) {
      const host = command.open();
      const code = "ResponsePayloadSizeLimitExceeded";
      host.troubles.failNext(request, { code, message: FOR_PROGRAMMERS, afterActions: "all" });
      const refused = await command.run();
      const left = held();
      const isComplete = differences(command.complete, left).length === 0;
      if (!isComplete && differences(command.before, left).length > 0)
        wrong.push(said(refused), ...differences(command.before, left));
      if (isDone(refused)) continue;
      if (!isInWords(refused, code)) wrong.push(said(refused));
      const again = await (isComplete ? command.run() : command.again());
      if (!isDone(again)) wrong.push(said(again));
      wrong.push(...differences(isComplete ? command.twice : command.complete, held()));
    }
    expect(wrong).toEqual([]);
  });

  if (!WRITING.includes(name)) return;
  // Excel keeps what a batch did before it failed.
  test.each([1, 3, 8, 40])(
    "broken off after %d actions of a request: nothing is left half done",
    async (afterActions) => {
      const wrong: string[] = [];
      for (let request = 0; request < command.requests; request += 1) {
        const host = command.open();
        host.troubles.failNext(request, { code: "GeneralException", message: FOR_PROGRAMMERS, afterActions });
        if (!isDone(await command.run())) {
          wrong.push(...differences(command.before, held()));
          await command.again();
        }
        wrong.push(...differences(command.complete, held()));
      }
      expect(wrong).toEqual([]);
    },
  );
});

test.each(CODES.filter((code) => code !== "GeneralException" && code !== "A code that is not documented"))(
  "%s has words of its own, which say what to do",
  (code) => {
    const { message } = excelProblem({ code });
    expect(message).not.toBe(excelProblem({ code: "GeneralException" }).message);
    expect(message).toMatch(/(?:[Tt]ry again|[Uu]se Excel [a-z ]+)\.$/u);
  },
);
