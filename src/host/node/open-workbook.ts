import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { followWholeWorkbookTotal, refreshWholeWorkbookTotal } from "../../commands/follow-total";
import * as functions from "../../functions";
import { askingCells } from "../../functions/whole-workbook";
import type { CustomFunctionsFile } from "../formulas/customFunctions";
import type { HostWorkbook } from "../model/types";
import type { HostSessionGlobals } from "./session";
import { openSession } from "./session";

const FUNCTIONS_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "../../functions");

/**
 * Opens a workbook in the local host with the add-in's functions registered, ready for the add-in's commands.
 *
 * @param workbook a workbook that was read from a file; absent, a blank one
 */
export async function openForAddIn(workbook?: HostWorkbook): Promise<HostSessionGlobals> {
  const session = openSession(workbook ? { workbook } : {});
  session.useAsGlobals();
  followWholeWorkbookTotal();
  session.registerFunctions("SAVINGS", functions, await functionsMetadata());
  // Cells that ask for the whole workbook's total were told to wait; nobody would refresh them before a file is saved.
  if (askingCells().length > 0) await refreshWholeWorkbookTotal();
  return session;
}

/** The metadata that the production build also makes of the functions' comments. */
async function functionsMetadata(): Promise<CustomFunctionsFile> {
  const files = readdirSync(FUNCTIONS_FOLDER).map((name) => path.join(FUNCTIONS_FOLDER, name));
  const declaring = files.filter((file) => /@customfunction\b/u.test(readFileSync(file, "utf8")));
  const { metadataJson } = await generateCustomFunctionsMetadata(declaring, true);
  return JSON.parse(metadataJson) as CustomFunctionsFile;
}
