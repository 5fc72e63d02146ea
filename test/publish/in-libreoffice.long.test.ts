import { readXlsx } from "../../src/host/files/xlsx";
import { publishedFile } from "../../src/publish/published-file";
import { valueAt } from "../host/support";
import { LibreOffice, NO_LIBRE_OFFICE } from "../libreoffice";
import { describeWhere } from "../where";
import { livePlans } from "./papers";

/** The published file, opened by a program that is not ours. */

const office = LibreOffice.find();
const whenInstalled = describeWhere(office !== null, NO_LIBRE_OFFICE);
afterAll(() => office?.dispose());

whenInstalled("the five papers, published", () => {
  const plans = livePlans();
  const convertedTo = async (format: "xlsx" | "pdf") =>
    office?.convertedFile(await publishedFile(plans, { title: "Five papers" }), format) ?? new Uint8Array();

  test("are whole: sheets, tables, titles of pages, first cells", async () => {
    const read = await readXlsx(new Uint8Array(await convertedTo("xlsx")));
    const sheets = read.ok ? read.workbook.sheets : [];
    expect(sheets.map((sheet) => [sheet.name, valueAt(sheet, 0, 0), sheet.page.printTitleRows])).toEqual(
      plans.map(({ name, blocks, print }) => [name, blocks[0]?.cells[0]?.[0]?.value, print.titleRows]),
    );
    expect(sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)).sort()).toEqual(
      plans.flatMap(({ blocks }) => blocks.flatMap(({ table }) => table ?? [])).sort(),
    );
  });

  test("print", async () => {
    expect(new TextDecoder("latin1").decode((await convertedTo("pdf")).slice(0, 5))).toBe("%PDF-");
  });
});
