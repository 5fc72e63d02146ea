import { notesOf } from "../../src/sheet/notes";
import type { SheetRows } from "../sheets";
import { gridOf } from "../sheets";
import { fivePapers, summaryOfGrids, summaryOfRows } from "./papers";

const PLAN: SheetRows = [
  ["Ref", "Savings proposal", "2027/28 £000", "2028/29 £000"],
  ["AS1", "Day centres ¹", -120, -120],
  ["AS2", "Home care", "(80) ²", -80],
  ["AS3", "Transport ³", -30, -30],
  ["¹ Subject to consultation."],
  ["² Depends on the new contract."],
];

function namesIn(rows: SheetRows): string[] {
  const summary = summaryOfRows(rows);
  const notes = notesOf(summary);
  return summary.tables.flatMap(({ table }) => table.lines.map((line) => notes.nameWithNotes(line, table)));
}

test("a line's mark becomes the number of its note, and a mark without a note stays", () => {
  expect(namesIn(PLAN)).toEqual(["Day centres [note 1]", "Home care [note 2]", "Transport ³"]);
});

test("a name is whole, its first line alone, and not shortened", () => {
  const long =
    "Redesign of the commissioning and brokerage arrangements for adults with complex needs, with all partners";
  expect(namesIn([PLAN[0] ?? [], ["AS1", `${long}\nMore about it.`, -1, -2], ["AS2", "Home care", -1, -2]])).toEqual([
    long,
    "Home care",
  ]);
});

test("of two notes with one mark the first is meant, and both are listed", () => {
  const rows = [...PLAN, ["¹ As agreed in March."]];
  expect(namesIn(rows)[0]).toBe("Day centres [note 1]");
  expect(notesOf(summaryOfRows(rows)).all.map(({ note }) => note.text)).toEqual([
    "Subject to consultation.",
    "Depends on the new contract.",
    "As agreed in March.",
  ]);
});

test("a name that its line's words do not begin with stays short", () => {
  const summary = summaryOfRows(PLAN);
  const [{ table }] = summary.tables as [(typeof summary.tables)[number]];
  const line = { ...table.lines[2]!, name: "Transport to day centres and …", description: "for all who need it" };
  expect(notesOf(summary).nameWithNotes(line, table)).toBe("Transport to day centres and …");
});

test("notes are numbered over the whole paper, although each table begins with the same mark", () => {
  const summary = summaryOfGrids([gridOf(PLAN, "Adults"), gridOf(PLAN, "Children")]);
  const notes = notesOf(summary);
  expect(notes.all.map(({ label, table }) => [label, table.range.sheet])).toEqual([
    ["[note 1]", "Adults"],
    ["[note 2]", "Adults"],
    ["[note 3]", "Children"],
    ["[note 4]", "Children"],
  ]);
  const children = summary.tables[1]?.table;
  const [dayCentres] = children?.lines ?? [];
  if (!children || !dayCentres) throw new Error("no second table");
  expect(notes.on(dayCentres, children).map(({ label }) => label)).toEqual(["[note 3]"]);
});

test("Hampshire's footnote is the only note of the five papers", () => {
  expect(notesOf(fivePapers()).all.map(({ label, note }) => [label, note.text])).toEqual([
    ["[note 1]", "To be reconsidered after the consultation on short breaks (£1.8m)."],
  ]);
});
