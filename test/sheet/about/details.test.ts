import fc from "fast-check";
import { aboutPlan } from "../../../src/sheet/about/about-plan";
import { detailCells, readDetails } from "../../../src/sheet/about/details";
import { documentTitle } from "../../../src/sheet/about/document-title";
import type { Paper, PaperDetails } from "../../../src/sheet/paper";
import { NOTHING_TYPED } from "../on-host";
import type { SheetPlan } from "../../../src/sheet/plan";
import { planHeight } from "../../../src/sheet/plan";
import { cellsOf } from "../../../src/savings/address";
import { paperOf } from "../on-host";
import { fivePapers, summaryOfRows, tableRows } from "../papers";

const paper = paperOf(fivePapers());
const DETAILS: PaperDetails = {
  council: "Birmingham City Council",
  committee: "Schools, Children and Families",
  date: "12 July 2017",
};
const withDetails = (details: PaperDetails): Paper => ({ ...paper, typed: { ...NOTHING_TYPED, details } });

type Cells = Parameters<typeof readDetails>[0];

/** A written plan's used range, as Excel would give it. */
function cellsIn(plan: SheetPlan): Cells {
  const values = Array.from({ length: planHeight(plan) }, () => Array.from({ length: 8 }, (): string | number => ""));
  for (const block of plan.blocks) {
    block.cells.forEach((row, index) =>
      row.forEach(({ value }, column) => values[block.row + index]?.splice(column, 1, value ?? "")),
    );
  }
  return { values, texts: values.map((row) => row.map(String)) };
}

function changed(cells: Cells, change: <T>(rows: readonly (readonly T[])[], empty: T) => (readonly T[])[]): Cells {
  return { values: change(cells.values, ""), texts: change(cells.texts, "") };
}

describe("what people typed about the paper", () => {
  const written = cellsIn(aboutPlan(withDetails(DETAILS)));

  test("is read back as it was typed, whatever it is", () => {
    const typed = fc.string().map((value) => value.trim());
    fc.assert(
      fc.property(fc.record({ council: typed, committee: typed, date: typed }), (details) => {
        expect(readDetails(cellsIn(aboutPlan(withDetails(details))))).toEqual(details);
      }),
    );
  });

  test.each<[string, Cells]>([
    ["rows were inserted above", changed(written, (rows) => [[], [], ...rows])],
    ["rows were inserted between", changed(written, (rows) => rows.flatMap((row) => [row, []]))],
    ["a column was inserted before", changed(written, (rows, empty) => rows.map((row) => [empty, ...row]))],
    ["its rows were put into another order", changed(written, (rows) => [...rows.slice(0, 3), ...rows.slice(3, 6).reverse(), ...rows.slice(6)])], // oxfmt-ignore
  ])("is found although %s", (_what, cells) => {
    expect(readDetails(cells)).toEqual(DETAILS);
  });

  test("a date is taken as it is shown", () => {
    const row = written.values.findIndex(([label]) => label === "Date of meeting");
    const dated: Cells = {
      values: written.values.map((cells, index) => (index === row ? ["Date of meeting", 42928] : cells)),
      texts: written.texts.map((cells, index) => (index === row ? ["Date of meeting", "12/07/2017"] : cells)),
    };
    expect(readDetails(dated).date).toBe("12/07/2017");
  });

  test("a row that is gone gives nothing, even if a sheet is called like it", () => {
    const rows = written.values.filter(([label]) => label !== "Council");
    const values = [...rows, ["Council", "Unit: The heading says £m."]];
    const texts = values.map((row) => row.map(String));
    expect(readDetails({ values, texts })).toEqual({ ...DETAILS, council: "" });
  });

  test("an empty sheet gives nothing", () => {
    expect(readDetails({ values: [], texts: [] })).toEqual({ council: "", committee: "", date: "" });
  });
});

describe("the table of details", () => {
  test("other sheets find each entry in its cell", () => {
    const names = { ...paper.names, about: "About the budget" };
    const cells = detailCells({ names });
    expect(cells.council).toBe("'About the budget'!B4");
    const { values } = cellsIn(aboutPlan(withDetails(DETAILS)));
    const found = Object.entries(cells).map(([detail, reference]) => {
      const at = cellsOf(reference);
      return [detail, at && values[at.row]?.[at.column]];
    });
    expect(Object.fromEntries(found)).toEqual(DETAILS);
  });

  test("cells that nobody filled in are empty paper to write on", () => {
    const rows = tableRows(aboutPlan(paper), "Scrutiny_paper_details");
    expect(rows.map((row) => row["Entry"])).toEqual(Array(3).fill({ value: null, style: "entry" }));
  });

  test("a published copy says when and from what, and asks for nothing", () => {
    const published = { on: "22 November 2026", workbook: "Budget 2027.xlsx" };
    const rows = tableRows(aboutPlan({ ...paper, published }), "Scrutiny_paper_details");
    expect(rows.map((row) => [row["Detail"]?.value, row["Entry"]?.value])).toEqual([
      ["Council", "not given"],
      ["Committee", "not given"],
      ["Date of meeting", "not given"],
      ["Published", "22 November 2026"],
      ["Published from", "Budget 2027.xlsx"],
    ]);
    expect(rows.some((row) => row["Entry"]?.style === "entry")).toBe(false);
  });
});

test("a published copy gives the entries that were filled in", () => {
  const published = { on: "22 November 2026", workbook: "Budget 2027.xlsx" };
  const rows = tableRows(aboutPlan({ ...withDetails(DETAILS), published }), "Scrutiny_paper_details");
  expect(rows.slice(0, 3).map((row) => row["Entry"]?.value)).toEqual(Object.values(DETAILS));
});

test("a date beside which nothing is shown gives nothing", () => {
  expect(readDetails({ values: [["Detail"], ["Date of meeting", 42928]], texts: [["Detail"]] }).date).toBe("");
});

describe("the file's title", () => {
  test.each<[string, Partial<PaperDetails>]>([
    ["Scrutiny of savings: Birmingham City Council, Schools, Children and Families, 12 July 2017", DETAILS],
    ["Scrutiny of savings: Birmingham, Torbay, Barking and Dagenham and 1 more", {}],
    ["Scrutiny of savings: Birmingham, Torbay, Barking and Dagenham and 1 more, 12 July 2017", { date: "12 July 2017" }], // oxfmt-ignore
  ])("%s", (title, details) => {
    expect(documentTitle(withDetails({ ...NOTHING_TYPED.details, ...details }))).toBe(title);
  });

  test("is no more than it knows where nothing was found", () => {
    expect(documentTitle(paperOf(summaryOfRows([["Nothing here"]])))).toBe("Scrutiny of savings");
  });
});
