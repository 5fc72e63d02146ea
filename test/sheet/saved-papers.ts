import { createSummary } from "../../src/commands/create-summary";
import { insertSamples } from "../../src/commands/insert-samples";
import { publishSummary } from "../../src/commands/publish-summary";
import { readXlsx, writeXlsx } from "../../src/host/files/xlsx";
import type { HostSheet, HostWorkbook } from "../../src/host/model/types";
import { openForAddIn } from "../../src/host/node/open-workbook";
import { FIRST_NAMES, OWN_SHEETS } from "../../src/sheet/own-sheets";
import { addSheet } from "./on-host";

/** Papers as files, live beside their sources and as published copies, written by the commands themselves. */
export interface SavedPaper {
  readonly file: Uint8Array;
  /** What the file holds once it is opened again. */
  readonly workbook: HostWorkbook;
  /** The paper's own sheets in their order. */
  readonly sheets: readonly HostSheet[];
}

export interface BothPapers {
  readonly live: SavedPaper;
  readonly published: SavedPaper;
  /** The workbook of the live paper as it stood when the paper had been written. */
  readonly open: HostWorkbook;
}

type Rows = readonly (readonly (string | number)[])[];

/** What the papers are of: the five councils' papers, or sheets of rows by their names. */
export const SOURCES: Readonly<Record<string, Readonly<Record<string, Rows>> | "samples">> = {
  "the five papers": "samples",
  "a plan of 300 lines": { "Savings plan 2026-30": longPlan() },
  "three plans that are added up": { Adults: shortPlan("A"), Children: shortPlan("C"), Place: shortPlan("P") },
  "a table of targets": {
    Delivery: [
      ["Saving", "Target £000", "Achieved £000", "RAG"],
      ["Home care contracts", 450, 400, "Green"],
      ["Placements", 900, 510, "Amber"],
      ["Libraries", 120, 20, "Red"],
    ],
  },
};

/** Writes, publishes and saves the paper of some sources. */
export async function savedPapers(source: Readonly<Record<string, Rows>> | "samples"): Promise<BothPapers> {
  const { host } = await openForAddIn();
  if (source === "samples") await insertSamples();
  else for (const [name, rows] of Object.entries(source)) await addSheet(name, rows);
  const outcome = await createSummary();
  if (outcome.kind !== "done") throw new Error(outcome.message);
  const live = await savedPaper(await writeXlsx(host.workbook));
  await publishSummary();
  const [copy] = host.createdWorkbooks;
  if (!copy) throw new Error("no copy was published");
  return { live, published: await savedPaper(copy), open: host.workbook };
}

/** How many of a sheet's first rows are printed. */
export function printedRows({ page }: HostSheet): number {
  return Number(/(\d+)$/u.exec(page.printArea ?? "")?.[1] ?? 0);
}

async function savedPaper(file: Uint8Array): Promise<SavedPaper> {
  const read = await readXlsx(file);
  if (!read.ok) throw new Error(read.problem.message);
  const { workbook } = read;
  const sheets = OWN_SHEETS.map((key) => workbook.sheets.find(({ name }) => name === FIRST_NAMES[key]));
  return { file, workbook, sheets: sheets.flatMap((sheet) => sheet ?? []) };
}

function longPlan(): Rows {
  const services = ["Adult social care", "Highways and transport", "Libraries and culture", "Corporate services"];
  const beginnings = ["Review of", "Vacancy management in", "Renegotiate contracts for", "Prevention within"];
  const lines = Array.from({ length: 300 }, (_, index) => {
    const service = services[index % 4] ?? "";
    const more =
      index % 11 === 0 ? ", subject to consultation with residents and to an equality impact assessment" : "";
    const full = (index % 23 === 7 ? 1 : -1) * (((index * 37) % 90) / 100 + 0.05);
    return [
      `SAV/${String(index + 1).padStart(3, "0")}`,
      `${beginnings[(index * 3) % 4]} ${service.toLowerCase()}${more} (${index + 1})`,
      index % 3 === 0 ? "New" : "Existing",
      service,
      5 + (index % 17),
      ...[0.4, 0.6, 0.8, 1].map((share) => Number((full * share).toFixed(3))),
    ];
  });
  const years = ["2026/27 £m", "2027/28 £m", "2028/29 £m", "2029/30 £m"];
  return [["Code", "Savings proposal", "Type", "Service", "Budget £m", ...years], ...lines];
}

function shortPlan(letter: string): Rows {
  const names = ["Review contracts", "Fees", "Shared services", "Property", "Digital access", "Transport"];
  return [
    ["Savings, cumulative effect in each year"],
    ["Ref", "Savings proposal", "2026/27 £000", "2027/28 £000", "2028/29 £000"],
    ...names.map((name, index) => [`${letter}${index + 1}`, name, 10 + index, 20 + 2 * index, index === 4 ? -15 : 40 + index]),
  ]; // oxfmt-ignore
}
