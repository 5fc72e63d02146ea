import type { Workbook } from "hucre";
import { readXlsx as readFile } from "hucre/xlsx";
import type { Zip } from "../../xlsx/zip";
import { chartParts, type ChartPart } from "./chart-parts";
import { dropFarFormats } from "./far-formats";
import { filteredTables } from "./filters";
import type { FileProblem } from "./problems";

/** What a file holds, as the library reads it, with what it does not read. */
export interface FileParts {
  workbook: Workbook;
  hidden: ReadonlySet<string>;
  filtered: ReadonlySet<string>;
  extendedValidation: boolean;
  charts: ChartPart[][];
}

/**
 * Reads the parts of a file. Whatever the library throws, the bytes are to blame. It is given what was unpacked and looked through, never the file itself.
 * @returns The parts, or why there are none.
 */
export async function readParts(zip: Zip): Promise<FileParts | FileProblem["id"]> {
  try {
    await dropFarFormats(zip);
    return {
      workbook: await readFile(zip.write(), { readStyles: true }),
      hidden: await hiddenNames(zip),
      filtered: await filteredTables(zip),
      extendedValidation: await hasExtendedValidation(zip),
      charts: await chartParts(zip),
    };
  } catch (thrown) {
    return TOO_SPREAD_OUT.test(String(thrown)) ? "file-too-spread-out" : "file-damaged";
  }
}

/** The library holds a sheet's cells as rows that all reach to the last column, and says so where they are too many. */
const TOO_SPREAD_OUT = /cells\), over the \d+ limit/;

async function hiddenNames(zip: Zip): Promise<ReadonlySet<string>> {
  const book = (await zip.text("xl/workbook.xml")) ?? "";
  const tags = book.match(/<definedName\b[^>]*>/g) ?? [];
  const hidden = tags.filter((tag) => /\bhidden="(1|true)"/.test(tag));
  return new Set(hidden.flatMap((tag) => /\bname="([^"]*)"/.exec(tag)?.[1] ?? []));
}

/** Lists that stand on another sheet than their cells: Excel keeps them in an extension that the library does not read. */
async function hasExtendedValidation(zip: Zip): Promise<boolean> {
  for (const name of zip.names.filter((each) => /^xl\/worksheets\/[^/]+\.xml$/i.test(each))) {
    if ((await zip.text(name))?.includes("<x14:dataValidation ") === true) return true;
  }
  return false;
}
