import { createSummary } from "../../src/commands/create-summary";
import { importTables, NOTHING_DECIDED, readDecided, readPasted, unplacedRows, withChoice, withPlacement } from "../../src/commands/import-report"; // oxfmt-ignore
import type { WorkbookResults } from "../../src/commands/read-tables";
import { readTables } from "../../src/commands/read-tables";
import { readXlsx, writeXlsx } from "../../src/host/files/xlsx";
import type { HostSessionGlobals } from "../../src/host/node/session";
import { openSession } from "../../src/host/node/session";
import type { ReportReading } from "../../src/savings/report/read-report";
import { LibreOffice, NO_LIBRE_OFFICE } from "../libreoffice";
import { testWhere } from "../where";
import { valuesOf } from "../host/support";
import { CHILDREN, onlyTable, PAPERS, PDF, whenPapersAreThere } from "../sheet/imported/reports";

const office = LibreOffice.find();
const whenInstalled = testWhere(office !== null, NO_LIBRE_OFFICE);
afterAll(() => office?.dispose());

let session: HostSessionGlobals;
beforeEach(() => {
  session = openSession();
  session.useAsGlobals();
});

async function read(text: string, html = ""): Promise<ReportReading> {
  const result = await readPasted({ text, html });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

async function put(text: string, html = "") {
  const reading = await read(text, html);
  const outcome = await importTables(reading, reading.sheet.tables);
  if (outcome.kind !== "done") throw new Error(outcome.message);
  return { reading, ...outcome };
}

async function workbook(): Promise<WorkbookResults> {
  const results = await readTables();
  if (!results.ok) throw new Error(results.problem.message);
  return results.value;
}

function dump(): string {
  const { sheets, names, settings } = session.host.workbook;
  return JSON.stringify({ sheets, names, settings }, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}

const HTML = `<meta charset="utf-8"><h2>Savings proposals</h2><table><tr><th>Scheme</th><th>2024/25 £m</th><th>2025/26 £m</th></tr>
  <tr><td>Parking <img src=x onerror="globalThis.wasRun = true"></td><td>(1.0)</td><td>(2.0)</td></tr>
  <tr><td>Waste<script>globalThis.wasRun = true</script></td><td>(0.5)</td><td>(0.5)</td></tr></table>`;

describe("what was pasted", () => {
  test("is read as a table where its markup has one", async () => {
    const table = onlyTable(await read("Savings proposals Scheme 2024/25", HTML));
    expect(table.lines.map(({ name, figures }) => [name, ...[...figures.values()].map(({ pence }) => pence)])).toEqual([
      ["Parking", -100_000_000, -200_000_000],
      ["Waste", -50_000_000, -50_000_000],
    ]);
    expect(globalThis).not.toHaveProperty("wasRun");
  });

  test("is read as text where its markup has none", async () => {
    expect(onlyTable(await read(CHILDREN, "<p>Savings of children's services</p>")).lines).toHaveLength(3);
  });

  test("is read as text where nothing in the tables of its markup is a saving", async () => {
    expect(onlyTable(await read(CHILDREN, "<table><tr><td>Menu</td></tr></table>")).lines).toHaveLength(3);
  });

  test("is read as its markup where neither that nor its text holds a saving", async () => {
    const { report, sheet } = await read("The panel met in May.", "<table><tr><td>Menu</td></tr></table>");
    expect(sheet.tables).toEqual([]);
    expect(JSON.stringify(report)).toContain("Menu");
  });

  test("without words gives a problem in words", async () => {
    expect(await readPasted({ text: " \n", html: "" })).toMatchObject({ ok: false, problem: { id: "nothing-pasted" } });
  });

  test.each(["text", "html"] as const)("with far too much %s gives a problem in words", async (part) => {
    const result = await readPasted({ text: "x", html: "", [part]: "<table>".padEnd(5_000_001, "x") });
    expect(result).toMatchObject({ ok: false, problem: { id: "report-too-long" } });
  });

  test("without savings gives a reading that says what was looked for", async () => {
    const { sheet } = await read("The panel met in May.\nIt asked about £2m of savings.");
    expect(sheet.tables).toEqual([]);
    expect(sheet.lookedFor).toMatch(/^Looked for /u);
  });
});

describe("what the user decides before it is used", () => {
  test("holds for the tables and rows that it was about", async () => {
    const first = await read(PDF);
    const [row] = unplacedRows(first, onlyTable(first));
    const placed = withPlacement(NOTHING_DECIDED, row!, row!.columns.slice(1));
    const second = readDecided(first, placed);
    expect(onlyTable(second).uncertain).toEqual([]);
    const chosen = withChoice(placed, onlyTable(second), { basis: "incremental" });
    const third = onlyTable(readDecided(second, chosen));
    expect([third.basis.value, third.lines.length]).toEqual(["incremental", 4]);
    const back = withChoice(chosen, third, { basis: null });
    expect(back.choices).toEqual([]);
  });

  test("goes with its table where rows above that are placed afterwards", async () => {
    const first = await read(`${PDF}\n\n${CHILDREN}`);
    const [adults, children] = first.sheet.tables;
    const chosen = withChoice(NOTHING_DECIDED, children!, { basis: "incremental" });
    const second = readDecided(first, chosen);
    const [row] = unplacedRows(second, adults!);
    const { sheet } = readDecided(second, withPlacement(chosen, row!, row!.columns.slice(1)));
    expect(sheet.tables.map(({ basis, lines }) => [basis.value, lines.length])).toEqual([
      [adults?.basis.value, 4],
      ["incremental", 3],
    ]);
    expect(sheet.tables[1]!.range.row).toBe(children!.range.row + 1);
  });
});

describe("put on new sheets", () => {
  test("a table is read from the workbook as it was from the report", async () => {
    const { reading, message, value } = await put(CHILDREN);
    expect(message).toBe('Added the sheet "Savings of children\'s…".');
    const { reading: now } = await workbook();
    expect(now.tables).toHaveLength(1);
    expect(now.tables[0]?.range).toEqual(value.tables[0]);
    expect(essence(now.tables)).toEqual(essence(reading.sheet.tables));
  });

  whenPapersAreThere("so are those of published papers, and a summary can be made of them", async () => {
    const expected: unknown[] = [];
    for (const text of PAPERS) {
      const reading = await read(text);
      if (reading.sheet.tables.length === 0) continue;
      await importTables(reading, reading.sheet.tables);
      expected.push(...essence(reading.sheet.tables));
    }
    expect(essence((await workbook()).reading.tables)).toEqual(expected);
    expect((await createSummary()).kind).toBe("done");
  });

  test("nothing is done where no table is wanted", async () => {
    const outcome = await importTables(await read(CHILDREN), []);
    expect(outcome).toEqual({ kind: "nothing to do", message: "Tick a table first." });
    expect(session.host.counters.requests).toBe(0);
  });
});

function essence(tables: ReportReading["sheet"]["tables"]) {
  return tables.map(({ unit, basis, sign, lines, totals }) => ({
    decided: [unit.value, basis.value, sign.value],
    lines: lines.map(({ code, name, figures }) => [code, name, ...[...figures.values()].map(({ pence, absent }) => pence ?? absent)]), // oxfmt-ignore
    totals: totals.filter(({ lineRows }) => lineRows.length === lines.length).map(({ kind, agrees }) => [kind, agrees]),
  }));
}

/** What spreadsheets take for something else than text. */
const PAYLOADS = [
  "=1+1",
  "=cmd|'/c calc'!A1",
  '=HYPERLINK("http://example.org","x")',
  "+1+1",
  "-2+3",
  "@SUM(1,1)",
  "＝1+1",
  "10/11",
  "1-2",
  "1E3",
  "00123",
  "MAR1",
  "'=1+1",
  "TRUE",
  "#REF!",
  "{=1+1}",
];

describe("no text of a report becomes anything but that text:", () => {
  test.each([...PAYLOADS, ...PAYLOADS.map((payload) => payload.padEnd(300, " of a long text"))])(
    "%.40s",
    async (payload) => {
      // In a title, a heading, a code's place, a description, a narrative, another column, a total's label and a row that is not placed.
      const text = [
        `${payload.slice(0, 80)} savings`,
        "",
        `Ref\tDescription\tLead ${payload.slice(0, 40)}\t2024/25 £m\t2025/26 £m`,
        `${payload}\t${payload}\t${payload}\t1.0\t2.0`,
        payload,
        `A2\t${payload} and more\t${payload}\t1.0\t2.0`,
        `\tTotal ${payload}\t\t2.0\t4.0`,
      ].join("\n");
      await put(text);
      const sheets = session.host.workbook.sheets.slice(1);
      const cells = sheets.flatMap((sheet) => [...sheet.rows.values()].flatMap((row) => [...row.values()]));
      expect(cells.filter(({ formula }) => formula)).toEqual([]);
      const values = sheets.flatMap((sheet) => valuesOf(sheet).flat());
      const numbers = values.filter((value) => typeof value === "number");
      expect(numbers.filter((value) => ![1, 2, 4, 5, 6, 7].includes(value))).toEqual([]);
      expect(values.filter((value) => typeof value === "boolean")).toEqual([]);
      const shown = payload.replace(/\s+/gu, " ").trim();
      expect(values.some((value) => typeof value === "string" && value.replace(/\s+/gu, " ").startsWith(shown))).toBe(
        true,
      );
    },
  );
});

describe("where Excel refuses", () => {
  test.each([0, 1, 3, 8, 20, 40, 80, 120])(
    "after %i steps of the writing, the workbook is as it was before",
    async (afterActions) => {
      const reading = await read(CHILDREN);
      const chosen = readDecided(reading, withChoice(NOTHING_DECIDED, onlyTable(reading), { basis: "incremental" }));
      const before = dump();
      session.host.troubles.failNext(1, { code: "GeneralException", message: "0x800A03EC", afterActions });
      const outcome = await importTables(chosen, chosen.sheet.tables);
      expect(outcome.kind).toBe("problem");
      expect(outcome.message).not.toContain("0x800A03EC");
      expect(dump()).toBe(before);
      expect((await importTables(chosen, chosen.sheet.tables)).kind).toBe("done");
    },
  );

  test("a workbook whose structure is protected is left alone, in words", async () => {
    session.host.workbook.structureProtected = true;
    const reading = await read(CHILDREN);
    const outcome = await importTables(reading, reading.sheet.tables);
    expect(outcome).toMatchObject({ kind: "problem", message: expect.stringContaining("protected") as string });
    expect(session.host.workbook.sheets).toHaveLength(1);
  });
});

describe("the saved file", () => {
  test("holds the table and its page", async () => {
    await put(CHILDREN);
    const saved = await readXlsx(await writeXlsx(session.host.workbook));
    const sheet = saved.ok ? saved.workbook.sheets[1] : undefined;
    expect(sheet?.tables.map(({ name }) => name)).toEqual(["ImportedSavings", "ImportedFigures"]);
    expect(sheet?.page).toMatchObject({ orientation: "Landscape", paperSize: "A4", fitToWidth: 1 });
  });

  whenInstalled(
    "is opened by another spreadsheet, whose texts are the report's",
    async () => {
      await put(CHILDREN.replace("B. Jones", '=HYPERLINK("http://example.org")'));
      const sheet = (await office!.recalculated(session.host.workbook)).sheets[1]!;
      expect(valuesOf(sheet).flat()).toContain('=HYPERLINK("http://example.org")');
      expect([...sheet.rows.values()].flatMap((row) => [...row.values()]).filter(({ formula }) => formula)).toEqual([]);
    },
    120_000,
  );
});
