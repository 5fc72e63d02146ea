import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makePublished } from "../../src/commands/publish-summary";
import { readXlsx, writeXlsx } from "../../src/host/files/xlsx";
import type { HostWorkbook } from "../../src/host/model/types";
import type { WorkbookReport } from "../../src/host/node/report";
import { answer } from "../../src/host/node/answer";
import { partsOf } from "../publish/papers";
import { expectCleanObjects, missingFrom, openHostile, textWorkbook } from "./hostile";
import { CODES, FIGURES, WORDS } from "./hostile-rows";
import { PAYLOADS } from "./payloads";
import { formulasIn, strangeFormulas, textsIn } from "./strange-formulas";

const SHEETS = { "R&D <Words>": WORDS, "O'Brien's": CODES, "=1+1": FIGURES };

async function opened(file: Uint8Array): Promise<HostWorkbook> {
  const read = await readXlsx(file);
  if (!read.ok) throw new Error(read.problem.message);
  return read.workbook;
}

describe("a published copy of a hostile workbook", () => {
  test.each(["=cmd|' /C calc'!A0.xlsx", "<script>.xlsx", "../../&D.xlsx"])(
    "that is called %s holds texts alone: no formula, no way to another file, no part that could run",
    async (name) => {
      await openHostile(SHEETS);
      const outcome = await makePublished(name);
      if (outcome.kind !== "done") throw new Error(outcome.message);
      const { sheets } = await opened(outcome.value.file);
      expect(formulasIn(sheets)).toEqual([]);
      expect(missingFrom(sheets, [...PAYLOADS, name])).toEqual([]);
      const parts = await partsOf(outcome.value.file);
      const all = [...parts.values()].join("\n");
      expect(all).not.toMatch(/<f[ >]|TargetMode="External"|<oleObject|<ddeLink|<externalBook|vbaProject|<script/u);
      expect(
        [...parts.keys()].filter((part) => /externalLinks|embeddings|macro|activeX|connections/u.test(part)),
      ).toEqual([]);
      // A text that somebody edits later stays a text: by its format, or where it is too long for that by Excel's own mark.
      expect(textsIn(sheets).filter(({ text, format }) => text.length <= 255 && format !== "@")).toEqual([]);
      expect(parts.get("xl/styles.xml")).toContain('quotePrefix="1"');
    },
  );
});

describe("the command line", () => {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "savings-hostile-"));
    writeFileSync(path.join(folder, "papers.xlsx"), await writeXlsx(textWorkbook(SHEETS)));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** What it prints. */
  async function said(...args: readonly string[]): Promise<string> {
    const words: string[] = [];
    const listening = (["stdout", "stderr"] as const).map((stream) =>
      jest.spyOn(process[stream], "write").mockImplementation((text) => words.push(String(text)) > 0),
    );
    await answer(args);
    for (const one of listening) one.mockRestore();
    return words.join("");
  }

  test("saves a summary in which nothing is a formula but what the add-in laid out", async () => {
    const out = path.join(folder, "out.xlsx");
    await said("summary", path.join(folder, "papers.xlsx"), "--out", out);
    const workbook = await opened(readFileSync(out));
    expect(workbook.sheets.length).toBe(8);
    expect(strangeFormulas(workbook)).toEqual([]);
    expect(missingFrom(workbook.sheets.slice(3), PAYLOADS)).toEqual([]);
  });

  test("prints what papers say without what a terminal would obey", async () => {
    const report = path.join(folder, "report.txt");
    const title = "Savings \u001b]0;owned\u0007\u001b[2J\u009b31m plan\u202e";
    const rows = [
      "Savings proposal 2024/25 £m 2025/26 £m",
      "Libraries\u001b[8m (0.100) (0.200)",
      "Parks (0.300) (0.400)",
    ];
    writeFileSync(report, [title, "", ...rows].join("\n"));
    for (const args of [["read"], ["check"], ["read", "--json"], ["check", "--json"]]) {
      const [command = "", ...options] = args;
      const printed = await said(command, report, ...options);
      expect(printed).toMatch(/plan|basis/u);
      expect(printed.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
    }
    expect(await said("read", path.join(folder, "\u001b[2Jnone.xlsx"))).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test("lists lines of any name in JSON, those too that every object has", async () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
    const rows = [
      ["__proto__"],
      ["Savings £000"],
      ["Code", "Description", "2017/18", "2018/19", ...names],
      ...names.map((name, index) => [`A${index}`, name, -1, -2, ...names]),
    ];
    const file = path.join(folder, "names.xlsx");
    writeFileSync(file, await writeXlsx(textWorkbook({ Plan: rows })));
    const { tables } = JSON.parse(await said("read", file, "--json")) as WorkbookReport;
    expect(tables.map(({ lines }) => lines.map(({ description }) => description))).toEqual([names]);
    expect(tables[0]?.lines[0]?.values).toEqual({ "2017/18": -1, "2018/19": -2 });
    expectCleanObjects();
  });
});
