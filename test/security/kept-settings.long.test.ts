import { takeMendBack } from "../../src/commands/mends";
import { readTables } from "../../src/commands/read-tables";
import type { Host } from "../../src/host/host";
import { ensureCell } from "../../src/host/model/cells";
import { acceptedFinding, contentIn } from "../../src/savings/kept/accept";
import { isPlainFormula } from "../../src/savings/plain-formula";
import { KEPT_KEY } from "../../src/workbook/kept-text";
import { expectCleanObjects, expectOnlyOurFormulas, missingFrom, openHostile, paperOf, summarised } from "./hostile";
import { FIGURES } from "./hostile-rows";
import { PAYLOADS } from "./payloads";
import { formulasIn } from "./strange-formulas";

const PLAN = [
  ["Savings £000"],
  ["Code", "Description", "2017/18", "2018/19"],
  ["A1", "Day services", -120, -130],
  ["A1", "Transport", "(55)", -60],
  ["Total", null, -1, -190],
];

/** A workbook that somebody sent, with what the add-in is said to have kept in it. */
async function sentWith(kept: unknown): Promise<Host> {
  const host = await openHostile({ Plan: PLAN });
  await keep(host, kept);
  return host;
}

/** Puts what is kept into the file, and the names of its places. */
async function keep(host: Host, kept: unknown): Promise<void> {
  host.workbook.settings.set(KEPT_KEY, typeof kept === "string" ? kept : JSON.stringify(kept));
  const there = new Set(host.workbook.names.map(({ name }) => name));
  await Excel.run(async (context) => {
    for (const name of ["_SAVINGS_at_1", "_SAVINGS_at_2"]) {
      if (!there.has(name)) context.workbook.names.add(name, "='Plan'!$A$2:$D$5");
    }
    await context.sync();
  });
}

async function problemsOf(): Promise<readonly string[]> {
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  return read.value.keptProblems;
}

const CHOICES = "Some choices kept in this workbook were not usable and were left out.";
const ACCEPTED = "Some accepted points kept in this workbook were not usable and are shown again.";
const MENDED = "Some mends kept in this workbook were not usable and cannot be taken back.";
const OPTIONS = "The settings of the summary kept in this workbook were not usable.";
const UNREADABLE = "What the add-in kept in this workbook could not be read, so everything is shown as it was found.";

