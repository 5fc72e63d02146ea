import { codeOf, inSession } from "../support";

/** The formulas of B2:C2 after writing them in R1C1, and how they read in R1C1. */
async function written(formulas: unknown[]): Promise<{ a1: unknown[]; r1c1: unknown[]; values: unknown[] }> {
  const { result } = await inSession(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A2").values = [[10], [20]];
    const range = sheet.getRange("B2:C2");
    range.formulasR1C1 = [formulas];
    range.load("formulas,formulasR1C1,values");
    await context.sync();
    return { a1: range.formulas[0]!, r1c1: range.formulasR1C1[0]!, values: range.values[0]! };
  });
  return result;
}

describe("formulas in R1C1", () => {
  it.each<[string, string, unknown]>([
    ["=R[-1]C[-1]*2", "=A1*2", 20],
    ["=SUM(R1C1:R2C1)", "=SUM($A$1:$A$2)", 30],
    ["=SUM(C1)", "=SUM($A:$A)", 30],
    ["=SUM(Sheet1!R1)", "=SUM(Sheet1!$1:$1)", 10],
    ['="R1C1"', '="R1C1"', "R1C1"],
  ])("%s is %s", async (r1c1, a1, value) => {
    expect(await written([r1c1, 7])).toEqual({ a1: [a1, 7], r1c1: [r1c1, 7], values: [value, 7] });
  });

  it("types what is no formula, and leaves cells alone at null", async () => {
    expect(await written(["(0.100)", null])).toMatchObject({ r1c1: [-0.1, ""], values: [-0.1, ""] });
  });

  it("refuses what is no formula of Excel's", async () => {
    expect(await codeOf(written(["=SUM(", 1]))).toBe("InvalidArgument");
  });
});
