import type { HostCorner } from "../model/chart-types";
import type { Zip } from "../../xlsx/zip";
import { fromXml } from "./xml-text";

/** What the library does not read of a chart: its frame on the sheet, and its own part as text. */
export interface ChartPart {
  name: string;
  /** Both corners; null where the chart does not stand between two cells. */
  corners: { from: HostCorner; to: HostCorner } | null;
  markup: string;
}

const EMU_A_POINT = 12_700;

/**
 * The charts of a file, sheet by sheet in the order of the workbook, as they follow one another on their sheet.
 * @returns One list for each sheet.
 */
export async function chartParts(zip: Zip): Promise<ChartPart[][]> {
  if (!zip.names.some((name) => name.startsWith("xl/charts/"))) return [];
  const book = (await zip.text("xl/workbook.xml")) ?? "";
  const parts = await relations(zip, "xl/workbook.xml");
  const sheets = [...book.matchAll(/<sheet\b[^>]*\br:id="([^"]*)"/g)].map(([, id = ""]) => parts.get(id));
  const found: ChartPart[][] = [];
  for (const sheet of sheets) found.push(sheet === undefined ? [] : await chartsOf(zip, sheet));
  return found;
}

async function chartsOf(zip: Zip, sheet: string): Promise<ChartPart[]> {
  const drawing = [...(await relations(zip, sheet)).values()].find((part) => /\/drawings\/[^/]+\.xml$/.test(part));
  if (drawing === undefined) return [];
  const charts = await relations(zip, drawing);
  const markup = (await zip.text(drawing)) ?? "";
  const found: ChartPart[] = [];
  for (const [anchor] of markup.matchAll(/<xdr:(\w+Anchor)\b[\s\S]*?<\/xdr:\1>/g)) {
    const id = /<c:chart\b[^>]*\br:id="([^"]*)"/.exec(anchor)?.[1] ?? "";
    const text = await zip.text(charts.get(id) ?? "");
    if (text === null) continue;
    const name = /<xdr:cNvPr\b[^>]*? name="([^"]*)"/.exec(anchor)?.[1] ?? "";
    found.push({ name: fromXml(name), corners: cornersOf(anchor), markup: text });
  }
  return found;
}

function cornersOf(anchor: string): ChartPart["corners"] {
  const from = corner(/<xdr:from>(.*?)<\/xdr:from>/s.exec(anchor)?.[1]);
  const to = corner(/<xdr:to>(.*?)<\/xdr:to>/s.exec(anchor)?.[1]);
  return from && to ? { from, to } : null;
}

function corner(markup: string | undefined): HostCorner | null {
  if (markup === undefined) return null;
  const field = (name: string) => Number(new RegExp(`<xdr:${name}>(-?\\d+)<`).exec(markup)?.[1] ?? 0);
  return {
    row: field("row"),
    column: field("col"),
    right: points(field("colOff")),
    down: points(field("rowOff")),
  };
}

function points(emu: number): number {
  return Math.round((emu / EMU_A_POINT) * 100) / 100;
}

/** What a part refers to, by the ids that it uses. */
async function relations(zip: Zip, part: string): Promise<Map<string, string>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const text = (await zip.text(`${folder}_rels/${part.slice(folder.length)}.rels`)) ?? "";
  const found = new Map<string, string>();
  for (const [tag] of text.matchAll(/<Relationship\b[^>]*>/g)) {
    const id = /\bId="([^"]*)"/.exec(tag)?.[1];
    const target = /\bTarget="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && target !== undefined && !tag.includes('TargetMode="External"')) {
      found.set(id, new URL(target, `file:///${folder}`).pathname.slice(1));
    }
  }
  return found;
}
