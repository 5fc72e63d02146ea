import { createWorkbook } from "../model/create";
import type { HostWorkbook } from "../model/types";
import { openFile } from "./files";

export interface Loaded {
  workbook: HostWorkbook;
  name: string;
  /** The workbook is blank and waits for the samples. */
  wantsSamples: boolean;
  /** Why the workbook that was asked for is not the one shown, or what of it is not. */
  notice: string | null;
}

/** The workbook of the command line, or else a blank one for the samples. */
export async function loadWorkbook(): Promise<Loaded> {
  const response = await fetch("workbook.xlsx").catch(() => null);
  if (!response?.ok) return blank(null);
  const name = await workbookName();
  const opened = await openFile(await response.blob(), name);
  if (!opened.ok) return blank(opened.message);
  return { workbook: opened.workbook, name, wantsSamples: false, notice: opened.warning };
}

function blank(notice: string | null): Loaded {
  return { workbook: createWorkbook(), name: "Council savings samples.xlsx", wantsSamples: true, notice };
}

async function workbookName(): Promise<string> {
  const response = await fetch("workbook-name").catch(() => null);
  return response?.ok === true ? await response.text() : "Workbook.xlsx";
}
