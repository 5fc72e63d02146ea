import { inWords } from "../../savings/show";
import { createWorkbook } from "../model/create";
import type { HostWorkbook } from "../model/types";

/** The reader and the writer are large and not needed to begin with, so they are fetched when they are. */
const loadXlsx = () => import("../files/xlsx");

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type Opened =
  | {
      ok: true;
      workbook: HostWorkbook;
      /** What the file holds that is not shown here nor saved, in a sentence; null where it is all here. */
      warning: string | null;
    }
  | { ok: false; message: string };

/**
 * Opens a file as a workbook.
 * @param name What the user knows it as.
 * @returns The workbook, or one sentence that says why there is none.
 */
export async function openFile(file: Blob, name: string): Promise<Opened> {
  const { readXlsx } = await loadXlsx();
  const result = await readXlsx(new Uint8Array(await file.arrayBuffer()));
  if (result.ok) return { ok: true, workbook: result.workbook, warning: warningOf(name, result.leftOut) };
  return { ok: false, message: `${name} was not opened. ${result.problem.message}` };
}

function warningOf(name: string, leftOut: readonly string[]): string | null {
  if (leftOut.length === 0) return null;
  return `${name} holds ${inWords(leftOut)}: not shown here, and not in the file that Save makes. Your own file stays as it is.`;
}

/** Asks the user for a file. Resolves with null where none was chosen. */
export function chooseFile(): Promise<File | null> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = `.xlsx,${XLSX}`;
  return new Promise((resolve) => {
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}

/** Gives the user the workbook as a file to keep. */
export async function saveFile(workbook: HostWorkbook, name: string, namespace: string): Promise<void> {
  const { writeXlsx } = await loadXlsx();
  keepFile(await writeXlsx(workbook, { namespaces: [namespace] }), name);
}

/**
 * Gives the user a workbook that the add-in has made.
 * @param file The bytes of an `.xlsx` file; none for a blank workbook.
 */
export async function keepCreated(file: Uint8Array, name: string, namespace: string): Promise<void> {
  if (file.length > 0) keepFile(file, name);
  else await saveFile(createWorkbook(), name, namespace);
}

function keepFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Takes a file dropped anywhere on the page, instead of the browser leaving for it. */
export function listenToDrops(page: HTMLElement, open: (file: File) => void): void {
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  page.addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.add("dropping");
  });
  page.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) page.classList.remove("dropping");
  });
  page.addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
