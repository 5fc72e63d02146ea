import { mend, mendFor, takeMendBack } from "../../src/commands/mends";
import { readTables } from "../../src/commands/read-tables";
import type { Mend } from "../../src/savings/mends/mend";
import { openHostile } from "./hostile";
import { TO_MEND } from "./hostile-rows";
import { formulasIn, textsIn } from "./strange-formulas";

/** All mends that the pane would offer, those of a kind together. */
async function offered(): Promise<[string, Mend[]][]> {
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  const all = read.value.summary.tables.flatMap(({ table, findings }) =>
    findings.flatMap((finding) => mendFor(finding, table) ?? []),
  );
  const kinds = [...new Set(all.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => [kind, all.filter((one) => one.kind === kind)]);
}

test("whatever is mended, texts stay texts, and taking it back leaves the sheet as it was", async () => {
  const { workbook } = await openHostile({ Plan: TO_MEND });
  const before = textsIn(workbook.sheets);
  const mends = await offered();
  expect(mends.map(([kind]) => kind)).toEqual(["marks to notes", "text to number", "tidy code", "total to formula"]);
  for (const [kind, alike] of mends) {
    const outcome = await mend(alike);
    if (outcome.kind !== "done") throw new Error(`${kind}: ${outcome.message}`);
    const wrote = formulasIn(workbook.sheets).map(({ formula }) => formula);
    expect(wrote.filter((formula) => !/^=SUM\([A-Z\d:,]+\)$/u.test(formula))).toEqual([]);
    expect(wrote.length > 0).toBe(kind === "total to formula");
    await takeMendBack(outcome.value.kept.mended.at(-1)?.id ?? "");
    expect(formulasIn(workbook.sheets)).toEqual([]);
    expect(textsIn(workbook.sheets)).toEqual(before);
  }
});
