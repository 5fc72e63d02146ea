import { spawnSync } from "node:child_process";

/** The lines of each page of a PDF, blank ones left out; null where the program that reads them is not installed. */
export function pdfPages(file: Uint8Array): string[][] | null {
  const { stdout, error } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: file, maxBuffer: 100_000_000 });
  if (error) return null;
  const pages = stdout.toString("utf8").split("\f").slice(0, -1);
  return pages.map((page) => page.split("\n").filter((line) => line.trim() !== ""));
}

/** Whether PDFs can be read, which is said once where they cannot. */
export function canReadPdfs(): boolean {
  return spawnSync("pdftotext", ["-v"]).error === undefined;
}
