import type { Outcome } from "../../../src/commands/outcome";
import { isDone } from "./ready-commands";
import type { Ready } from "./workbench";
import { differences, held, said } from "./workbench";

/** What the user reads and keeps when Excel refuses a command, at whichever of its requests. */

/** The codes that Microsoft documents and that a workbook of savings can meet. */
export const CODES = [
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

function isInWords({ message }: Outcome<unknown>, code: string): boolean {
  return /^[A-Z0-9"].*\.$/u.test(message) && !message.includes(code) && !message.includes(FOR_PROGRAMMERS);
}

/** Refuses each of a command's requests with a code in turn. @returns what is wrong with what it said, left and came to */
export async function refusedWith(command: Ready, code: string): Promise<string[]> {
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
  return [...wrong, ...differences(command.complete, held())];
}

/** Each of a command's requests in turn is done, but its answer is too large to come back. @returns what is wrong then */
export async function unanswered(command: Ready): Promise<string[]> {
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
  return wrong;
}

/** Breaks each of a command's requests off after so many actions: Excel keeps what a batch did before it failed. */
export async function brokenOff(command: Ready, afterActions: number): Promise<string[]> {
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
  return wrong;
}