const choice = (of: unknown) => ({ choices: [{ id: "1", choice: of }] });
const deep = `{"choices":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;

test.each<[string, unknown, readonly string[]]>([
  ["that are no JSON", "=1+1", [UNREADABLE]],
  ["nested without end", deep, [CHOICES]],
  ["with a list in place of an object", [[1]], [UNREADABLE]],
  [
    "with a prototype of their own",
    '{"__proto__":{"polluted":1},"choices":[{"id":"1","choice":{"__proto__":{"polluted":1}}}]}',
    [],
  ],
  ["with a constructor", '{"constructor":{"prototype":{"polluted":1}},"options":{"__proto__":{"isLive":"no"}}}', []],
  ["with a threshold that is none", { options: { thresholds: { costs: { valueOf: 1 } } } }, [OPTIONS]],
  ["with thresholds called as what objects have", '{"options":{"thresholds":{"__proto__":9,"toString":9}}}', []],
  ["with an id that is a path", { choices: [{ id: "../1", choice: {} }] }, [CHOICES]],
  ["with an id that is a name of the workbook", { choices: [{ id: "Print_Area", choice: {} }] }, [CHOICES]],
  ["with a kind of column that there is not", choice({ columns: [{ label: "x", kind: "constructor" }] }), [CHOICES]],
  ["with a thousand columns", choice({ columns: Array(1_000).fill({ label: "x", kind: "other" }) }), [CHOICES]],
  ["with a pattern without end", choice({ codePattern: "A".repeat(100_000) }), [CHOICES]],
  ["with a budget without end", choice({ budget: 1e308 }), [CHOICES]],
  ["with accepted points that are none", { accepted: [{ check: "x" }, null, 7] }, [ACCEPTED]],
  [
    "with a mend of a kind that there is not",
    { mended: [{ id: "1", kind: "__proto__", words: "", parts: [] }] },
    [MENDED],
  ],
])("settings %s are dropped with a message, and the workbook is summarised as it stands", async (_, kept, problems) => {
  const host = await sentWith(kept);
  expect(await problemsOf()).toEqual(problems);
  await summarised();
  expectOnlyOurFormulas(host);
  expectCleanObjects();
});

test("reasons for accepting what was found are listed as texts", async () => {
  const host = await openHostile({ Figures: FIGURES });
  const read = await readTables();
  if (!read.ok) throw new Error(read.problem.message);
  const findings = read.value.summary.tables.flatMap(({ findings }) => findings);
  expect(findings.length).toBeGreaterThan(PAYLOADS.length);
  const contentOf = contentIn(read.value.snapshot);
  const accepted = PAYLOADS.map((text, index) => acceptedFinding(findings[index]!, text, contentOf));
  host.workbook.settings.set(KEPT_KEY, JSON.stringify({ accepted }));
  await summarised();
  expectOnlyOurFormulas(host);
  expect(missingFrom(paperOf(host), PAYLOADS)).toEqual([]);
});

test("a pattern, a heading and a budget's column of any words are no more than words", async () => {
  const host = await sentWith(null);
  for (const text of PAYLOADS) {
    const words = { codePattern: text.slice(0, 100), budgetColumn: text, columns: [{ label: text, kind: "other" }] };
    host.workbook.settings.set(KEPT_KEY, JSON.stringify({ ...choice(words), summaryOf: text }));
    expect(await problemsOf()).toEqual([]);
  }
  await summarised();
  expectOnlyOurFormulas(host);
  expectCleanObjects();
});

/** A step of mending as somebody wrote it into the file: it would give cell C3 back what it never held. */
const step = (kind: string, before: string, after: string | number) => ({
  mended: [
    {
      id: "2",
      kind,
      words: "Made 1 figure a number on Plan.",
      parts: [
        {
          place: "1",
          row: 1,
          column: 0,
          cells: [{ row: 1, column: 2, before, beforeFormat: "General", after, afterFormat: "General" }],
        },
      ],
    },
  ],
});

describe("a mend that somebody wrote into the file", () => {
  /** The formulas of the workbook once a step is taken back that gives a total what it held before. */
  async function formulasAfter(host: Host, kind: string, before: string, now: number | string): Promise<string[]> {
    const cell = ensureCell(host.workbook.sheets[0]!, 2, 2);
    delete cell.formula;
    delete cell.style;
    if (typeof now === "number") cell.value = now;
    else cell.formula = now;
    await keep(host, step(kind, before, now));
    await takeMendBack("2");
    return formulasIn(host.workbook.sheets).map(({ formula }) => formula);
  }

  test("gives no cell a formula when it is taken back, whatever the cell is said to have held", async () => {
    const host = await openHostile({ Plan: PLAN });
    for (const text of [...PAYLOADS, "=SUM(C3:C4)"]) {
      expect(await formulasAfter(host, "text to number", text, -120)).toEqual([]);
    }
  });

  test("gives a total that is a sum now its plain formula back, and no other", async () => {
    const host = await openHostile({ Plan: PLAN });
    const sum = "=SUM(D3:D4)";
    expect(await formulasAfter(host, "total to formula", "=C4*1.5", sum)).toEqual(["=C4*1.5"]);
    for (const before of PAYLOADS.filter((text) => !isPlainFormula(text))) {
      const given = await formulasAfter(host, "total to formula", before, sum);
      expect(given.filter((formula) => formula !== sum)).toEqual([]);
    }
  });
});
