import { writeFileSync } from "node:fs";
import { createSummary } from "../../src/commands/create-summary";
import { writeXlsx } from "../../src/host/files/xlsx";
import { createWorkbook } from "../../src/host/model/create";
import { openSession } from "../../src/host/node/session";
import { type } from "../host/support";
import { cell, goTo, LocalPage } from "../host/page/local-page";
import { newFile, removeWorkbookFiles } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

/** What the user is told when the workbook cannot be changed, and that what was read stays on the screen and works. */

let local: LocalPage;
let workbook: string;
let pane: DrivenPane;

beforeAll(async () => {
  local = await LocalPage.launch();
  workbook = await planWithSummary();
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});
beforeEach(async () => {
  pane = await DrivenPane.open(local, { workbook, stillness: true });
});
afterEach(() => pane.close());

/** A plan of two lines, one of whose figures is text, with its summary on a protected sheet. */
async function planWithSummary(): Promise<string> {
  const session = openSession({ workbook: createWorkbook(["Plan", "Old plan"]) });
  const putBack = session.useAsGlobals();
  const lines = [
    ["Savings £000", null, null, null],
    ["Code", "Description", "2017/18", "2018/19"],
    ["A1", "Day services", "'(120)", -130],
    ["A2", "Care", -10, -20],
  ];
  for (const sheet of session.host.workbook.sheets) type(session.host, sheet, lines);
  const created = await createSummary();
  putBack();
  if (created.kind !== "done") throw new Error(created.message);
  session.host.workbook.sheets.find(({ name }) => name === "Scrutiny summary")!.protected = true;
  const file = newFile();
  writeFileSync(file, await writeXlsx(session.host.workbook));
  return file;
}

/** Refuses every change from now on, as Excel on the web does for a workbook that is open to be looked at only. */
async function makeReadOnly(): Promise<void> {
  await pane.page.evaluate(() => {
    interface Sent {
      Actions: { ActionType: number; Name: string }[];
      ObjectPaths: Record<string, { Name: string }>;
    }
    interface Executor {
      executeAsync: (data: unknown, flags: unknown, message: { Body: Sent }) => Promise<unknown>;
    }
    const { SessionBase } = (window as unknown as { OfficeExtension: Record<string, unknown> }).OfficeExtension as {
      SessionBase: { _overrideSession: { _createRequestExecutorOrNull: () => Executor } };
    };
    const session = SessionBase._overrideSession;
    const create = session._createRequestExecutorOrNull.bind(session);
    const refusal = { HttpStatusCode: 403, ErrorCode: "AccessDenied", ErrorMessage: "", Headers: {}, Body: null };
    const CHANGES = new Set(["Add", "Clear", "Delete"]);
    const SETS_A_PROPERTY = 4;
    const isChange = ({ Actions, ObjectPaths }: Sent) =>
      [...Actions, ...Object.values(ObjectPaths)].some(({ Name }) => CHANGES.has(Name)) ||
      Actions.some(({ ActionType }) => ActionType === SETS_A_PROPERTY);
    SessionBase._overrideSession = {
      ...session,
      _createRequestExecutorOrNull: () => ({
        executeAsync: async (data, flags, message) =>
          isChange(message.Body) ? refusal : create().executeAsync(data, flags, message),
      }),
    };
  });
}

/** Somebody deletes a sheet. */
async function deleteSheet(name: string): Promise<void> {
  await pane.page.evaluate(async (name) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  }, name);
}

/** What was read is still shown, and leads to its cells. */
async function stillWorks(): Promise<void> {
  await pane.shows("2 savings tables on 2 sheets.");
  await pane.view("Tables");
  await pane.button("Go to Plan A2:D4").click();
  await pane.selects("A2");
  await pane.view("Checks");
  await pane.shows(/^A1: .*text/u);
}

const PROTECTED = /Remove the protection or save a copy, then try again\.$/u;

test("a protected summary sheet is not rewritten, and the notice says why", async () => {
  await pane.press("Refresh scrutiny summary");
  await pane.shows("The summary was not written");
  await pane.shows(PROTECTED);
  await stillWorks();
});

