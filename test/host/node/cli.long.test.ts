import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../../src/host/node/answer";
import type { WorkbookReport } from "../../../src/host/node/report";
import { openForAddIn } from "../../../src/host/node/open-workbook";
import { fillWithSamples } from "../../../src/host/samples";
import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { birmingham } from "../../../seeds";
import { FIRST_NAMES } from "../../../src/sheet/own-sheets";

/** The command line, as a user runs it and answered here. */

// Each run starts a program of its own, which takes as long as the machine is busy.

const ROOT = path.resolve(__dirname, "../../..");
let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "savings-"));
  const { host } = await openForAddIn();
  await fillWithSamples(host);
  writeFileSync(path.join(folder, "papers.xlsx"), await writeXlsx(host.workbook));
  host.workbook.sheets = host.workbook.sheets.filter((sheet) => sheet.name === "Worcestershire");
  writeFileSync(path.join(folder, "prose.xlsx"), await writeXlsx(host.workbook));
  writeFileSync(path.join(folder, "notes.xlsx"), "These are only words.");
  writeFileSync(path.join(folder, "cut.xlsx"), readFileSync(path.join(folder, "papers.xlsx")).subarray(0, 3000));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Started as a program of its own, which takes a second or more: the way from the shell to the answer and back. */
function started(...args: string[]): Answer {
  return spawnSync(process.execPath, [path.join(ROOT, "src/host/bin/savings.mjs"), ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: folder },
  });
}

/** Answered in this program. */
async function savings(...args: string[]): Promise<Answer> {
  const said = { stdout: "", stderr: "" };
  const listen = (stream: "stdout" | "stderr") =>
    jest.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    });
  const listening = [listen("stdout"), listen("stderr")];
  const before = process.cwd();
  process.chdir(folder);
  try {
    return { status: await answer(args), ...said };
  } finally {
    process.chdir(before);
    for (const one of listening) one.mockRestore();
  }
}

test.each([
  ["a workbook", 0, ["check", "papers.xlsx"]],
  ["no savings table", 1, ["read", "prose.xlsx"]],
  ["a slip on the command line", 2, ["frob"]],
])("started as a program, it answers %s as it does here", async (_, code, args) => {
  const { status, stdout, stderr } = started(...args);
  expect(status).toBe(code);
  expect({ status, stdout, stderr }).toEqual(await savings(...args));
});

test("read lists every table with its evidence, and the sheet without one", async () => {
  const { status, stdout, stderr } = await savings("read", "papers.xlsx");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Range  'Birmingham'!A4:F40");
  expect(stdout).toContain("Basis  cumulative. CH1 17+ is (0.100) in all four years");
  expect(stdout.match(/^ {2}Range /gmu)).toHaveLength(6);
  expect(stdout).toContain("Worcestershire\n  No savings table found. Looked for");
});

test("read --json gives the documented shape, with figures in their units and in pounds", async () => {
  const report = JSON.parse((await savings("read", "papers.xlsx", "--json")).stdout) as WorkbookReport;
  expect(report.tables.map((table) => [table.source, table.unit, table.basis, table.sign, table.lines.length])).toEqual(
    [
      ["'Birmingham'!A4:F40", "£m", "cumulative", "negative", 11],
      ["'Torbay'!A13:B16", "£", null, "positive", 4],
      ["'Torbay'!A22:B23", "£m", null, "positive", 2],
      ["'Barking and Dagenham'!A6:B14", "£", null, "positive", 8],
      ["'Hampshire'!A11:B15", "£m", null, "positive", 5],
      ["'Hampshire'!A19:D31", "£m", null, "positive", 8],
    ],
  );
  expect(report.tables[0]?.lines[0]).toMatchObject({
    row: 5,
    code: "CH1 17+",
    type: "new",
    values: { "2017/18 £m": -0.1, "2020/21 £m": -0.1 },
    pounds: { "2017/18 £m": -100_000 },
  });
  expect(report.tables[5]?.lines.at(-1)).toMatchObject({ values: { "Full Year Savings Proposals £m": null } });
  expect(report.tables[1]?.totals).toEqual([expect.objectContaining({ values: { Amount: 144_000 }, agrees: false })]);
  expect(report.tables[0]?.columns[2]).toEqual({ label: "2017/18 £m", kind: "year", year: "2017/18", unit: "£m" });
  expect(report.findings).toHaveLength(1);
});

test("check lists what is wrong, with the cells", async () => {
  const { status, stdout } = await savings("check", "papers.xlsx");
  expect(status).toBe(0);
  expect(stdout).toContain("its 4 lines add up to £58,000, a difference of £86,000. ['Torbay'!A6]");
});

