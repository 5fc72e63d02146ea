import { createSummary } from "../../src/commands/create-summary";
import { acceptFinding, decideAboutTable, setSummaryOptions, withdrawAcceptance } from "../../src/commands/decide";
import { insertSamples } from "../../src/commands/insert-samples";
import type { Outcome } from "../../src/commands/outcome";
import type { WorkbookResults } from "../../src/commands/read-tables";
import { readTables } from "../../src/commands/read-tables";
import { useSelection } from "../../src/commands/use-selection";
import { readXlsx, writeXlsx } from "../../src/host/files/xlsx";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { openForAddIn } from "../../src/host/node/open-workbook";
import { createWorkbook } from "../../src/host/model/create";
import type { TableSummary } from "../../src/savings/summary/summarise";
import { type } from "../host/support";

/** What the user decides, through Microsoft's client library and the local workbook. */

let session: HostSessionGlobals;

async function results(): Promise<WorkbookResults> {
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function done<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== "done") throw new Error(`${outcome.kind}: ${outcome.message}`);
  return outcome.value;
}

async function tableOn(sheet: string): Promise<TableSummary> {
  const found = (await results()).summary.tables.find(({ table }) => table.range.sheet === sheet);
  if (!found) throw new Error(`no savings table on ${sheet}`);
  return found;
}

/** The workbook in a new session, as after saving it, closing it and opening its file. */
async function reopen(): Promise<void> {
  const read = await readXlsx(await writeXlsx(session.host.workbook));
  if (!read.ok) throw new Error(read.problem.message);
  session = await openForAddIn(read.workbook);
}

const marks = () => session.host.workbook.names.filter(({ name }) => name.startsWith("_SAVINGS_at_"));

describe("a decision about a table", () => {
  beforeEach(async () => {
    session = await openForAddIn();
    await insertSamples();
  });

  test("changes how it is read, here and after the file was closed", async () => {
    const { table } = await tableOn("Birmingham");
    const read = done(await decideAboutTable(table, { basis: "incremental" }));
    expect(read.summary.tables[0]?.table.basis).toMatchObject({ value: "incremental", decidedBy: "user" });
    await reopen();
    const { table: again, years } = await tableOn("Birmingham");
    expect(again.basis).toMatchObject({ value: "incremental", decidedBy: "user" });
    expect(years.at(-1)?.effect).toBe(years.reduce((sum, { net }) => sum + net, 0));
  });

  test("is kept under one hidden name, which goes once all is as read again", async () => {
    const { table } = await tableOn("Birmingham");
    done(await decideAboutTable(table, { basis: "incremental" }));
    done(await decideAboutTable((await tableOn("Birmingham")).table, { unit: "£000" }));
    expect(marks().map(({ formula, visible }) => [formula, visible])).toEqual([["='Birmingham'!$A$4:$F$40", false]]);
    const last = (await tableOn("Birmingham")).table;
    expect(last.choice?.choice).toEqual({ basis: "incremental", unit: "£000" });
    done(await decideAboutTable(last, { basis: null, unit: null }));
    expect(marks()).toEqual([]);
    expect((await tableOn("Birmingham")).table).toMatchObject({
      choice: null,
      basis: table.basis,
      unit: table.unit,
    });
  });

  test("that leaves a table as it was read keeps nothing", async () => {
    const { table } = await tableOn("Birmingham");
    const read = done(await decideAboutTable(table, { basis: null }));
    expect(read.kept.choices).toEqual([]);
    expect(marks()).toEqual([]);
  });

  test("about a sheet that was deleted is about nothing, and the other tables are read as before", async () => {
    const before = (await results()).reading.tables.filter(({ range }) => range.sheet !== "Birmingham");
    done(await decideAboutTable((await tableOn("Birmingham")).table, { basis: "incremental" }));
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Birmingham").delete();
      await context.sync();
    });
    expect((await results()).reading.tables).toEqual(before);
  });

  test("to leave out the only table leaves nothing to summarise, and the summary says so", async () => {
    for (const { table } of (await results()).summary.tables) done(await decideAboutTable(table, { leftOut: true }));
    expect(await createSummary()).toEqual({
      kind: "nothing to do",
      message: "Every savings table of this workbook is left out.",
    });
  });

  test("follows its sheet when that is renamed", async () => {
    const { table } = await tableOn("Hampshire");
    done(await decideAboutTable(table, { sign: "negative" }));
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hampshire").name = "Hampshire 2015";
      await context.sync();
    });
    expect((await tableOn("Hampshire 2015")).table.sign).toMatchObject({ value: "negative", decidedBy: "user" });
  });

  test("to leave it out takes it from summary and counts, and can be taken back", async () => {
    const { table } = await tableOn("Birmingham");
    const without = done(await decideAboutTable(table, { leftOut: true }));
    expect(without.summary.tables).toHaveLength(5);
    const [leftOut] = without.reading.leftOut;
    expect(leftOut?.title).toBe(table.title);
    const back = done(await decideAboutTable(leftOut!, { leftOut: null }));
    expect(back.summary.tables).toHaveLength(6);
  });

  test("is in the summary that is written next, and makes the one before out of date", async () => {
    done(await createSummary());
    expect((await results()).written).toEqual({ sheet: "Scrutiny summary", isOutOfDate: false });
    const { table } = await tableOn("Torbay");
    expect(done(await decideAboutTable(table, { leftOut: true })).written?.isOutOfDate).toBe(true);
    expect(done(await createSummary()).results.written?.isOutOfDate).toBe(false);
    await reopen();
    expect((await results()).written).toEqual({ sheet: "Scrutiny summary", isOutOfDate: false });
  });

  test("of a co-author that came in between is not lost", async () => {
    const [birmingham, hampshire] = [await tableOn("Birmingham"), await tableOn("Hampshire")];
    // Both decide on what they read before the other decided.
    done(await decideAboutTable(birmingham.table, { basis: "incremental" }));
    done(await decideAboutTable(hampshire.table, { sign: "negative" }));
    expect((await tableOn("Birmingham")).table.basis.decidedBy).toBe("user");
    expect((await tableOn("Hampshire")).table.sign.decidedBy).toBe("user");
  });

  test("and another's about the same table are one", async () => {
    const { table } = await tableOn("Birmingham");
    done(await decideAboutTable(table, { basis: "incremental" }));
    done(await decideAboutTable(table, { unit: "£000" }));
    expect((await tableOn("Birmingham")).table.choice?.choice).toEqual({ basis: "incremental", unit: "£000" });
    expect(marks()).toHaveLength(1);
  });
});

