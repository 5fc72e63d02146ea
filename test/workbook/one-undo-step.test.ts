import { openSession } from "../../src/host/node/session";
import { runAsOneStep } from "../../src/workbook/one-undo-step";

test("an Excel that knows of no undo groups is written to all the same, as in any other command", async () => {
  openSession({ supported: { ExcelApi: "1.14" } }).useAsGlobals();
  const run = jest.spyOn(Excel, "run");
  const name = await runAsOneStep(async (context) => {
    const sheet = context.workbook.worksheets.add("Summary").load("name");
    await context.sync();
    return sheet.name;
  });
  expect(name).toEqual({ ok: true, value: "Summary" });
  expect(run.mock.calls.map(([options]) => options)).toEqual([{ delayForCellEdit: true }]);
});
