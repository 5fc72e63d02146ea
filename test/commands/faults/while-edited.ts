import type { Host } from "../../../src/host/host";
import { isErrorValue } from "../../../src/host/model/cells";
import type { Edit } from "./co-author";
import { isDone } from "./ready-commands";
import type { Ready } from "./workbench";
import { differences, held, said } from "./workbench";

/**
 * Runs a command while a co-author makes an edit, just before each of its requests but the first: before that, the workbook
 * is one like any other.
 * @returns what was wrong at which request; null where the edit cannot be made in the command's workbook
 */
export async function runWhileEdited(command: Ready, edit: Edit): Promise<unknown[] | null> {
  const expected = await expectedWith(command, edit);
  if (!expected) return null;
  const wrong: unknown[] = [];
  for (let request = 1; request < command.requests; request += 1) {
    const found = await troubled(command, edit, request, expected);
    if (found.length > 0) wrong.push({ request, found });
  }
  return wrong;
}

/** What the workbook may hold after a command that was done, and after one that was not. */
interface Expected {
  readonly done: readonly (readonly string[])[];
  readonly other: readonly (readonly string[])[];
}

/** Null where the edit cannot be made before the command is run. */
async function expectedWith(command: Ready, edit: Edit): Promise<Expected | null> {
  const host = command.open();
  if (!make(host, edit)) return null;
  const editedOnly = held();
  const isReady = await command.again().then(
    () => true,
    () => false,
  );
  const editedFirst = isReady ? held() : editedOnly;
  command.open();
  await command.run();
  make(host, edit);
  return { done: [editedFirst, held()], other: [editedOnly, editedFirst] };
}

/** What is wrong after a co-author's edit just before one request of a command, and after a second try. */
async function troubled(command: Ready, edit: Edit, request: number, expected: Expected): Promise<string[]> {
  const host = command.open();
  let isMade = false;
  host.troubles.before(request, () => (isMade = make(host, edit)));
  const outcome = await command.run();
  host.troubles.end();
  const isLost = () => (isMade && edit.typed !== undefined && !holds(host, edit.typed) ? [`lost: ${edit.typed}`] : []);
  const left = held();
  const whole = isDone(outcome) ? expected.done : expected.other;
  const isWhole = whole.some((one) => differences(one, left).length === 0);
  const lost = isLost();
  if (isDone(outcome)) {
    if (isWhole || lost.length > 0) return lost;
    // It may have been done twice, once before the edit was seen. Then it is right where doing it again changes nothing.
    await command.again();
    return [...isLost(), ...differences(left, held())];
  }
  edit.lift?.(host);
  const again = await command.again();
  return [
    ...lost,
    ...(isWhole ? [] : [said(outcome), ...differences(whole[0]!, left)]),
    ...isLost(),
    ...(isDone(again) ? [] : [said(again)]),
    ...(edit.lift ? [] : differences(expected.done[0]!, held())),
  ];
}

function make(host: Host, { on, does }: Edit): boolean {
  const sheet = on(host);
  if (sheet) host.edit(() => does(host, sheet), "co-author");
  return sheet !== null;
}

/** Whether a text that was typed stands anywhere: as it is, or as the number that it was typed for. */
function holds(host: Host, text: string): boolean {
  return host.workbook.sheets.some(({ rows }) =>
    [...rows.values()].some((cells) =>
      [...cells.values()].some(({ value }) => value !== null && !isErrorValue(value) && String(value) === text),
    ),
  );
}
