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
    ["12. The savings total £14,650.", 14_650, true],
    ["5.3.12 The savings total £14,650.", 14_650, true],
    ["(4) The savings total £14,650.", 14_650, true],
    ["Together these come to £14,650.", 14_650, true],
    ["Altogether the proposals save £14,650.", 14_650, true],
    ["In all these add up to £14,650.", 14_650, true],
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
    "Last year's report said that these savings come to £14,650.",
    "Without rents these savings come to £14,650.",
  ])("but not: %s", (sentence) => {
    expect(statedBy(sentence)).toEqual([]);
  });

  test("nor does one over it, which may speak of others", () => {
    const { totals } = tableIn([["These savings come to £90,000."], ...ROWS]);
    expect(totals).toEqual([]);
  });

  test.each([
    ["to the thousand", "These savings come to £15k.", true],
    ["to a hundred", "These savings come to £14.7k.", true],
    ["to another hundred", "These savings come to £14.8k.", false],
    ["to another thousand", "These savings come to £16k.", false],
    ["to the penny", "These savings come to £14,650.40.", true],
    ["a pound more", "These savings come to £14,652.", false],
  ])("which agrees as far as it is rounded: %s", (_how, sentence, agrees) => {
    expect(statedBy(sentence).map(([, own]) => own)).toEqual([agrees]);
  });

  test("and where it stands, what it says and which lines it adds up are told", () => {
    const { totals, lines } = tableIn([...ROWS, [], ["These savings come to £14,650 in all."]]);
    expect(totals.map(({ row, label, lineRows }) => [row, label, lineRows])).toEqual([[4, "These savings come to £14,650 in all.", [1, 2]]]); // oxfmt-ignore
    const [figure] = totals.flatMap(({ figures }) => [...figures.values()]);
    expect([figure?.written, figure?.value, figure?.pence]).toEqual(["£14,650", 14_650, 1_465_000]);
    expect(lines).toHaveLength(2);
  });

  test("but none of a table of years, of which it would say it of one", () => {
    const rows = [["Savings, £"], ["Proposal", "2026/27"], ["Homes", 3400], ["Parks", 11_250], [], ["These savings come to £14,650."]]; // oxfmt-ignore
    expect(tableIn(rows).totals).toEqual([]);
  });
});
