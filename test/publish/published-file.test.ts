import { readXlsx } from "../../src/host/files/xlsx";
import type { HostWorkbook } from "../../src/host/model/types";
import { publishedFile } from "../../src/publish/published-file";
import type { SheetPlan } from "../../src/sheet/plan";
import { valueAt } from "../host/support";
import { gridOf } from "../sheets";
import { cell, found, livePlans, partsNamed, partsOf, planOf } from "./papers";

/** What a council puts on its website: nothing but the paper. */

const PAYLOADS = ['=HYPERLINK("http://example.org","x")', "+cmd|' /C calc'!A0", "@SUM(1)", "-2+3"];
const AWKWARD = gridOf(
  [
    ["Savings proposal", "2026/27 £m", "2027/28 £m"],
    ...PAYLOADS.map((name, index) => [name, 0.5 + index, 0.75 + index]),
  ],
  "Mayor's & partners' plan",
);

async function opened(file: Uint8Array): Promise<HostWorkbook> {
  const read = await readXlsx(file);
  if (!read.ok) throw new Error(read.problem.message);
  return read.workbook;
}

describe("the five papers and one with awkward names, published", () => {
  let plans: SheetPlan[];
  let file: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  let workbook: HostWorkbook;
  beforeAll(async () => {
    plans = livePlans([AWKWARD]);
    file = await publishedFile(plans, { title: "Scrutiny of savings: schools & care" });
    parts = await partsOf(file);
    workbook = await opened(file);
  });
  const sheets = () => partsNamed(parts, /^xl\/worksheets\/sheet/u);

  test("has the sheets of the paper and no other, all to be seen", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      plans.map(({ name }) => [name, "Visible"]),
    );
    expect(
      [...parts.values()].filter((text) => /hidden="(?:1|true)"|state="(?:hidden|veryHidden)"/u.test(text)),
    ).toEqual([]);
  });

  test("has no formula, and nothing of the add-in's functions but their names in words", () => {
    expect(sheets().flatMap((text) => found(text, /<f[ >].*?<\/f>/gu))).toEqual([]);
    const naming = [...parts].filter(([, text]) => text.includes("SAVINGS.")).map(([name]) => name);
    expect(naming.filter((name) => name !== "xl/sharedStrings.xml")).toEqual([]);
  });

  test("names only what is printed", () => {
    const names = found(parts.get("xl/workbook.xml") ?? "", /<definedName name="([^"]+)"/gu);
    expect(new Set(names)).toEqual(new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]));
    expect(workbook.sheets.map(({ page }) => page.printTitleRows)).toEqual(plans.map(({ print }) => print.titleRows));
  });

  test("says its title and language, and neither who made it nor when", () => {
    const properties = parts.get("docProps/core.xml") ?? "";
    expect(found(properties, /<(?!\/|\?)([a-z:A-Z]+)/gu)).toEqual(["cp:coreProperties", "dc:title", "dc:language"]);
    expect(workbook.properties).toMatchObject({ title: "Scrutiny of savings: schools & care", author: "" });
    expect(workbook.settings.size).toBe(0);
  });

  test("has no part but sheets, tables, charts and what they need", () => {
    const kinds = new Set([...parts.keys()].map((name) => name.replace(/\d+(?=\.)/u, "")));
    const allowed = [
      "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/theme/theme.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet.xml",
      "xl/worksheets/_rels/sheet.xml.rels", "xl/tables/table.xml", "xl/drawings/drawing.xml", "xl/drawings/_rels/drawing.xml.rels",
      "xl/charts/chart.xml", "xl/charts/_rels/chart.xml.rels",
    ]; // oxfmt-ignore
    expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([]);
    expect([...parts.values()].filter((text) => text.includes('TargetMode="External"'))).toEqual([]);
  });

  test("links only between its own sheets", () => {
    const names = new Set(plans.map(({ name }) => `'${name}'`));
    const targets = sheets().flatMap((text) => found(text, /<hyperlink [^>]*location="([^"]+)![A-Z]+\d+"/gu));
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.map((target) => target.replaceAll("&apos;", "'")).filter((target) => !names.has(target))).toEqual(
      [],
    );
  });

  test("marks every table of the plans, with headings that are all there and differ", () => {
    const marked = plans.flatMap(({ blocks }) =>
      blocks.flatMap(({ table, cells }) => (cells.length > 1 ? (table ?? []) : [])),
    );
    const tables = partsNamed(parts, /^xl\/tables\//u);
    expect(tables.map((text) => found(text, /displayName="([^"]+)"/gu)[0])).toEqual(marked);
    for (const text of tables) {
      const headings = found(text, /<tableColumn id="\d+" name="([^"]*)"/gu).map((name) => name.toLowerCase());
      expect(headings).not.toContain("");
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  test("holds what the plans' formulas come to", () => {
    const differing = plans.flatMap(({ blocks }, index) =>
      blocks.flatMap(({ row, cells }) =>
        cells.flatMap((line, down) =>
          line.flatMap(({ value }, column) => {
            const sheet = workbook.sheets[index];
            const standing = sheet ? valueAt(sheet, row + down, column) : undefined;
            return standing === (value === "" ? null : value) ? [] : [[value, standing]];
          }),
        ),
      ),
    );
    expect(differing).toEqual([]);
  });

  test("every chart has words for whoever cannot see it", () => {
    const charts = plans.flatMap((plan) => plan.charts ?? []);
    expect(charts.length).toBeGreaterThan(0);
    expect(partsNamed(parts, /^xl\/charts\/chart/u)).toHaveLength(charts.length);
    const said = partsNamed(parts, /^xl\/drawings\/drawing/u).flatMap((text) => found(text, / descr="([^"]+)"/gu));
    expect(said).toHaveLength(charts.length);
  });

  test("opens at the top of its first sheet", () => {
    expect(sheets().map((text) => found(text, /<selection [^>]*activeCell="([^"]+)" sqref="A1"/gu))).toEqual(
      plans.map(() => ["A1"]),
    );
    expect(sheets().map((text) => text.includes('tabSelected="1"'))).toEqual(plans.map((_, index) => index === 0));
  });

  test("prints on A4, across, fitted to the width, with the page's number", () => {
    for (const { page } of workbook.sheets) {
      expect(page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
      expect(page.fitToHeight).toBeUndefined();
      expect(page.footer.right).toBe("Page &P of &N");
    }
  });

  test.each(PAYLOADS)("%s, a line's description, is a text as it was written", (payload) => {
    const strings = found(parts.get("xl/sharedStrings.xml") ?? "", /<t[^>]*>([^<]*)<\/t>/gu);
    const written = payload.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    expect(strings.some((text) => text === written)).toBe(true);
  });

  test("the same plans make the same bytes", async () => {
    expect(await publishedFile(plans, { title: "Scrutiny of savings: schools & care" })).toEqual(file);
  });
});

describe("texts stay texts when somebody edits their cells", () => {
  const LONG = `=1+1 ${"and so on ".repeat(30)}`;
  test.each(["=1+1", "00123", "10/11", "#N/A", "_x0041_", "(0.100)"])("%s, by its format", async (value) => {
    const { sheets } = await opened(await publishedFile([planOf([[cell(value)]])], { title: "" }));
    expect(sheets[0]?.rows.get(0)?.get(0)).toMatchObject({ value, style: { numberFormat: "@" } });
  });

  test("a long one, which Excel shows as #### in that format, by Excel's mark", async () => {
    const parts = await partsOf(await publishedFile([planOf([[cell(LONG), cell("short")]])], { title: "" }));
    const styles = found(parts.get("xl/styles.xml") ?? "", /<xf [^>]*xfId="0"[^>]*>/gu);
    const [long, short] = found(parts.get("xl/worksheets/sheet1.xml") ?? "", / s="(\d+)"/gu).map(Number);
    expect(styles[long ?? -1]).toContain('quotePrefix="1"');
    expect(styles[short ?? -1]).not.toContain("quotePrefix");
    expect(parts.get("xl/styles.xml")).not.toMatch(/protection/iu);
  });

  test("an amount is a number with its format, and an entry that nobody made is empty", async () => {
    const plan = planOf([[cell(-0.1, "figure", { format: "#,##0.0" }), cell("", "entry"), cell(null, "entryFigure")]]);
    const row = (await opened(await publishedFile([plan], { title: "" }))).sheets[0]?.rows.get(0);
    expect(row?.get(0)).toMatchObject({ value: -0.1, style: { numberFormat: "#,##0.0" } });
    expect([row?.get(1)?.value, row?.get(2)?.value]).toEqual([null, null]);
  });
});

test("headings that Excel would refuse are numbered, in the cells as in the table", async () => {
  const headings = ["£m", "£M", ""].map((words) => cell(words, "tableHeading"));
  const plan = planOf([], {
    blocks: [{ row: 0, table: "Scrutiny_t", cells: [headings, [cell("a"), cell(1, "figure"), cell(2, "figure")]] }],
    columnWidths: [20, 20, 20],
  });
  const file = await publishedFile([plan], { title: "" });
  const [table = ""] = partsNamed(await partsOf(file), /^xl\/tables\//u);
  const names = ["£m", "£M2", "Column3"];
  expect(found(table, /<tableColumn id="\d+" name="([^"]*)"/gu)).toEqual(names);
  const row = (await opened(file)).sheets[0]?.rows.get(0);
  expect([0, 1, 2].map((column) => row?.get(column)?.value)).toEqual(names);
});

test("headings with nothing below them are no marked table, which Excel would call damage", async () => {
  const plan = planOf([], {
    blocks: [{ row: 0, table: "Scrutiny_t", cells: [[cell("Line", "tableHeading")]] }],
    columnWidths: [20],
  });
  expect((await opened(await publishedFile([plan], { title: "" }))).sheets[0]?.tables).toEqual([]);
});
