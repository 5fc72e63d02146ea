import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const ROWS: SheetRows = [["Savings agreed for next year:"], ["Pavilion kitchen", "£3,400"], ["Groundsman shared", "£11,250"]]; // oxfmt-ignore

/** The totals that sentences under a list state, with whether they agree. */
const statedBy = (...under: string[]) =>
  tableIn([...ROWS, [], ...under.map((text) => [text])])
    .totals.filter(({ kind }) => kind === "stated in text")
    .map(({ comparisons, agrees }) => [...comparisons.map(({ stated }) => stated / 100), agrees]);

describe("a sentence under a list states its total", () => {
  test.each([
    ["These savings come to £14,650 in all.", 14_650, true],
    ["These savings come to £14,650 in all. The grant of £1,500 is not affected.", 14_650, true],
    ["Together, the proposals would save £14,650 a year, £2,000 more than last year.", 14_650, true],
    ["In total these add up to £15,000.", 15_000, false],
    ["The above measures total £14,650.", 14_650, true],
    ["5.3 The savings total £14,650.", 14_650, true],
    ["2.2 The total of these savings is £14,650.", 14_650, true],
  ])("%s", (sentence, stated, agrees) => {
    expect(statedBy(sentence)).toEqual([[stated, agrees]]);
  });

  test.each([
    "The grant of £1,500 to the band is not affected.",
    "These savings leave a gap of £14,650.",
    "The savings of last year came to £14,650.",
    "These savings and the £2,000 from rents come to £16,650.",
    "The target of the savings is £14,650.",
  ])("but not: %s", (sentence) => {
    expect(statedBy(sentence)).toEqual([]);
  });

  test("nor does one over it, which may speak of others", () => {
    const { totals } = tableIn([["These savings come to £90,000."], ...ROWS]);
    expect(totals).toEqual([]);
  });
});
