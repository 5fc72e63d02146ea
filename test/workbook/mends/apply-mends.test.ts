import { cellAddress } from "../../../src/savings/address";
import { KEPT_KEY } from "../../../src/workbook/kept-text";
import type { CellChange, Mend } from "../../../src/savings/mends/mend";
import type { HostSessionGlobals } from "../../../src/host/node/session";
import { applyMends, previewMends } from "../../../src/workbook/mends/apply-mends";
import type { PaperCell } from "./mending";
import { cellIn, cellsIn, hold, mendsOf, paper, stateOf } from "./mending";

const HEADING = ["Ref", "Proposal", "2017/18 £m", "2018/19 £m"];
const PLAN: readonly (readonly PaperCell[])[] = [
  HEADING,
  ["A1", "Early help", "(0.100)", -0.1],
  ["A2", "Parks", "(0.200)", -0.2],
];

const apply = (session: HostSessionGlobals, mends: readonly Mend[]) =>
  session.Excel.run((context) => applyMends(context, mends));

function change(row: number, column: number, expected: string, text: string, sheet = "Savings"): CellChange {
  const cell = { sheet, row, column };
  return { cell, expected, content: { kind: "text", text }, format: "@", before: expected, after: text };
}

describe("applying mends", () => {
  test("is two requests and one step to undo, whatever the number of figures", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => [
      `A${index + 1}`,
      "Early help",
      "(0.100)",
      index % 2 ? "(0.100)" : -0.1,
    ]);
    const session = paper({ Savings: [HEADING, ...rows] });
    const mends = await mendsOf(session, "figure-is-text");
    session.host.resetCounters();
    expect((await apply(session, mends)).mended).toBe(4500);
    expect(session.host.counters).toMatchObject({ requests: 2, undoSteps: 1 });
    expect(session.host.counters.actions).toBeLessThan(200);
    expect(session.host.counters.requestBytes).toBeLessThan(1_000_000);
  });

  test("that would write different things into one cell write the first of them, and the other is left alone", async () => {
    const session = paper({ Savings: PLAN });
    const one = (text: string): Mend => ({ kind: "tidy code", label: "", changes: [change(1, 0, "A1", text)] });
    const { mended, leftAlone } = await apply(session, [one("CH1"), one("CH2")]);
    expect([mended, leftAlone]).toEqual([1, []]);
    expect(cellIn(session, 1, 0)[0]).toBe("CH1");
  });

  test("leaves alone a cell that was changed since it was read, and says so", async () => {
    const session = paper({ Savings: PLAN });
    const mends = await mendsOf(session, "figure-is-text");
    hold(session.host.workbook.sheets[0]!, 2, 2, "(0.250)");
    const applied = await apply(session, mends);
    expect(applied).toMatchObject({ mended: 1, leftAlone: [{ sheet: "Savings", row: 2, column: 2 }] });
    expect(applied.step?.words).toBe("Made 1 figure a number on Savings.");
    expect(cellIn(session, 2, 2)).toEqual(["(0.250)", "General", "(0.250)"]);
  });

  test("leaves alone a cell that holds a formula by now, even one that gives the same text", async () => {
    const session = paper({ Savings: PLAN });
    const mends = await mendsOf(session, "figure-is-text");
    session.host.edit(() => hold(session.host.workbook.sheets[0]!, 2, 2, '="(0.200)"'));
    expect(await apply(session, mends)).toMatchObject({ mended: 1, leftAlone: [{ row: 2, column: 2 }] });
    expect(cellIn(session, 2, 2)[0]).toBe('="(0.200)"');
  });

  test("changes nothing and keeps nothing where every cell was changed", async () => {
    const session = paper({ Savings: PLAN });
    const mends = await mendsOf(session, "figure-is-text");
    for (const row of [1, 2]) hold(session.host.workbook.sheets[0]!, row, 2, -0.3);
    const before = stateOf(session);
    expect(await apply(session, mends)).toMatchObject({ step: null, mended: 0, leftAlone: [{ row: 1 }, { row: 2 }] });
    expect(stateOf(session)).toEqual(before);
    expect(await apply(session, [])).toEqual({ step: null, mended: 0, leftAlone: [] });
  });

  test("writes a text as it is, even one that Excel would take for a formula, a date or a number", async () => {
    const session = paper({ Savings: [["a", "b", "c"]] });
    const changes = [change(0, 0, "a", "=1+1"), change(0, 1, "b", "10/11"), change(0, 2, "c", "00123")];
    await apply(session, [{ kind: "tidy code", label: "", changes }]);
    expect([0, 1, 2].map((column) => cellIn(session, 0, column)[0])).toEqual(["=1+1", "10/11", "00123"]);
    expect(session.host.workbook.sheets[0]!.rows.get(0)!.get(0)!.formula).toBeUndefined();
  });

  test("moves the marks of a row as a whole or not at all", async () => {
    const session = paper({ Savings: [HEADING, ["A1", "Early help*", "(0.1) ¹", -0.1], ["A2", "Parks*", -0.1, -0.1]] });
    const mends = await mendsOf(session, "figure-has-note-mark");
    hold(session.host.workbook.sheets[0]!, 1, 4, "A remark");
    const applied = await apply(session, mends);
    expect(applied.step?.words).toBe("Moved the marks of 1 row to notes on Savings.");
    expect(applied.leftAlone).toHaveLength(3);
    expect([1, 2, 4].map((column) => cellIn(session, 1, column)[0])).toEqual(["Early help*", "(0.1) ¹", "A remark"]);
    expect([1, 4].map((column) => cellIn(session, 2, column)[0])).toEqual(["Parks", "*"]);
  });

  test("moves marks one row after the other into the same column", async () => {
    const session = paper({ Savings: [HEADING, ["A1", "Early help*", -0.1, -0.1], ["A2", "Parks ²", -0.1, -0.1]] });
    for (const [mend] of [await mendsOf(session, "figure-has-note-mark")]) await apply(session, mend ? [mend] : []);
    const rest = await mendsOf(session, "figure-has-note-mark");
    expect(rest).toHaveLength(1);
    await apply(session, rest);
    expect([0, 1, 2].map((row) => cellIn(session, row, 4)[0])).toEqual(["Notes", "*", "²"]);
  });

  test("mends several sheets in one step", async () => {
    const session = paper({ Children: PLAN, "Adults' care": PLAN });
    const applied = await apply(session, await mendsOf(session, "figure-is-text"));
    expect(applied.step).toMatchObject({ words: "Made 4 figures numbers on 2 sheets." });
    expect(session.host.workbook.names.map(({ formula, visible }) => [formula, visible])).toEqual([
      ["='Children'!$C$2:$C$3", false],
      ["='Adults'' care'!$C$2:$C$3", false],
    ]);
  });

  test("keeps what is kept besides, and takes no id that a stray name has", async () => {
    const session = paper({ Savings: PLAN });
    const { settings, names } = session.host.workbook;
    settings.set(KEPT_KEY, JSON.stringify({ choices: [{ id: "3", choice: { unit: "£m" } }] }));
    names.push({ name: "_SAVINGS_at_7", formula: "=#REF!", visible: false });
    const { step } = await apply(session, await mendsOf(session, "figure-is-text"));
    expect(step).toMatchObject({ id: "9", parts: [{ place: "8" }] });
    expect(JSON.parse(String(settings.get(KEPT_KEY)))).toMatchObject({
      choices: [{ id: "3", choice: { unit: "£m" } }],
      mended: [{ id: "9", kind: "text to number" }],
    });
  });

  test("of a protected sheet fails and leaves all as it was", async () => {
    const session = paper({ Children: PLAN, Savings: PLAN });
    const mends = await mendsOf(session, "figure-is-text");
    session.host.workbook.sheets[1]!.protected = true;
    const before = stateOf(session);
    await expect(apply(session, mends)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(stateOf(session)).toEqual(before);
  });
});

