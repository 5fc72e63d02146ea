import { leftOutOf } from "../../../src/host/files/left-out";
import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { Zip } from "../../../src/xlsx/zip";
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
    expect(leftOutOf(names, { sheets: [] }, false)).toEqual(expected);
  });

  it("names conditional formats, which stand inside sheets", () => {
    const sheet = { name: "Plan", rows: [], conditionalRules: [{ type: "cellIs", priority: 1, range: "A1" } as const] };
    expect(leftOutOf([], { sheets: [sheet] }, false)).toEqual(["conditional formats"]);
  });

  it("names lists on other sheets, which stand in an extension", async () => {
    const { host } = hostWith([["Saving £m", -0.1]]);
    const zip = Zip.open(await writeXlsx(host.workbook))!;
    const name = "xl/worksheets/sheet1.xml";
    const list = `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>A2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;
    await zip.replace(name, (await zip.text(name))!.replace("</worksheet>", `${list}</worksheet>`));
    const result = await readXlsx(zip.write());
    expect(result).toMatchObject({ ok: true, leftOut: ["data validation by lists on other sheets"] });
  });

  it("is nothing for a file that was saved from here", async () => {
    const { host } = hostWith([["Saving £m", -0.1]]);
    expect(await readXlsx(await writeXlsx(host.workbook))).toMatchObject({ ok: true, leftOut: [] });
  });
});
