import type { HostPageLayout, HostSheet, HostWorkbook } from "./types";

/** Excel's "Normal" margins, in points. */
const NORMAL_MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

/**
 * A page set-up as a new sheet has it.
 * @returns A4 portrait with Excel's normal margins.
 */
export function createPageLayout(): HostPageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    margins: { ...NORMAL_MARGINS },
    centerHorizontally: false,
    footer: { left: "", center: "", right: "" },
    header: { left: "", center: "", right: "" },
  };
}

/**
 * An empty sheet, not yet in a workbook.
 * @param name Its name on the tab.
 * @param id Its id, which never changes.
 * @returns The sheet.
 */
export function createSheet(name: string, id: string): HostSheet {
  return {
    id,
    name,
    visibility: "Visible",
    rows: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    showGridlines: true,
    tabColor: "",
    tables: [],
    charts: [],
    validations: [],
    page: createPageLayout(),
    protected: false,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
  };
}

/**
 * A workbook with empty sheets, the first of them active.
 * @param sheetNames The sheets' names; one "Sheet1" if none is given.
 * @returns The workbook.
 */
export function createWorkbook(sheetNames: readonly string[] = ["Sheet1"]): HostWorkbook {
  const sheets = sheetNames.map((name, index) => createSheet(name, idOfNumber(index + 1)));
  return {
    sheets,
    activeSheetId: sheets[0]?.id ?? "",
    names: [],
    settings: new Map(),
    properties: { title: "", subject: "", author: "", comments: "" },
  };
}

/**
 * An id that no sheet, table or chart of the workbook has yet.
 * @param workbook The workbook.
 * @returns An id shaped as Excel's.
 */
export function nextId(workbook: HostWorkbook): string {
  const used = workbook.sheets.flatMap(({ id, tables, charts }) => [
    id,
    ...[...tables, ...charts].map((each) => each.id),
  ]);
  const numbers = used.map((id) => Number.parseInt(id.slice(1, 9), 16)).filter(Number.isFinite);
  return idOfNumber(Math.max(0, ...numbers) + 1);
}

function idOfNumber(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}