describe("a preview of mends", () => {
  test("shows the formula that a sum would replace, and which cells no longer stand", async () => {
    const rows = [
      ...PLAN.slice(0, 1),
      ["A1", "Early help", -0.5, -0.25],
      ["A2", "Parks", -0.5, -0.25],
      [null, "Total", { held: "=SUM(C2)-4", format: "0.0" }, -9],
    ];
    const session = paper({ Savings: rows });
    const mends = await mendsOf(session, "total-differs");
    hold(session.host.workbook.sheets[0]!, 3, 3, -8);
    const before = cellsIn(session);
    session.host.resetCounters();
    const { changes, leftAlone } = await session.Excel.run((context) => previewMends(context, mends));
    expect(changes.map(({ change, before }) => [before, change.after])).toEqual([["=SUM(C2)-4", "-1.0"]]);
    expect(leftAlone).toBe(1);
    expect(session.host.counters).toMatchObject({ requests: 1, undoSteps: 0 });
    expect(cellsIn(session)).toEqual(before);
  });

  test.each([
    ["the heading of a new column of notes is one cell", null, ["E1", "B2", "E2", "B3", "E3"], 0],
    ["a row whose marks cannot all be moved is left alone", "A remark", ["E1", "B3", "E3"], 2],
  ])("shows what applying would do: %s", async (_what, remark, cells, left) => {
    const session = paper({ Savings: [HEADING, ["A1", "Early help*", -0.1, -0.1], ["A2", "Parks ²", -0.1, -0.1]] });
    const mends = await mendsOf(session, "figure-has-note-mark");
    hold(session.host.workbook.sheets[0]!, 1, 4, remark);
    const { changes, leftAlone } = await session.Excel.run((context) => previewMends(context, mends));
    expect(changes.map(({ change }) => cellAddress(change.cell)).sort()).toEqual([...cells].sort());
    expect(leftAlone).toBe(left);
    const { mended } = await apply(session, mends);
    expect(mended).toBe(changes.length);
  });
});
