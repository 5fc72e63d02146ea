import { createSummary } from "../../src/commands/create-summary";
import { insertSamples } from "../../src/commands/insert-samples";
import { publishSummary } from "../../src/commands/publish-summary";
import { readXlsx } from "../../src/host/files/xlsx";
import type { HostWorkbook } from "../../src/host/model/types";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { detailCells } from "../../src/sheet/about/details";
import { FIRST_NAMES, OWN_SHEETS } from "../../src/sheet/own-sheets";
import { openNewWorkbook } from "../../src/workbook/open-new-workbook";
import type { Progress } from "../../src/workbook/work";
import { UNWATCHED } from "../../src/workbook/work";
import { valuesOf } from "../host/support";

/** Publish, through Microsoft's client library and the local workbook. */

let session: HostSessionGlobals;
beforeEach(async () => {
  session = await openForAddIn();
});

async function openedCopies(): Promise<HostWorkbook[]> {
  const read = await Promise.all(session.host.createdWorkbooks.map((file) => readXlsx(file)));
  return read.flatMap((one) => (one.ok ? [one.workbook] : []));
}

const COUNCIL = detailCells({ names: FIRST_NAMES }).council.replace(/^.*!/u, "");
const NAMES = OWN_SHEETS.map((key) => FIRST_NAMES[key]);

test("opens a copy of the sheets as a new workbook and leaves this one as it is", async () => {
  await insertSamples();
  const before = session.host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)]);
  session.host.resetCounters();
  const outcome = await publishSummary();
  expect(outcome).toMatchObject({
    kind: "done",
    message: "Opened a copy of the summary's 5 sheets as a new workbook, with values only. Save it there.",
    value: { sheets: NAMES, published: { workbook: "Workbook.xlsx" } },
  });
  expect((await openedCopies()).map(({ sheets }) => sheets.map(({ name }) => name))).toEqual([NAMES]);
  expect(session.host.workbook.sheets.map((sheet) => [sheet.name, valuesOf(sheet)])).toEqual(before);
  expect(session.host.counters.undoSteps).toBe(0);
});

test("is dated in words", async () => {
  jest.useFakeTimers({
    now: new Date(2026, 10, 22),
    doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask"],
  });
  try {
    await insertSamples();
    expect(await publishSummary()).toMatchObject({ value: { published: { on: "22 November 2026" } } });
  } finally {
    jest.useRealTimers();
  }
});

test("has what people typed on the summary's sheets", async () => {
  await insertSamples();
  await createSummary();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("About").getRange(COUNCIL).values = [["Birmingham City Council"]];
    await context.sync();
  });
  await publishSummary();
  const [copy] = await openedCopies();
  expect(copy?.properties.title).toContain("Birmingham City Council");
  expect(copy?.sheets.flatMap(valuesOf).flat()).toContain("Birmingham City Council");
});

test("of a workbook without a savings table says so and opens nothing", async () => {
  expect(await publishSummary()).toMatchObject({
    kind: "nothing to do",
    message: expect.stringContaining("blank") as string,
  });
  expect(session.host.createdWorkbooks).toEqual([]);
});

test("can be stopped as long as nothing has opened", async () => {
  await insertSamples();
  const stop = new AbortController();
  const progress = ({ words }: Progress) => {
    if (words === "Opening the copy") stop.abort();
  };
  expect(await publishSummary({ signal: stop.signal, progress })).toMatchObject({ kind: "stopped" });
  expect(session.host.createdWorkbooks).toEqual([]);
});

test("a copy larger than Excel takes in one request is told in words, with what to do", async () => {
  const opened = await openNewWorkbook(new Uint8Array(4_000_000), UNWATCHED);
  expect(opened).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining("Leave out some") as string },
  });
  expect(session.host.createdWorkbooks).toEqual([]);
});

test("what Excel refuses is told in words", async () => {
  await insertSamples();
  const creating = jest.spyOn(Excel, "createWorkbook").mockRejectedValue({ code: "AccessDenied" });
  expect(await publishSummary()).toMatchObject({
    kind: "problem",
    message: expect.stringContaining("protected") as string,
  });
  creating.mockRestore();
});

test("waits for a refresh where the summary was broken off in the middle, so that nothing is published half", async () => {
  await insertSamples();
  await createSummary();
  const NO = { code: "GeneralException", message: "No." };
  // The request of a refresh that writes, and the first of putting back.
  session.host.troubles.failNext(3, { ...NO, afterActions: 400 });
  session.host.troubles.failNext(4, NO);
  expect((await createSummary()).kind).toBe("problem");
  expect(await publishSummary()).toEqual({
    kind: "problem",
    message: "The summary was broken off while it was being written. Refresh it, then publish the copy.",
  });
  await createSummary();
  expect((await publishSummary()).kind).toBe("done");
});
