import type { SheetPlan } from "../sheet/plan";
import { Zip } from "../xlsx/zip";
import { finishChart } from "./finish-chart";
import { xmlText } from "./xml-text";

/**
 * Says in the file what the workbook library cannot: where the cursor stands, that heights may be fitted anew, that long
 * texts are texts, how charts are ruled; and takes out what it says of itself and of the time.
 *
 * @param bytes what the library wrote of `plans`
 */
export async function finishFile(bytes: Uint8Array, plans: readonly SheetPlan[], title: string): Promise<Uint8Array> {
  const zip = Zip.open(bytes);
  if (!zip) throw new Error("The workbook library wrote no archive.");
  const change = async (part: string, changed: (text: string) => string) => {
    const text = await zip.text(part);
    if (text !== null) await zip.replace(part, changed(text));
  };
  await change("docProps/core.xml", () => coreProperties(title));
  await change("docProps/app.xml", (text) => text.replace(/<Application>[^<]*</u, "<Application>Savings Scrutiny<"));
  await change("xl/workbook.xml", (text) => text.replace(/<calcPr[^>]*\/>/u, '<calcPr calcId="191029"/>'));
  await change("xl/styles.xml", finishStyles);
  let chart = 0;
  for (const [index, plan] of plans.entries()) {
    await change(`xl/worksheets/sheet${index + 1}.xml`, (text) => finishSheet(text, index === 0));
    await change(`xl/drawings/drawing${index + 1}.xml`, (text) => nameCharts(text, plan));
    for (const planned of plan.charts ?? []) {
      chart += 1;
      await change(`xl/charts/chart${chart}.xml`, (text) => finishChart(text, plan, planned));
    }
  }
  return zip.write();
}

/** Neither who made the file nor when. */
function coreProperties(title: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`;
}

/** Excel's mark for a text in place of what stood for it: see `LONG_TEXT`. */
function finishStyles(styles: string): string {
  return styles.replaceAll(' applyProtection="true"', ' quotePrefix="1"').replaceAll(/<protection[^>]*\/>/gu, "");
}

/** The cursor in A1, the first sheet in front, and heights that may be fitted again when a column changes its width. */
function finishSheet(sheet: string, isFirst: boolean): string {
  return sheet
    .replace(/<sheetView ([^>]*?)(?:\/>|>(<pane[^>]*\/>)<\/sheetView>)/u, (_, attributes: string, pane?: string) => {
      const selection = `<selection${pane === undefined ? "" : ' pane="bottomLeft"'} activeCell="A1" sqref="A1"/>`;
      return `<sheetView${isFirst ? ' tabSelected="1"' : ""} ${attributes}>${pane ?? ""}${selection}</sheetView>`;
    })
    .replaceAll(' customHeight="1"', "");
}

function nameCharts(drawing: string, { charts = [] }: SheetPlan): string {
  return charts.reduce(
    (text, { name }, index) => text.replace(`name="Chart ${index + 1}"`, () => `name="${xmlText(name)}"`),
    drawing,
  );
}