describe("a workbook that can only be read", () => {
  beforeEach(() => makeReadOnly());

  test("is read all the same", async () => {
    await pane.press("Read again");
    expect(await pane.button("Close this message").count()).toBe(0);
    await stillWorks();
  });

  test("keeps no decision: the table stays as it was", async () => {
    await pane.press(/^Leave out/u);
    await pane.shows("That was not kept");
    await pane.shows(PROTECTED);
    await stillWorks();
  });

  test("is not mended: the preview stays open, to be applied later", async () => {
    await pane.view("Checks");
    await pane.press(/^Make it a number: /u);
    await pane.press("Apply to 1 cell");
    await pane.shows("Nothing was changed");
    await pane.shows(PROTECTED);
    expect(await pane.button("Apply to 1 cell").count()).toBe(1);
    await stillWorks();
  });

  test("keeps no settings: they are shown as they are", async () => {
    await pane.view("Summary");
    await pane.field("Amounts in").selectOption("£");
    await pane.shows("The settings were not kept");
    await pane.until(
      async () => (await pane.field("Amounts in").inputValue()) === "source",
      "A setting that was not kept is shown",
    );
    await stillWorks();
  });
});

test("while a cell is being edited the pane waits, and goes on when the edit ends", async () => {
  await pane.sheets().first().click();
  await goTo(pane.page, "D4");
  await pane.page.keyboard.type("-25");
  // Pressed without a pointer, which would end the edit.
  await pane.button("Read again").dispatchEvent("click");
  await pane.button("Stop").waitFor();
  expect(await pane.root.locator("[aria-busy=true]").count()).toBe(1);
  await pane.shows("2 savings tables on 2 sheets.");
  await pane.page.keyboard.press("Enter");
  await pane.isDone();
  expect(await pane.button("Close this message").count()).toBe(0);
  expect(await cell(pane.page, "D4").textContent()).toBe("-25");
  await stillWorks();
});

describe("a sheet that somebody deletes", () => {
  test("is said to be gone when the user goes there, and the rest works", async () => {
    await deleteSheet("Old plan");
    await pane.shows("The workbook has changed since it was read.");
    await pane.button("Go to Old plan A2:D4").click();
    await pane.shows("The cell was not found");
    await pane.shows(/renamed or deleted meanwhile/u);
    await stillWorks();
    await pane.press("Read again");
    await pane.shows("1 savings table on 1 sheet.");
  });

  test("is written anew, if it was the summary", async () => {
    await deleteSheet("Scrutiny summary");
    await pane.press("Refresh scrutiny summary");
    await pane.shows('Wrote the sheet "Scrutiny summary" and those that go with it from 2 savings tables.');
  });
});

test("a part of the pane that does not come leaves the rest as it is, and can be loaded again", async () => {
  const parts = "**/views.js*";
  await pane.page.route(parts, (route) => route.abort());
  await pane.root.getByRole("tab", { name: /^Checks/u }).click();
  await pane.shows("A part of the add-in was not loaded.");
  await pane.root.getByRole("tab", { name: /^Tables/u }).click();
  await pane.shows("How it was read, and why");
  await pane.root.getByRole("tab", { name: /^Checks/u }).click();
  await pane.page.unroute(parts);
  await pane.button("load it again").click();
  await pane.shows("How it was read, and why");
  await pane.view("Checks");
});

test("checks that do not come leave the tables to be worked with, and run when the workbook is read again", async () => {
  const parts = "**/checks.js*";
  await pane.page.route(parts, (route) => route.abort());
  await pane.page.reload();
  await pane.shows("The figures were not checked");
  await pane.shows("How it was read, and why");
  await pane.root.getByRole("tab", { name: /^Checks/u }).click();
  await pane.shows("The checks are still to come.");
  await pane.page.unroute(parts);
  await pane.press("Read again");
  await pane.root.getByRole("tab", { name: /^Checks \d+$/u }).waitFor();
  await pane.view("Checks");
});
