import { leftOutOf } from "../../../src/host/files/left-out";
import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { hostWith } from "../support";

describe("what a saved copy would be without", () => {
  it.each([
    [["xl/charts/chart1.xml", "xl/charts/style1.xml"], ["charts"]],
    [
      ["xl/media/image1.png", "xl/comments1.xml"],
      ["pictures", "comments"],
    ],
    [["xl/vbaProject.bin"], ["macros"]],
    [["xl/worksheets/sheet1.xml", "xl/styles.xml"], []],
  ])("of a file with %p is %p", (names, expected) => {
    expect(leftOutOf(names, { sheets: [] })).toEqual(expected);
  });

  it("names conditional formats and data validation, which stand inside sheets", () => {
    const sheet = { name: "Plan", rows: [], conditionalRules: [{ type: "cellIs", priority: 1, range: "A1" } as const] };
    expect(leftOutOf([], { sheets: [sheet] })).toEqual(["conditional formats"]);
  });

  it("is nothing for a file that was saved from here", async () => {
    const { host } = hostWith([["Saving £m", -0.1]]);
    expect(await readXlsx(await writeXlsx(host.workbook))).toMatchObject({ ok: true, leftOut: [] });
  });
});
