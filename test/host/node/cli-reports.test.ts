import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { answer } from "../../../src/host/node/answer";
import type { WorkbookReport } from "../../../src/host/node/report";

/** Reports on the command line: text, Markdown, separated values and web pages; Word and PDF have tests of their own. */

const FILES: Readonly<Record<string, string>> = {
  "plan.txt":
    "Savings\n\nRef Proposal 2017/18 £000 2018/19 £000\nA1 Freeze posts (50) (60)\nA2 Youth offer (20)\nA3 Parks (5) (5)\n",
  "plan.md": "# Savings\n\n| Proposal | 2017/18 £m |\n|---|---|\n| Freeze posts | (0.050) |\n| Parks | (0.005) |\n",
  "plan.csv": 'Proposal,Saving £\n"Parks, verges","1,250"\nLibraries,900\n',
  "plan.html": "<table><tr><th>Proposal<th>Saving £k<tr><td>Parks<td>12<tr><td>Roads<td>7</table>",
  "minutes.txt": "The panel met on 8 February. It noted savings.\n",
  "old.doc": "{\\rtf1 Savings}",
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "savings-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function savings(command: string, file: string, ...options: string[]) {
  const said = { stdout: "", stderr: "" };
  const listening = (["stdout", "stderr"] as const).map((stream) =>
    jest.spyOn(process[stream], "write").mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  const status = await answer([command, path.join(folder, file), ...options]);
  for (const listener of listening) listener.mockRestore();
  return { status, ...said };
}

test.each([
  ["plan.txt", [110_000, 10_000], "£000"],
  ["plan.md", [50_000, 5_000], "£m"],
  ["plan.csv", [1_250, 900], "£"],
  ["plan.html", [12_000, 7_000], "£000"],
])("%s is read as savings in its unit", async (file, expected, unit) => {
  const { status, stdout } = await savings("read", file, "--json");
  const [table] = (JSON.parse(stdout) as WorkbookReport).tables;
  const sums = table?.lines.map(({ figures }) => figures.reduce((sum, { saves }) => sum + (saves ?? 0), 0));
  expect([status, table?.unit]).toEqual([0, unit]);
  expect(sums).toEqual(expected);
});

test("every figure says on which line it stands, and a row that lost one is uncertain", async () => {
  const [table] = (JSON.parse((await savings("read", "plan.txt", "--json")).stdout) as WorkbookReport).tables;
  expect(table?.source).toBe("plan.txt, lines 3 to 6");
  expect(table?.lines[1]?.figures[0]).toMatchObject({
    year: "2017/18",
    written: "(5)",
    saves: 5000,
    place: "line 6",
    confidence: "certain",
  });
  expect(table?.uncertain).toMatchObject([{ description: "A2 Youth offer", written: ["(20)"] }]);
  expect(table?.confidence.level).toBe("ask");
});

test("check names the row that could not be placed", async () => {
  const { stdout } = await savings("check", "plan.txt");
  expect(stdout).toContain('"A2 Youth offer" ((20)): 1 of 2 figures stand here');
});

test.each([
  ["read", "minutes.txt", 1, "No savings table found."],
  ["read", "old.doc", 2, "open it in Word and save it as .docx"],
  ["read", "gone.txt", 2, "there is no such file"],
])("%s %s ends with %d and one clear line", async (command, file, code, words) => {
  const { status, stderr } = await savings(command, file);
  expect(status).toBe(code);
  expect(stderr).toContain(words);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test("a report has no summary before it is imported, and says how", async () => {
  const { status, stderr } = await savings("summary", "plan.md", "--out", path.join(folder, "out.xlsx"));
  expect(status).toBe(2);
  expect(stderr).toContain("Import from a report");
});
