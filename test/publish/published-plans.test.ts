import { publishedPlans } from "../../src/publish/published-plans";
import { cell, planOf } from "./papers";

const ABOUT = planOf([[cell("About", "title")]], { name: "About" });

const firstCell = (published: ReturnType<typeof publishedPlans>) => published[0]?.blocks[0]?.cells[0]?.[0];

test("figures stand in place of formulas", () => {
  const plan = planOf([[cell(3.5, "figure", { formula: "='Birmingham'!C7", format: "0.0" })]]);
  expect(firstCell(publishedPlans([plan]))).toEqual({ value: 3.5, style: "figure", format: "0.0" });
});

test.each([
  ["another sheet of the paper", "'ABOUT'!A1", { link: "'ABOUT'!A1", style: "cellLink" }],
  ["a source", "'Birmingham'!A4", { style: "cellText" }],
  ["a cell that has gone", "#REF!", { style: "cellText" }],
])("a link to %s", (_, link, expected) => {
  const plan = planOf([[cell("A4", "cellLink", { link })]]);
  expect(firstCell(publishedPlans([plan, ABOUT]))).toEqual({ value: "A4", ...expected });
});

test("a link's words that stand alone look like other words when it goes", () => {
  const plan = planOf([[cell("Source", "link", { link: "'Birmingham'!A4" })]]);
  expect(firstCell(publishedPlans([plan]))?.style).toBe("text");
});

test("columns that a user added and the mark of the sheet stay behind", () => {
  const [block] = planOf([[cell("Line")], [cell("Travel")]]).blocks;
  const plan = planOf([], {
    mark: "Checks",
    blocks: [{ row: 0, cells: [], ...block, ownColumns: [["Note"], ["ask Pat"]] }],
  });
  const [published] = publishedPlans([plan]);
  expect(published).not.toHaveProperty("mark");
  expect(published?.blocks[0]).not.toHaveProperty("ownColumns");
});