test("summary saves a copy with the summary's figures in it", async () => {
  const { status, stdout } = await savings("summary", "papers.xlsx", "--out", "out.xlsx");
  expect([status, stdout]).toEqual([
    0,
    'Wrote the sheet "Scrutiny summary" and those that go with it from 6 savings tables. Saved as out.xlsx\n',
  ]);
  const file = await readXlsx(new Uint8Array(readFileSync(path.join(folder, "out.xlsx"))));
  const sheets = file.ok ? file.workbook.sheets : [];
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.values(FIRST_NAMES)));
  const sheet = sheets.find(({ name }) => name === FIRST_NAMES.summary);
  const values = [...(sheet?.rows.values() ?? [])].flatMap((cells) => [...cells.values()].map((cell) => cell.value));
  expect(values).toContain(27_039_000);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("a saved summary is not read as a source when it is opened again", async () => {
  await savings("summary", "papers.xlsx", "--out", "again.xlsx");
  const report = JSON.parse((await savings("read", "again.xlsx", "--json")).stdout) as WorkbookReport;
  expect(report.tables).toHaveLength(6);
});

test("publish saves the paper alone, with values only", async () => {
  const { status, stdout } = await savings("publish", "papers.xlsx", "--out", "paper.xlsx");
  expect([status, stdout]).toEqual([
    0,
    "Made a copy of the summary's 5 sheets with values only. Saved as paper.xlsx\n",
  ]);
  const file = await readXlsx(new Uint8Array(readFileSync(path.join(folder, "paper.xlsx"))));
  const sheets = file.ok ? file.workbook.sheets : [];
  expect(sheets.map((sheet) => sheet.name)).toEqual(Object.values(FIRST_NAMES));
  const cells = sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()]));
  expect(cells.filter((cell) => cell.formula !== undefined)).toEqual([]);
  expect(cells.map((cell) => cell.value)).toContain("papers.xlsx");
});

test.each([
  ["no savings table", 1, ["read", "prose.xlsx"], "No savings table found. Worcestershire: Looked for"],
  ["nothing to summarise", 1, ["summary", "prose.xlsx", "--out", "none.xlsx"], "No savings table found"],
  ["nothing to publish", 1, ["publish", "prose.xlsx", "--out", "none.xlsx"], "No savings table found"],
  ["the paper over the workbook", 2, ["publish", "papers.xlsx", "--out", "./papers.xlsx"], "is the workbook itself"],
  ["no such file", 2, ["read", "missing.xlsx"], "missing.xlsx cannot be opened"],
  ["no workbook", 2, ["check", "notes.xlsx"], "notes.xlsx:"],
  ["a file cut short", 2, ["read", "cut.xlsx"], "cut.xlsx:"],
  ["a folder that is not there", 2, ["summary", "papers.xlsx", "--out", "nowhere/out.xlsx"], "cannot be written"],
  ["no command", 2, [], "No command was given"],
  ["an unknown command", 2, ["frob"], '"frob" is not a command'],
  ["no file", 2, ["read"], "read needs a file"],
  ["two files", 2, ["read", "a.xlsx", "b.xlsx"], "one file at a time"],
  ["no OUT", 2, ["summary", "papers.xlsx"], "summary needs --out"],
  ["no OUT for the paper", 2, ["publish", "papers.xlsx"], "publish needs --out"],
  ["--out without a name", 2, ["summary", "papers.xlsx", "--out"], "--out needs the name of a file"],
  ["an unknown option", 2, ["read", "papers.xlsx", "--loud"], '"--loud" is not an option'],
])("%s: exit code %p and one clear line", async (_, code, args, words) => {
  const { status, stderr } = await savings(...args);
  expect(status).toBe(code);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\n\s+at /u);
  expect(readdirSync(folder)).not.toContain("none.xlsx");
});

test("the sample workbook reads the same as the sheets it was made from", async () => {
  expect((await savings("sample", "--out", "sample.xlsx")).status).toBe(0);
  const made = JSON.parse((await savings("read", "sample.xlsx", "--json")).stdout) as WorkbookReport;
  const direct = JSON.parse((await savings("read", "papers.xlsx", "--json")).stdout) as WorkbookReport;
  expect(made).toEqual(direct);
  expect(made.tables[0]?.lines).toHaveLength(
    birmingham.rows.filter((row) => row[1] === "New" || row[1] === "Existing").length,
  );
});
