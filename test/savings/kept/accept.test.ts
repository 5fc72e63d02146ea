import type { Finding } from "../../../src/savings/finding";
import { acceptedFinding, contentIn, withAccepted, withoutAcceptance } from "../../../src/savings/kept/accept";
import type { AcceptedFinding } from "../../../src/savings/kept/accepted-finding";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import type { ScrutinySummary } from "../../../src/savings/summary/summarise";
import { summarise } from "../../../src/savings/summary/summarise";
import { gridOf, movedTo } from "../../sheets";

type Rows = Parameters<typeof gridOf>[0];

const HEAD: Rows = [["Savings £000, cumulative"], ["Code", "Description", "2024/25", "2025/26"]];
const LINES: Rows = [
  ["A1", "Day services", "-200", -200],
  ["A2", "Extra care", -300, -300],
  ["A3", "Home care", -100, -100],
];

function read(rows: Rows): { summary: ScrutinySummary; contentOf: ReturnType<typeof contentIn> } {
  const snapshot = { sheets: [gridOf(rows)], markedTables: [] };
  return { summary: summarise(readWorkbook(snapshot)), contentOf: contentIn(snapshot) };
}

const all = ({ tables }: ScrutinySummary): Finding[] => tables.flatMap((table) => table.findings);

function isText(summary: ScrutinySummary): Finding {
  const found = all(summary).find(({ check }) => check === "figure-is-text");
  if (!found) throw new Error("no figure is text");
  return found;
}

/** The finding that a figure of A1 is text, accepted as these rows have it. */
function acceptedIn(rows: Rows): AcceptedFinding[] {
  const { summary, contentOf } = read(rows);
  return [acceptedFinding(isText(summary), "The paper has it so.", contentOf)];
}

/** What is accepted of the findings in these rows. */
function acceptedOf(rows: Rows, accepted: readonly AcceptedFinding[]): string[] {
  const { summary, contentOf } = read(rows);
  const shown = withAccepted(summary, accepted, contentOf);
  expect(all(shown).length + shown.tables.flatMap((table) => table.accepted).length).toBe(all(summary).length);
  return shown.tables.flatMap((table) => table.accepted.map(({ finding, reason }) => `${finding.check}: ${reason}`));
}

const ACCEPTED = ["figure-is-text: The paper has it so."];

describe("an accepted finding", () => {
  test("stands apart from the others, with its reason", () => {
    expect(acceptedOf([...HEAD, ...LINES], acceptedIn([...HEAD, ...LINES]))).toEqual(ACCEPTED);
  });

  test.each<[string, Rows]>([
    ["rows are inserted above", [[null], [null], ...HEAD, ...LINES]],
    ["lines are put in another order", [...HEAD, ...LINES.toReversed()]],
    ["another line is changed", [...HEAD, LINES[0]!, ["A2", "Extra care", -350, -350], LINES[2]!]],
  ])("stays accepted when %s", (_what, rows) => {
    expect(acceptedOf(rows, acceptedIn([...HEAD, ...LINES]))).toEqual(ACCEPTED);
  });

  test.each<[string, Rows]>([
    ["its cell holds another figure", [...HEAD, ["A1", "Day services", "-250", -250], ...LINES.slice(1)]],
    ["its line has another code", [...HEAD, ["A9", "Day services", "-200", -200], ...LINES.slice(1)]],
    ["its cell holds the figure in other words", [...HEAD, ["A1", "Day services", "(200)", -200], ...LINES.slice(1)]],
  ])("is shown again when %s", (_what, rows) => {
    expect(acceptedOf(rows, acceptedIn([...HEAD, ...LINES]))).toEqual([]);
  });

  test("is shown again once it is withdrawn", () => {
    const { summary, contentOf } = read([...HEAD, ...LINES]);
    expect(withoutAcceptance(acceptedIn([...HEAD, ...LINES]), isText(summary), contentOf)).toEqual([]);
  });
});

test("what a cell holds is told wherever the cells of its sheet begin; of another sheet nothing is known", () => {
  const contentOf = contentIn({ sheets: [movedTo(gridOf([["a", 1]]), 4, 2)], markedTables: [] });
  const held = [[4, 2], [4, 3], [5, 2]].map(([row = 0, column = 0]) => contentOf({ sheet: "Sheet1", row, column })); // oxfmt-ignore
  expect(held).toEqual(['"a"', "1", '""']);
  expect(contentOf({ sheet: "Sheet2", row: 4, column: 2 })).toBe("");
});

describe("what is kept of a finding", () => {
  const finding: Finding = {
    check: "code-repeated",
    severity: "warning",
    message: "A1 stands on rows 12 and 345, not row 7.",
    why: "Why.",
    cells: [{ sheet: "Sheet1", row: 3, column: 0 }],
  };

  test("is its sentence without its first rows, its place and what its cells hold", () => {
    expect(acceptedFinding(finding, "Agreed.", () => "x")).toEqual({
      check: "code-repeated",
      message: "A1 stands on row and 345, not row.",
      contents: ["x"],
      place: "'Sheet1'!A4",
      reason: "Agreed.",
    });
    expect(acceptedFinding({ ...finding, cells: [] }, "Agreed.", () => "x")).toMatchObject({ contents: [], place: "" });
  });

  const kept = acceptedFinding(finding, "Agreed.", () => "x");
  const elsewhere = { ...kept, place: "'Sheet1'!A9" };

  test.each<[string, readonly AcceptedFinding[], readonly AcceptedFinding[]]>([
    ["the one at its place", [elsewhere, kept], [elsewhere]],
    ["the one at its place, also the first", [kept, elsewhere], [elsewhere]],
    ["one that moved", [elsewhere], []],
    [
      "only one of several that moved",
      [elsewhere, { ...elsewhere, place: "'Sheet1'!A10" }],
      [{ ...elsewhere, place: "'Sheet1'!A10" }],
    ],
    ["none of another check", [{ ...kept, check: "code-missing" }], [{ ...kept, check: "code-missing" }]],
    ["none with another sentence", [{ ...kept, message: "A2" }], [{ ...kept, message: "A2" }]],
    ["none whose cells hold something else", [{ ...kept, contents: ["y"] }], [{ ...kept, contents: ["y"] }]],
  ])("once it is withdrawn is gone: %s", (_what, before, after) => {
    expect(withoutAcceptance(before, finding, () => "x")).toEqual(after);
  });
});

describe("findings that say the same", () => {
  const twice: Rows = [...HEAD, LINES[0]!, ["A2", "Extra care", -300, -300], LINES[0]!];

  test("one of two is accepted where it stands", () => {
    const { summary, contentOf } = read(twice);
    const shown = withAccepted(summary, acceptedIn(twice), contentOf);
    const cells = shown.tables.flatMap((table) => table.accepted.map(({ finding }) => finding.cells[0]?.row));
    expect(cells).toEqual([isText(summary).cells[0]?.row]);
  });

  test("once both have moved nobody knows which it was, so both are shown", () => {
    expect(acceptedOf([[null], ...twice], acceptedIn(twice))).toEqual([]);
  });

  test("where both are accepted they stay so when they move", () => {
    const { summary, contentOf } = read(twice);
    const both = all(summary)
      .filter(({ check }) => check === "figure-is-text")
      .map((finding) => acceptedFinding(finding, "The paper has it so.", contentOf));
    expect(acceptedOf([[null], ...twice], both)).toEqual([...ACCEPTED, ...ACCEPTED]);
  });
});
