import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as functions from "../../functions";
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
  session.registerFunctions("SAVINGS", functions, await functionsMetadata());
  return session;
}

/** The metadata that the production build also makes of the functions' comments. */
async function functionsMetadata(): Promise<CustomFunctionsFile> {
  const files = readdirSync(FUNCTIONS_FOLDER).map((name) => path.join(FUNCTIONS_FOLDER, name));
  const declaring = files.filter((file) => /@customfunction\b/u.test(readFileSync(file, "utf8")));
  const { metadataJson } = await generateCustomFunctionsMetadata(declaring, true);
  return JSON.parse(metadataJson) as CustomFunctionsFile;
}
