import fc from "fast-check";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import type { Typed } from "./meeting";
import { FIGURES, Meeting } from "./meeting";
import { refreshed } from "./open-paper";
import type { Line } from "./panel-at-work";
import { shownOf } from "./panel-at-work";
import "../../property-seed";

/**
 * The panel's words are never lost: whatever happens to the plan and to the sheet, they stand beside their question, or in
 * the list of those no longer asked.
 */

const WORDS_IN = ["question", "answer", "comment", "equality"] as const;
const EDITS = ["figure", "reorder", "insert line", "delete line", "put back", "recode", "rename", "row above", "row within", "sort", "own column", "rename sheet", "rename source", "words", "formula", "refresh"] as const; // oxfmt-ignore
type Edit = { readonly kind: (typeof EDITS)[number]; readonly at: number; readonly to: number };

const edits = fc.array(fc.record({ kind: fc.constantFrom(...EDITS), at: fc.nat(1000), to: fc.nat(1000) }), { minLength: 6, maxLength: 16 }); // oxfmt-ignore
const plans = fc.record({ count: fc.integer({ min: 4, max: 12 }), figures: fc.array(fc.nat(FIGURES.length - 1), { minLength: 12, maxLength: 12 }) }); // oxfmt-ignore

const swap = (lines: Line[], at: number, to: number) => {
  const [line] = lines.splice(at % lines.length, 1);
  if (line) lines.splice(to % (lines.length + 1), 0, line);
};

const correct = (line: Line | undefined, change: (line: Line) => void) => {
  if (!line || line.isCorrected) return;
  change(line);
  line.isCorrected = true;
};

/** What an edit does to the lines of the plan; nothing where it is about the sheets. */
const TO_PLAN: Partial<Record<Edit["kind"], (meeting: Meeting, edit: Edit) => void>> = {
  figure: ({ panel: { lines } }, { at, to }) => {
    const line = lines[at % lines.length];
    if (line) line.figures = FIGURES[to % FIGURES.length] ?? line.figures;
  },
  reorder: ({ panel: { lines } }, { at, to }) => swap(lines, at, to),
  "insert line": (meeting, { at, to }) => {
    const { lines } = meeting.panel;
    if (lines.length < 14) lines.splice(at % lines.length, 0, meeting.line(FIGURES[to % FIGURES.length] ?? []));
  },
  "delete line": ({ panel: { lines }, gone }, { at }) => {
    if (lines.length > 4) gone.push(...lines.splice(at % lines.length, 1));
  },
  "put back": ({ panel: { lines }, gone }, { at }) => {
    lines.splice(at % lines.length, 0, ...gone.splice(0, 1));
  },
  recode: ({ panel: { lines } }, { at }) => correct(lines[at % lines.length], (line) => (line.code = `B${line.id}`)),
  rename: ({ panel: { lines } }, { at }) =>
    correct(lines[at % lines.length], (line) => (line.name = `${line.name} anew`)),
};

/** What an edit does to the sheets. */
const TO_SHEETS: Partial<Record<Edit["kind"], (meeting: Meeting, edit: Edit) => Promise<unknown>>> = {
  "row above": async ({ panel, typed }, { at }) => {
    await panel.insertRow(0);
    if (at % 2 === 0) return;
    const words = `Words above ${typed.length}.`;
    if (await panel.type(0, at % 3, words, Boolean)) typed.push({ text: words, ref: null, line: null, question: null });
  },
  "row within": async ({ panel, typed }, { at }) => {
    const row = panel.table.row + 1 + (at % panel.table.rows);
    await panel.insertRow(row);
    const words = `Words between ${typed.length}.`;
    if (at % 2 === 0 && (await panel.type(row, panel.columnOf("comment"), words, Boolean)))
      typed.push({ text: words, ref: null, line: null, question: null });
  },
  sort: ({ panel }, { at }) => panel.sort((row) => (row * (at + 7)) % 11),
  "own column": async (meeting, { at, to }) => {
    const { panel } = meeting;
    const { row, column, columns } = panel.table;
    const free = column + columns + (at % 2);
    if (!(await panel.type(row, free, `Own ${meeting.text()}`, (value) => Boolean(value)))) return;
    await meeting.typeBeside(to, free, meeting.text());
  },
  "rename sheet": async ({ panel }, { at }) => {
    const name = `Enquiries ${at}`;
    if (name !== panel.enquiries) await panel.rename(panel.enquiries, name);
    panel.enquiries = name;
  },
  "rename source": async ({ panel }, { at }) => {
    const name = `Plan ${at}`;
    if (name !== panel.source) await panel.rename(panel.source, name);
    panel.source = name;
  },
  words: async (meeting, { at, to }) =>
    meeting.typeBeside(at, meeting.panel.columnOf(WORDS_IN[to % WORDS_IN.length] ?? "comment"), meeting.text()),
  formula: async (meeting, { at }) => {
    const { row, column, columns } = meeting.panel.table;
    const free = column + columns;
    if (!(await meeting.panel.type(row, free, `Own ${meeting.text()}`, (value) => Boolean(value)))) return;
    await meeting.typeBeside(at, free, "=RC1*10");
  },
};

