import { readXlsx, writeXlsx, type ReadResult } from "../../../src/host/files/xlsx";
import { createWorkbook } from "../../../src/host/model/create";
import type { HostSheet } from "../../../src/host/model/types";
import { Zip } from "../../../src/xlsx/zip";

/** What of a file is written by hand: what stands in the sheet's markup, and other parts whole. */
export interface RawParts {
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly sharedStrings?: string;
  /** The formats of cells, by the index that they name. */
  readonly cellFormats?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "xl/worksheets/sheet1.xml";

/** Opens a file with one sheet whose markup is as another program may have written it. */
export async function readRaw(parts: RawParts): Promise<ReadResult> {
  const workbook = createWorkbook(["Savings"]);
  const first = workbook.sheets[0]!;
  // A text, so that the file has shared strings.
  first.rows.set(0, new Map([[0, { value: "x", style: { bold: true } }]]));
  const zip = Zip.open(await writeXlsx(workbook))!;
  const { before = "", after = "", rows } = parts;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  await zip.replace(
    SHEET,
    `${head}<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  );
  if (parts.sharedStrings !== undefined) {
    await zip.replace("xl/sharedStrings.xml", `${head}<sst xmlns="${MAIN}">${parts.sharedStrings}</sst>`);
  }
  if (parts.cellFormats !== undefined) {
    const styles = (await zip.text("xl/styles.xml"))!;
    await zip.replace(
      "xl/styles.xml",
      styles.replace(/<cellXfs[\s\S]*<\/cellXfs>/u, `<cellXfs>${parts.cellFormats}</cellXfs>`),
    );
  }
  return readXlsx(zip.write());
}

/** The same, where the file can be read. */
export async function rawSheet(parts: RawParts): Promise<HostSheet> {
  const result = await readRaw(parts);
  if (!result.ok) throw new Error(result.problem.message);
  return result.workbook.sheets[0]!;
}
