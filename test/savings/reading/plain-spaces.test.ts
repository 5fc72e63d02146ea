import { unwrapped, withPlainSpaces } from "../../../src/savings/reading/plain-spaces";
import { readSheet } from "../../../src/savings/reading/read-sheet";
import { readWorkbook } from "../../../src/savings/reading/read-workbook";
import { gridOf, linesOf, shownAs } from "../../sheets";

/** Cells that were pasted from web pages and letters, or broken by hand. */

const asRead = (value: string) => withPlainSpaces(gridOf([[value]])).values[0]?.[0];

describe("a cell is read with plain spaces", () => {
  test.each([
    ["spaces that do not break", "Total\u00a0savings", "Total savings"],
    ["narrow spaces", "Phase\u202f2", "Phase 2"],
    ["wide spaces", "Adults\u3000£000", "Adults £000"],
  ])("%s", (_what, written, read) => {
    expect(asRead(written)).toBe(read);
  });

  test.each([
    ["a second line", "Library hours\nClose two branches on Mondays"],
    ["an amount on a line of its own", "Agreed:\n£50,000 rents"],
    ["a mark of no width, which the check of codes names", "A1\u200b"],
    ["what parts thousands", "1\u00a0250\u00a0000"],
    ["figures each on its line", "120\n80"],
    ["spaces before a name, which say how far it stands in", "   Homes"],
  ])("but %s stays", (_what, written) => {
    expect(asRead(written)).toBe(written);
  });

  test("and a sheet with nothing of the kind is not copied", () => {
    const grid = gridOf([["Saving", "2026/27"], ["Depot", 4]]); // oxfmt-ignore
    expect(withPlainSpaces(grid)).toBe(grid);
  });

  test("and so is what Excel shows of it, while rows without any are as they were", () => {
    const grid = gridOf([["Total\u00a0savings", shownAs(4, "£\u00a04")], ["Depot", shownAs(1250, "1,250")]]); // oxfmt-ignore
    const { texts, values } = withPlainSpaces(grid);
    expect(texts).toEqual([["Total savings", "£ 4"], ["Depot", "1,250"]]); // oxfmt-ignore
    expect(values).toEqual([["Total savings", 4], ["Depot", 1250]]); // oxfmt-ignore
  });

  test("nor is the sheet that is read changed", () => {
    const grid = gridOf([["Depot\u00a0rents"]]);
    withPlainSpaces(grid);
    expect(grid.values).toEqual([["Depot\u00a0rents"]]);
  });
});

describe("a text that was broken by hand goes on", () => {
  test.each([
    ["before a bracket", "Posts reduced\n(FTE)", "Posts reduced (FTE)"],
    ["before a small letter", "Review of care \r\n packages", "Review of care packages"],
  ])("%s", (_where, written, read) => {
    expect(unwrapped(written)).toBe(read);
  });

  test.each(["Library hours\nClose two branches", "Agreed:\n£50,000 rents"])("but not in %j", (written) => {
    expect(unwrapped(written)).toBe(written);
  });

  test.each([
    ["which counts posts", "Posts reduced\n(FTE)"],
    ["which says what a line is made of", "of which:\nstaff"],
  ])("so a row %s is no line", (_what, name) => {
    const { tables } = readSheet(gridOf([["Savings £000"], ["Saving", "2026/27"], ["Depot", 4], [name, 2], ["Offices", 1]]), []); // oxfmt-ignore
    expect(tables.map(linesOf)).toEqual([
      [
        ["Depot", 4],
        ["Offices", 1],
      ],
    ]);
  });

  test("but the first line of a proposal is its name", () => {
    const [table] = readSheet(gridOf([["Savings £000"], ["Saving", "2026/27"], ["Depot rents\nare raised from April", 4], ["Offices", 1]]), []).tables; // oxfmt-ignore
    expect(table?.lines.map(({ name }) => name)).toEqual(["Depot rents", "Offices"]);
  });
});

describe("a table whose words are so spaced reads as any other", () => {
  const SHEET = gridOf(
    [["Savings\u00a0proposals\u00a0£000"], ["Saving", "2026/27"], ["Depot\u00a0rents", 4], ["of\u00a0which:\u00a0north", 3], ["Total\u00a0savings", 4]], // oxfmt-ignore
    "Savings",
  );

  test.each([
    ["by itself", readSheet(SHEET, []).tables],
    ["in its workbook", readWorkbook({ sheets: [SHEET], markedTables: [] }).tables],
  ])("%s", (_where, tables) => {
    expect(tables.map((table) => [linesOf(table), table.unit.value, table.totals.map(({ agrees }) => agrees)])).toEqual([[[["Depot rents", 4]], "£000", [true]]]); // oxfmt-ignore
  });
});
