import { createSummary } from "../../../src/commands/create-summary";
import type { RequestBody } from "../../../src/host/interpreter/wire";
import type { HostWorkbook } from "../../../src/host/model/types";
import { openForAddIn } from "../../../src/host/node/open-workbook";
import { addSheet } from "../../sheet/on-host";
import { dumpOf } from "./dump";

/** A refresh that fails in the middle, at any request and after any change, leaves the earlier paper whole. */

const PLAN = [
  ["Savings £000", null, null, null],
  ["Code", "Description", "Type", "2017/18", "2018/19"],
  ["A1", "Day services", "New", -120, -130],
  ["A2", "Transport", "Existing", 55, -60],
  ["A3", "Care for older people", "Existing", -10, -900],
  ["Total", null, null, -75, -1090],
];

async function type(sheet: string, address: string, value: unknown): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

/** A paper on which a panel has written, with something of the user's beside and below, and a plan that changed since. */
async function paperWithWords(): Promise<HostWorkbook> {
  const { host } = await openForAddIn();
  await addSheet("Plan", PLAN);
  await createSummary();
  await type("Lines of enquiry", "F5", "Who has agreed this?");
  await type("Scrutiny summary", "M7", "My own note");
  await type("Scrutiny summary", "A400", "Under it all");
  await type("About", "B4", "Anytown Council");
  await type("Plan", "E5", -950);
  await type("Plan", "A5", "A33");
  return host.workbook;
}

let paper: HostWorkbook;
let before: string[];
let complete: string[];
/** How many changes each request of a refresh makes. */
const actions: number[] = [];

beforeAll(async () => {
  paper = await paperWithWords();
  const { host } = await openForAddIn(structuredClone(paper));
  before = dumpOf(host.workbook);
  const noted = (body: RequestBody) => actions.push(body.Actions.length) < 0;
  host.troubles.failNext(noted, { code: "GeneralException", message: "Never." });
  await createSummary();
  complete = dumpOf(host.workbook);
});

async function refreshBrokenOff(request: number, afterActions: number): Promise<string[]> {
  const { host } = await openForAddIn(structuredClone(paper));
  host.troubles.failNext(request, { code: "GeneralException", message: "No.", afterActions });
  const { kind } = await createSummary();
  return differencesBetween(dumpOf(host.workbook), kind === "done" ? complete : before);
}

const differencesBetween = (left: readonly string[], right: readonly string[]) => {
  const [ofLeft, ofRight] = [new Set(left), new Set(right)];
  return [...left.filter((line) => !ofRight.has(line)), ...right.filter((line) => !ofLeft.has(line))];
};

/** Requests in which reading and writing go; the last one only says what charts show. */
const LAST_REQUESTS = 1;

test("a refresh reads and finds what is there in three requests and writes in a fourth, which changes everything", () => {
  expect(actions).toHaveLength(4 + LAST_REQUESTS);
  expect(actions[3]).toBeGreaterThan(500);
  expect(before).not.toEqual(complete);
});

test("broken off in any request, at its beginning, in the middle or at its end, it leaves the earlier paper or the new one", async () => {
  const wrong: string[] = [];
  for (const [request, count] of actions.slice(0, -LAST_REQUESTS).entries()) {
    for (const afterActions of new Set(count < 40 ? [0, count - 1] : placesIn(count))) {
      const different = await refreshBrokenOff(request, afterActions);
      if (different.length > 0)
        wrong.push(`request ${request}, after ${afterActions} of ${count}: ${different[0] ?? ""}`);
    }
  }
  expect(wrong).toEqual([]);
});

test("where Excel does not let charts be described, the paper is whole all the same", async () => {
  const described = /"altTextDescription":"(?:[^"\\]|\\.)*"/gu;
  const plain = (lines: readonly string[]) =>
    lines.map((line) => line.replace(described, "").replace(/"title":"[^"]*"/u, ""));
  const { host } = await openForAddIn(structuredClone(paper));
  host.troubles.failNext(actions.length - LAST_REQUESTS, { code: "ApiNotFound", message: "No." });
  expect((await createSummary()).kind).toBe("done");
  expect(plain(dumpOf(host.workbook))).toEqual(plain(complete));
});

/** The first and last few places, and some between. */
function placesIn(count: number): number[] {
  const between = Array.from({ length: 10 }, (_, index) => Math.floor((count * (index + 1)) / 11));
  const last = Array.from({ length: 12 }, (_, index) => count - 1 - index);
  return [0, 1, 2, 3, 5, 8, 13, 21, ...between, ...last];
}
