import { createSummary } from "../../../src/commands/create-summary";
import type { RequestBody } from "../../../src/host/interpreter/wire";
import type { HostWorkbook } from "../../../src/host/model/types";
import { dumpOf } from "./dump";
import { lengthenPlan, on, openPaper, refreshed, reopened, shortenPlan, type } from "./open-paper";

/** A write that is broken off and whose putting back fails too, as when the window closes: the next refresh mends it. */

const NO = { code: "GeneralException", message: "No." };
/** The request of a refresh that writes; what comes after it is the putting back. */
const WRITE = 3;

async function withWords(): Promise<void> {
  await type("Lines of enquiry", "F5", [["Who has agreed this?"]]);
  await type("Lines of enquiry", "M4", [["Lead"], ["Cllr A"], ["=RC[-1]"]]);
  await type("About", "B4", [["Anytown Council"]]);
}

/** Papers on which people wrote, and whose plan changed since: the sheets grow into free cells, make room or shrink. */
const PAPERS: Readonly<Record<string, () => Promise<HostWorkbook>>> = {
  "grows where nothing stands below": async () => {
    const { workbook } = await openPaper();
    await withWords();
    await lengthenPlan();
    return workbook;
  },
  "makes room above what the user has below": async () => {
    const { workbook } = await openPaper();
    await withWords();
    for (const sheet of ["Scrutiny summary", "Lines of enquiry", "Savings by line", "Checks"]) {
      await type(sheet, "A60", [
        ["Our own", "Figures"],
        ["a", 1],
        ["b", "=B61*2"],
      ]);
      await on(sheet, (one) => {
        const table = one.tables.add("A60:B62", true);
        table.name = `Own_${sheet.replaceAll(" ", "_")}`;
        table.style = "TableStyleMedium2";
      });
    }
    await lengthenPlan();
    return workbook;
  },
  "shrinks, with a sheet to be added": async () => {
    const { workbook } = await openPaper();
    await lengthenPlan();
    await refreshed();
    await withWords();
    await type("Checks", "A40", [["Under it all"]]);
    await on("Savings by line", (sheet) => sheet.delete());
    await shortenPlan();
    return workbook;
  },
};

describe.each(Object.entries(PAPERS))("a paper that %s", (_title, make) => {
  let paper: HostWorkbook;
  let complete: string[];
  const actions: number[] = [];

  beforeAll(async () => {
    paper = structuredClone(await make());
    const host = await reopened(paper);
    const noted = (body: RequestBody) => actions.push(body.Actions.length) < 0;
    host.troubles.failNext(noted, NO);
    await refreshed();
    complete = dumpOf(host.workbook);
  });

  /** What is different after a write was left broken and then refreshed, from what an undisturbed refresh comes to. */
  async function traces(afterActions: number, recovery: { request: number; afterActions: number }): Promise<string[]> {
    const host = await reopened(paper);
    host.troubles.failNext(WRITE, { ...NO, afterActions });
    host.troubles.failNext(WRITE + 1 + recovery.request, { ...NO, afterActions: recovery.afterActions });
    await createSummary();
    const again = await reopened(host.workbook);
    await refreshed();
    return differencesBetween(dumpOf(again.workbook), complete);
  }

  test("is as after any refresh once it is refreshed again, wherever the write was broken off", async () => {
    const wrong: string[] = [];
    for (const afterActions of placesIn(actions[WRITE] ?? 0)) {
      const [first] = await traces(afterActions, { request: 0, afterActions: 0 });
      if (first !== undefined) wrong.push(`after ${afterActions} of ${actions[WRITE] ?? 0}: ${first}`);
    }
    expect(wrong).toEqual([]);
  });

  test("is so too where the putting back was broken off", async () => {
    const wrong: string[] = [];
    const middle = Math.floor((actions[WRITE] ?? 0) / 2);
    for (const afterActions of [5, 32, 56, 90]) {
      const [first] = await traces(middle, { request: 2, afterActions });
      if (first !== undefined) wrong.push(`after ${afterActions}: ${first}`);
    }
    expect(wrong).toEqual([]);
  });
});

const differencesBetween = (left: readonly string[], right: readonly string[]) => {
  const [ofLeft, ofRight] = [new Set(left), new Set(right)];
  return [...left.filter((line) => !ofRight.has(line)), ...right.filter((line) => !ofLeft.has(line))];
};

/** Many places at the beginning, where sheets are held, some in the middle, and the last few. */
function placesIn(count: number): number[] {
  const first = Array.from({ length: 7 }, (_, index) => index * 10);
  const between = Array.from({ length: 4 }, (_, index) => Math.floor((count * (index + 1)) / 5));
  const last = Array.from({ length: 4 }, (_, index) => count - 1 - index * 5);
  return [...new Set([...first, ...between, ...last])].sort((a, b) => a - b);
}
