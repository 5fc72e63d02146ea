import { codeOf, inSession } from "../support";

/** Several ranges formatted as one: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
describe("several ranges at once", () => {
  it("gives every range the look, and leaves what is between them alone", async () => {
    const { result } = await inSession(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const areas = sheet.getRanges("A1:B1, D4");
      areas.format.font.bold = true;
      areas.format.borders.getItem("EdgeBottom").color = "#0B4F5C";
      const cells = ["B1", "C1", "D4"].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load("format/font/bold");
      areas.load("areaCount");
      await context.sync();
      return { bold: cells.map((cell) => cell.format.font.bold), count: areas.areaCount };
    });
    expect(result).toEqual({ bold: [true, false, true], count: 2 });
  });

  it("refuses an address that cannot be read, and one of more than 8,192 characters", async () => {
    const bold = (address: string) =>
      codeOf(
        inSession((context) => {
          context.workbook.worksheets.getActiveWorksheet().getRanges(address).format.font.bold = true;
        }),
      );
    expect(await bold("A1,nonsense!")).toBe("InvalidArgument");
    expect(await bold(Array(3000).fill("A1").join(","))).toBe("InvalidArgument");
  });
});