describe("an edit to a source", () => {
  test("makes the summary out of date, also where it was made while the add-in was not there", async () => {
    session = await openForAddIn();
    await insertSamples();
    done(await createSummary());
    await reopen();
    const sheet = session.host.workbook.sheets.find(({ name }) => name === "Birmingham")!;
    type(session.host, sheet, [...Array.from({ length: 4 }, () => []), [null, null, "(0.200)"]]);
    expect((await results()).written?.isOutOfDate).toBe(true);
  });
});

describe("an accepted finding", () => {
  beforeEach(async () => {
    session = await openForAddIn();
    await insertSamples();
  });

  test("stays accepted after the file was closed, until its cell changes", async () => {
    const before = await results();
    const [finding] = before.summary.tables[0]!.findings;
    done(await acceptFinding(finding!, " As printed. ", before));
    await reopen();
    const { findings, accepted } = await tableOn("Birmingham");
    expect(accepted.map(({ finding: { message }, reason }) => [message, reason])).toEqual([
      [finding!.message, "As printed."],
    ]);
    expect(findings.map(({ message }) => message)).not.toContain(finding!.message);
    const [cell] = finding!.cells;
    const sheet = session.host.workbook.sheets.find(({ name }) => name === "Birmingham")!;
    const rows = Array.from({ length: cell!.row + 1 }, (_, row) =>
      row === cell!.row ? [...Array.from({ length: cell!.column }, () => null), 1.6] : [],
    );
    type(session.host, sheet, rows);
    expect((await tableOn("Birmingham")).accepted).toEqual([]);
  });

  test("is shown again once that is withdrawn", async () => {
    const before = await results();
    const [finding] = before.summary.tables[0]!.findings;
    const after = done(await acceptFinding(finding!, "As printed.", before));
    const [acceptance] = after.summary.tables[0]!.accepted;
    const again = done(await withdrawAcceptance(acceptance!.finding, after));
    expect(again.summary.tables[0]!.findings).toEqual(before.summary.tables[0]!.findings);
    expect(again.kept.accepted).toEqual([]);
  });
});

describe("settings of the summary", () => {
  test("travel in the file", async () => {
    session = await openForAddIn();
    const { kept } = await results();
    done(await setSummaryOptions({ ...kept.options, unit: "£000", isLive: false }));
    await reopen();
    expect((await results()).kept.options).toEqual({ ...kept.options, unit: "£000", isLive: false });
  });
});

describe("Use selection", () => {
  const ROWS = [
    ["Ref", "What we will do", "Effect £000"],
    ["A1", "Fewer vans", 120],
    ["A2", "Shared depot", 80],
    [null],
    ["Nothing but words"],
  ];

  async function select(address: string): Promise<void> {
    await session.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Depot").getRange(address).select();
      await context.sync();
    });
  }

  beforeEach(async () => {
    session = await openForAddIn(createWorkbook(["Depot"]));
    type(session.host, session.host.workbook.sheets[0]!, ROWS);
  });

  test("reads a table that nothing calls savings, and remembers it", async () => {
    expect((await results()).summary.tables).toEqual([]);
    await select("A1:C3");
    expect(done(await useSelection()).summary.tables[0]?.table.lines).toHaveLength(2);
    await reopen();
    expect((await results()).summary.tables[0]?.table.choice?.choice).toEqual({ selected: true });
  });

  test("of whole columns reads what is in them", async () => {
    await select("A:C");
    expect(done(await useSelection()).summary.tables[0]?.table.lines).toHaveLength(2);
  });

  test.each([
    ["words alone", "A5:C5", /^No table can be read in the selected cells\./u],
    ["blank cells", "F1:G9", /^The selected cells are empty\.$/u],
  ])("of %s says that it holds no table, and keeps nothing", async (_what, address, message) => {
    await select(address);
    const outcome = await useSelection();
    expect(outcome.kind).toBe("nothing to do");
    expect(outcome.message).toMatch(message);
    expect((await results()).kept.choices).toEqual([]);
    expect(marks()).toEqual([]);
  });
});