async function applyEdit(meeting: Meeting, edit: Edit): Promise<void> {
  const toPlan = TO_PLAN[edit.kind];
  if (toPlan) {
    toPlan(meeting, edit);
    await meeting.panel.writePlan();
  }
  await TO_SHEETS[edit.kind]?.(meeting, edit);
  if (edit.kind === "refresh") await refreshAndCheck(meeting);
}

async function refreshAndCheck(meeting: Meeting): Promise<void> {
  await refreshed();
  const { panel, typed, formulas } = meeting;
  const { rows, cells } = await panel.read();
  const refs = rows.map(({ ref }) => ref);
  expect(new Set(refs).size).toBe(refs.length);
  for (const one of typed) expectToStand(one, rows, cells, panel.lines);
  for (const ref of formulas) {
    const row = rows.find((one) => one.ref === ref);
    expect(row?.words.own.map(({ content }) => content)).toContain("=RC1*10");
  }
  expect(panel.notes()).toEqual(["A note on the plan", ...["Scrutiny summary", "Savings by line", "Checks", "About"].map((name) => `A note on ${name}`)]); // oxfmt-ignore
}

/** Once on the sheet, beside its number, and beside its line as long as that raises its question. */
function expectToStand(
  { text, ref, line, question }: Typed,
  rows: readonly WrittenEnquiry[],
  cells: readonly string[],
  lines: readonly Line[],
): void {
  // oxfmt-ignore
  expect([text, cells.filter((cell) => cell.includes(text)).length]).toEqual([text, 1]);
  if (ref === null) return;
  const row = rows.find(({ words }) => JSON.stringify(words).includes(text));
  expect([text, row?.ref]).toEqual([text, ref]);
  if (!line || !lines.includes(line)) return;
  const isSame = (one: WrittenEnquiry) =>
    one.isAsked && one.rule === question?.rule && one.year === question.year && one.lines.length === 1 && one.lines[0] === shownOf(line); // oxfmt-ignore
  const arising = rows.filter(isSame);
  if (arising.length === 1) expect([text, row?.lines, row?.isAsked]).toEqual([text, [shownOf(line)], true]);
}

test("every word that a panel typed stays on the sheet once, beside its question, line and number", async () => {
  let beside = 0;
  await fc.assert(
    fc.asyncProperty(plans, edits, async ({ count, figures }, changes) => {
      const meeting = new Meeting();
      const { panel } = meeting;
      panel.lines = figures.slice(0, count).map((figure) => meeting.line(FIGURES[figure] ?? []));
      await panel.writePlan();
      await refreshed();
      await panel.typeNotes();
      for (const at of [0, 1, 2, 5])
        await meeting.typeBeside(at, panel.columnOf(WORDS_IN[at % 4] ?? "comment"), meeting.text());
      for (const edit of changes) await applyEdit(meeting, edit);
      await refreshAndCheck(meeting);
      await refreshAndCheck(meeting);
      beside += meeting.typed.filter(({ line }) => line !== null).length;
    }),
    { numRuns: Number(process.env["FC_RUNS"] ?? 12), endOnFailure: false },
  );
  expect(beside).toBeGreaterThan(10);
});
