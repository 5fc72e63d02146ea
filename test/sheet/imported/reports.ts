import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ReportChoices, ReportReading } from "../../../src/savings/report/read-report";
import { readReport } from "../../../src/savings/report/read-report";
import { reportOfText } from "../../../src/savings/report/report";
import type { SavingsTable } from "../../../src/savings/table";
import { testWhere } from "../../where";

/** Reports as people paste them. */

export function readText(text: string, choices: ReportChoices = {}): ReportReading {
  return readReport(reportOfText("Pasted text", text), choices);
}

/** The only table of a text. */
export function onlyTable(reading: ReportReading): SavingsTable {
  const [table, ...others] = reading.sheet.tables;
  if (!table || others.length > 0) throw new Error(`${reading.sheet.tables.length} tables`);
  return table;
}

/** Tabs between the cells, as a table of Word is copied. */
export const CHILDREN = [
  "Savings of children's services",
  "",
  "Description\tNew or Existing Saving\tLead officer\t2017/18 £m\t2018/19 £m",
  "CH1 17+ Contact and escort\tNew\tA. Patel\t(0.100)\t(0.100)",
  "The service arranges contact. The changes save £100,000 which will be recurrent in future years.",
  "CH2 17+ Residential - closure\tNew\tB. Jones\t(0.300)\t(0.40)",
  "CH3 17+ Placements\tExisting\tC. Smith\tTBC\t(1.25)",
  "Total\t\t\t(0.400)\t(1.750)",
].join("\n");

/** One blank between the columns, as the text of some PDFs has them; the libraries lost a figure on the way. */
export const PDF = [
  "Medium term savings plan",
  "",
  "Savings £m 2025/26 2026/27 2027/28",
  "Day services review (0.100) (0.200) (0.300)",
  "Highways lighting (0.050) (0.050) (0.050)",
  "Libraries opening hours (0.020) (0.040)",
  "Parks income (0.010) n/a (0.030)",
  "",
  "The panel met in May.",
].join("\n");

const SEEDS = path.resolve("../shared/seeds");

/** The texts of published papers that stand beside the project; none where they do not. */
export const PAPERS: readonly string[] = existsSync(SEEDS)
  ? readdirSync(SEEDS).map((name) => readFileSync(path.join(SEEDS, name), "utf8"))
  : [];

/** A test of those papers. */
export function whenPapersAreThere(name: string, run: () => Promise<void>): void {
  testWhere(PAPERS.length > 0, `${name}: no papers stand beside the project.`)(name, run);
}
