import { enquiriesPlan } from "../../../src/sheet/enquiries/enquiries-plan";
import { readEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import { cellsUnder, insertRow, moveColumn, PLAN, sheetWith, typeInto } from "./left-by-people";
import { cellsOfPlan, paperOf, placeOf } from "./papers";

/** What is read back where people wrote in places of their own. */

describe("what somebody wrote of their own", () => {
  test("in a new column stays under its heading, formulas too", () => {
    const cells = sheetWith();
    const { row } = placeOf(cells, "Question");
    ["Asked by", "Chair", 7, true].forEach((value, index) => typeInto(cells, { row: row + index, column: 12 }, value));
    typeInto(cells, { row: row + 1, column: 13 }, 2, "=RC[-13]*2");
    typeInto(cells, { row, column: 13 }, "Twice");
    const own = readEnquiries(cells).enquiries.map((one) => one.words.own);
    expect(own.slice(0, 3)).toEqual([
      [{ heading: "Asked by", content: "Chair" }, { heading: "Twice", content: "=RC[-13]*2" }],
      [{ heading: "Asked by", content: 7 }, { heading: "Twice", content: "" }],
      [{ heading: "Asked by", content: true }, { heading: "Twice", content: "" }],
    ]); // oxfmt-ignore
  });

  test.each<[string, number, number, string[]]>([
    ["where they are", 12, 12, []],
    [
      "in another place once the columns are in order",
      12,
      4,
      ['The columns are put back in their order: check the formulas in your column "Twice".'],
    ],
  ])("has its formulas %s", (_where, from, to, problems) => {
    const cells = sheetWith();
    const { row } = placeOf(cells, "Question");
    typeInto(cells, { row, column: 12 }, "Twice");
    typeInto(cells, { row: row + 1, column: 12 }, 2, "=RC[-12]*2");
    moveColumn(cells, from, to);
    expect(readEnquiries(cells).problems).toEqual(problems);
  });

  test("under one heading twice stays twice", () => {
    const cells = sheetWith();
    const { row } = placeOf(cells, "Question");
    for (const column of [12, 13]) {
      typeInto(cells, { row, column }, "Notes");
      typeInto(cells, { row: row + 1, column }, `In ${column}`);
    }
    const read = readEnquiries(cells).enquiries;
    expect(read[0]?.words.own.map(({ content }) => content)).toEqual(["In 12", "In 13"]);
    const again = readEnquiries(cellsOfPlan(enquiriesPlan(paperOf(PLAN, read)))).enquiries;
    expect(again[0]?.words.own).toEqual([{ heading: "Notes", content: "In 12" }, { heading: "Notes2", content: "In 13" }]); // oxfmt-ignore
  });

  test("beside the table without a heading is given one", () => {
    const cells = sheetWith();
    typeInto(cells, { ...cellsUnder(cells, "Question"), column: 14 }, "Ask again");
    expect(readEnquiries(cells).enquiries[0]?.words.own).toEqual([{ heading: "Notes", content: "Ask again" }]);
  });

  test.each(["Officer's answer", "Savings table"])("below the table, under %s, counts as words", (heading) => {
    const cells = sheetWith();
    const { row, column } = placeOf(cells, heading);
    const last = row + readEnquiries(cells).enquiries.length;
    insertRow(cells, last + 1);
    typeInto(cells, { row: last + 1, column }, "Thanks to all who came");
    const stray = readEnquiries(cells).enquiries.at(-1);
    expect(stray).toMatchObject({ ref: null, rule: null, text: "" });
    expect([stray?.words.answer, stray?.words.comment]).toContain("Thanks to all who came");
  });

  test("in the equality column stays, and what the add-in wrote there does not count", () => {
    const cells = sheetWith();
    typeInto(cells, cellsUnder(cells, "Equality impact"), "Assessed in May");
    typeInto(cells, cellsUnder(cells, "Equality impact", 2), "Stated in B12 and 2 more", "=HYPERLINK()");
    const [first, second] = readEnquiries(cells).enquiries;
    expect([first?.words.equality, second?.words.equality]).toEqual(["Assessed in May", null]);
    const again = enquiriesPlan(paperOf(PLAN, readEnquiries(cells).enquiries));
    expect(cellsOfPlan(again).values.flat()).toContain("Assessed in May");
  });
});
