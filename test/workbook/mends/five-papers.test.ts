import { sampleSheets } from "../../../seeds";
import { checkTable } from "../../../src/savings/checks/check-table";
import { MEND_WORDS } from "../../../src/savings/mends/mend-words";
import { mendFor } from "../../../src/savings/mends/mend-for";
import type { MendKind } from "../../../src/savings/mends/mend";
import { applyMends } from "../../../src/workbook/mends/apply-mends";
import { takeBack } from "../../../src/workbook/mends/take-back";
import { cellsIn, paper, penceIn, readingOf } from "./mending";

test("every mend of the five papers keeps their amounts and is taken back exactly", async () => {
  const session = paper(Object.fromEntries(sampleSheets.map(({ name, rows }) => [name, rows])));
  const before = cellsIn(session);
  const pence = await penceIn(session);
  const steps: string[] = [];
  const words: string[] = [];
  for (const kind of Object.keys(MEND_WORDS) as MendKind[]) {
    const { tables } = await readingOf(session);
    const mends = tables
      .flatMap((table) => checkTable(table).flatMap((finding) => mendFor(finding, table) ?? []))
      .filter((mend) => mend.kind === kind);
    const { step, leftAlone } = await session.Excel.run((context) => applyMends(context, mends));
    expect([kind, leftAlone]).toEqual([kind, []]);
    if (step) steps.push(step.id);
    if (step) words.push(step.words);
  }
  expect(words).toEqual(["Made 27 figures numbers on 4 sheets.", "Moved the marks of 1 row to notes on Hampshire."]);
  expect(await penceIn(session)).toEqual(pence);
  for (const step of steps.reverse()) await session.Excel.run((context) => takeBack(context, step));
  expect(cellsIn(session)).toEqual(before);
});
