import type { WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { rangeAddress } from "../savings/address";
import type { PlanBlock, SheetPlan } from "../sheet/plan";
import { escapeText } from "../xlsx/escape-text";
import { fileCells } from "./file-cells";
import { fileCharts } from "./file-chart";
import { filePage, printNames } from "./file-page";
import { FONT } from "./file-style";
import { finishFile } from "./finish-file";
import { publishedPlans } from "./published-plans";
import { rowHeights } from "../sheet/row-heights";
import { tableHeadings } from "./table-headings";

/** What the file says of itself. */
export interface PublishedDocument {
  readonly title: string;
}

/**
 * The sheets as a workbook of their own, for anybody to open: values only, nothing hidden, no names of people, no dates
 * of its making. The same plans make the same bytes.
 *
 * @param plans the sheets in their order, at least one, live or published
 * @returns the bytes of an `.xlsx` file
 */
export async function publishedFile(plans: readonly SheetPlan[], document: PublishedDocument): Promise<Uint8Array> {
  const published = publishedPlans(plans);
  const bytes = await writeXlsx({
    sheets: published.map(fileSheet),
    defaultFont: FONT,
    activeSheet: 0,
    namedRanges: published.flatMap(printNames),
  });
  return finishFile(bytes, published, document.title);
}

/** What a file adds to the characters of a column. */
const WIDTH_BESIDE = 0.71;

function fileSheet(plan: SheetPlan): WriteSheet {
  const { name, blocks, charts, columnWidths, frozenRows, showGridlines } = plan;
  return {
    name,
    rows: [],
    cells: fileCells(plan),
    columns: columnWidths.map((characters) => ({ width: characters + WIDTH_BESIDE })),
    rowDefs: new Map([...rowHeights(plan)].map(([row, height]) => [row, { height }])),
    tables: blocks.flatMap(fileTable),
    view: { showGridLines: showGridlines },
    ...(frozenRows > 0 && { freezePane: { rows: frozenRows } }),
    ...(charts && { charts: fileCharts(name, charts) }),
    ...filePage(plan),
  };
}

function fileTable({ row, cells, table, isSortable }: PlanBlock): NonNullable<WriteSheet["tables"]> {
  const [first, ...rows] = cells;
  // Excel calls a file damaged in which a marked table has headings and nothing else.
  if (table === undefined || !first || rows.length === 0) return [];
  return [
    {
      name: table,
      displayName: table,
      range: rangeAddress({ row, column: 0, rows: cells.length, columns: first.length }),
      // A line break in the name of a column is written as Excel writes it.
      columns: tableHeadings(first).map((heading) => ({ name: escapeText(heading).replaceAll("\n", "_x000a_") })),
      // The cells carry the look, which any reader of the file shows alike.
      style: "TableStyleLight1",
      showRowStripes: false,
      showAutoFilter: isSortable === true,
    },
  ];
}
