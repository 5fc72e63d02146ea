import { createWorkbook } from "../../../src/host/model/create";
import type { HostRange } from "../../../src/host/model/range";
import type { HostSheet } from "../../../src/host/model/types";
import type { HostSessionGlobals } from "../../../src/host/node/session";
import { loadClient, openSession } from "../../../src/host/node/session";
import type { CellValue } from "../../../src/savings/grid";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import { QUESTION_HEADS } from "../../../src/sheet/enquiries/headings";
import { readEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import { valuesOf } from "../../host/support";
import { on } from "./open-paper";

/** A plan whose lines somebody edits while a panel writes beside the questions about it. */

export interface Line {
  readonly id: number;
  code: string;
  name: string;
  readonly type: "New" | "Existing";
  figures: readonly number[];
  /** Its code or name was corrected: a second correction could make it another line. */
  isCorrected: boolean;
}

const YEARS = ["2017/18", "2018/19", "2019/20"];
const TABLE = "Scrutiny_lines_of_enquiry";
const PLACE_OF_NOTES = "K1";

/** What stands beside a question that a line of the plan raises. */
export const shownOf = ({ code, name, type }: Line): string => `${code} ${name} (${type})`;

/** One panel is at work at a time, and to load the client library takes longer than its first summary. */
const client = loadClient();

export class PanelAtWork {
  readonly session: HostSessionGlobals;
  source = "Plan";
  enquiries = "Lines of enquiry";
  lines: Line[] = [];

  constructor() {
    this.session = openSession({ workbook: createWorkbook([this.source]) }, client);
    this.session.useAsGlobals();
  }

  sheet(name: string): HostSheet {
    const found = this.session.host.workbook.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** The questions as a marked table, with rows that people put into it. */
  get table(): HostRange {
    const table = this.sheet(this.enquiries).tables.find(({ name }) => name === TABLE);
    if (!table) throw new Error("no questions are asked");
    return table.range;
  }

  /** Writes the plan's lines over those of before. */
  async writePlan(): Promise<void> {
    const rows: CellValue[][] = [
      ["Code", "Savings proposal £000", "Type", ...YEARS],
      ...this.lines.map(({ code, name, type, figures }) => [code, name, type, ...figures]),
    ];
    await on(this.source, (sheet) => {
      sheet.getRange("A2:F40").clear("Contents");
      sheet.getRangeByIndexes(0, 0, 1, 1).values = [["Cumulative savings"]];
      sheet.getRangeByIndexes(1, 0, rows.length, 6).values = rows;
    });
  }

  /** Notes outside of the sheet of enquiries, which nobody should ever touch. */
  async typeNotes(): Promise<void> {
    await on(this.source, (sheet) => (sheet.getRange(PLACE_OF_NOTES).values = [["A note on the plan"]]));
    for (const name of ["Scrutiny summary", "Savings by line", "Checks", "About"])
      await on(name, (sheet) => (sheet.getRange("P3").values = [[`A note on ${name}`]]));
  }

  notes(): unknown[] {
    const at = (name: string, row: number, column: number) => this.sheet(name).rows.get(row)?.get(column)?.value;
    const beside = ["Scrutiny summary", "Savings by line", "Checks", "About"].map((name) => at(name, 2, 15));
    return [at(this.source, 0, 10), ...beside];
  }

  /** The column that a heading of the questions stands in. */
  columnOf(heading: keyof typeof QUESTION_HEADS): number {
    const heads = valuesOf(this.sheet(this.enquiries))[this.table.row] ?? [];
    return heads.indexOf(QUESTION_HEADS[heading]);
  }

  /** Types into a cell of the sheet of enquiries. @returns false where somebody's words stand there already */
  async type(row: number, column: number, text: string, isOwn: (value: unknown) => boolean): Promise<boolean> {
    if (isOwn(valuesOf(this.sheet(this.enquiries))[row]?.[column])) return false;
    await on(this.enquiries, (sheet) => {
      const cell = sheet.getRangeByIndexes(row, column, 1, 1);
      if (text.startsWith("=")) cell.formulasR1C1 = [[text]];
      else cell.values = [[text]];
    });
    return true;
  }

  async insertRow(row: number): Promise<void> {
    await on(this.enquiries, (sheet) => {
      sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().insert("Down");
    });
  }

  /** Sorts the questions by a number for each row, with everything that stands beside them. */
  async sort(numberOf: (row: number) => number): Promise<void> {
    const { row, rows } = this.table;
    const columns = Math.max(...valuesOf(this.sheet(this.enquiries)).map((cells) => cells.length));
    await Excel.run(async (context) => {
      const body = context.workbook.worksheets.getItem(this.enquiries).getRangeByIndexes(row + 1, 0, rows - 1, columns);
      body.load("formulasR1C1");
      await context.sync();
      const sorted = [...(body.formulasR1C1 as CellValue[][]).entries()].sort(([a], [b]) => numberOf(a) - numberOf(b));
      body.formulasR1C1 = sorted.map(([, cells]) => cells);
      await context.sync();
    });
  }

  async rename(from: string, to: string): Promise<void> {
    await on(from, (sheet) => (sheet.name = to));
  }

  /** What stands on the sheet of enquiries. */
  async read(): Promise<{ readonly rows: readonly WrittenEnquiry[]; readonly cells: readonly string[] }> {
    return await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(this.enquiries).getUsedRange(true);
      used.load("values,formulasR1C1,text");
      await context.sync();
      const [values, formulas] = [used.values as CellValue[][], used.formulasR1C1 as CellValue[][]];
      return {
        rows: readEnquiries({ values, formulas, texts: used.text }).enquiries,
        cells: values.flat().map(String),
      };
    });
  }
}
