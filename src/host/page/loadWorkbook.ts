import { sampleSheets } from "../../../seeds";
import type { HostWorkbook } from "../model/types";
import { openFile } from "./files";
import { sampleWorkbook } from "./sampleWorkbook";

export interface Loaded {
  workbook: HostWorkbook;
  name: string;
  /** Why the workbook that was asked for is not the one shown, or what of it is not. */
  notice: string | null;
}

/** The workbook of the command line, or else the samples. */
export async function loadWorkbook(): Promise<Loaded> {
  const response = await fetch("workbook.xlsx").catch(() => null);
  if (!response?.ok) return samples(null);
  const name = await workbookName();
  const opened = await openFile(await response.blob(), name);
  return opened.ok ? { workbook: opened.workbook, name, notice: opened.warning } : samples(opened.message);
}

function samples(notice: string | null): Loaded {
  return { workbook: sampleWorkbook(sampleSheets), name: "Council savings samples.xlsx", notice };
}

async function workbookName(): Promise<string> {
  const response = await fetch("workbook-name").catch(() => null);
  return response?.ok === true ? await response.text() : "Workbook.xlsx";
}
