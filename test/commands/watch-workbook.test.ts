import type { WorkbookChange } from "../../src/commands/watch-workbook";
import { watchWorkbook } from "../../src/commands/watch-workbook";
import { openForAddIn } from "../../src/host/node/open-workbook";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { enterTexts } from "../../src/host/page/edit-cells";

let session: HostSessionGlobals;
beforeEach(async () => {
  session = await openForAddIn();
});

/** The client library hands events on in turns of its own. */
async function settled(): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve));
}

const typed = () => enterTexts(session.host, session.host.workbook.sheets[0]!, { row: 0, column: 0 }, [["(0.100)"]]);

test("what the user types is told of, what the add-in writes is not, and nothing once nobody listens", async () => {
  const heard: WorkbookChange[] = [];
  const stop = watchWorkbook((change) => heard.push(change));
  await settled();
  typed();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[1]];
    await context.sync();
  });
  await settled();
  expect(heard).toMatchObject([{ address: "A1", isOwn: false }]);
  stop();
  await settled();
  typed();
  await settled();
  expect(heard).toHaveLength(1);
});

test("nothing is raised where Excel refuses to stop, with nobody left to be told", async () => {
  const stop = watchWorkbook(() => undefined);
  await settled();
  session.host.troubles.failNext(1, { code: "AccessDenied", message: "No." });
  const before = session.host.counters.requests;
  stop();
  await settled();
  expect(session.host.counters.requests).toBe(before + 1);
});

test("where Excel tells of no changes, there is nothing to stop", async () => {
  const heard: WorkbookChange[] = [];
  jest.spyOn(Excel, "run").mockRejectedValueOnce(new Error("No."));
  const stop = watchWorkbook((change) => heard.push(change));
  await settled();
  stop();
  typed();
  await settled();
  expect(heard).toEqual([]);
});
