import { mend, mendFor, takeMendBack } from "../../src/commands/mends";
import { readTables } from "../../src/commands/read-tables";
import { deleteSheet } from "../../src/host/interpreter/members/sheet-changes";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { hold, paper, type PaperCell } from "../workbook/mends/mending";

const HEADINGS = ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"];

/** Makes numbers of the figures that a plan holds as text. @returns the step that was kept */
async function mended(): Promise<string> {
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  const mends = read.value.summary.tables.flatMap(({ table, findings }) =>
    findings.filter(({ check }) => check === "figure-is-text").flatMap((finding) => mendFor(finding, table) ?? []),
  );
  const outcome = await mend(mends);
  if (outcome.kind !== "done") throw new Error(outcome.message);
  return outcome.value.kept.mended.at(-1)!.id;
}

const plan = (...texts: PaperCell[]) => ({
  Savings: [HEADINGS, ...texts.map((text, at) => [`A${at + 1}`, "Parks", text, -0.1]), ["A9", "Libraries", -0.3, -0.3]],
});

const deleted = ({ host }: HostSessionGlobals) => deleteSheet(host, host.workbook.sheets[0]!);
const rowDeleted = () =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Savings").getRange("3:3").delete("Up");
    await context.sync();
  });
const typedOver = ({ host }: HostSessionGlobals) => hold(host.workbook.sheets[0]!, 1, 2, -7);

test.each<[what: string, texts: PaperCell[], meanwhile: (session: HostSessionGlobals) => unknown, words: string]>([
  ["nothing of it was touched", ["(0.2)"], () => undefined, "1 cell is as it was."],
  ["several cells stand as they were mended", ["(0.2)", "(0.4)"], () => undefined, "2 cells are as they were."],
  [
    "one cell was typed over",
    ["(0.2)", "(0.4)"],
    typedOver,
    "1 cell is as it was. 1 cell was changed meanwhile and was left alone.",
  ],
  [
    "the row of one cell was deleted",
    ["(0.2)", "(0.4)", "(0.5)"],
    rowDeleted,
    "2 cells are as they were. 1 cell is no longer there.",
  ],
  ["the sheet with its one cell is gone", ["(0.2)"], deleted, "0 cells are as they were. 1 cell is no longer there."],
  [
    "the sheet with its cells is gone",
    ["(0.2)", "(0.4)"],
    deleted,
    "0 cells are as they were. 2 cells are no longer there.",
  ],
])("a mend that is taken back says that %s", async (_, texts, meanwhile, words) => {
  const session = paper({ ...plan(...texts), Minutes: [["The panel met in May."]] });
  const step = await mended();
  await meanwhile(session);
  const outcome = await takeMendBack(step);
  expect(outcome).toMatchObject({ kind: "done", message: words });
});
