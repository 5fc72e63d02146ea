import { linkOf } from "../../../src/host/model/link";
import type { HostCell } from "../../../src/host/model/types";

describe("where a cell's link leads", () => {
  it.each<[string | null, Partial<HostCell>]>([
    ["#'By year'!A4", { hyperlink: { documentReference: "'By year'!A4" } }],
    ["https://example.org/plan", { hyperlink: { address: "https://example.org/plan" } }],
    ["#'By year'!A4", { formula: `=HYPERLINK("#'By year'!A4","2018/19")` }],
    ["#SAVINGS_PART_3", { formula: '=HYPERLINK("#SAVINGS_PART_3",B4)' }],
    ["#'The \"new\" plan'!A1", { formula: '= hyperlink( "#\'The ""new"" plan\'!A1" , "Go")' }],
    ["https://example.org", { formula: '=HYPERLINK("https://example.org")' }],
    [null, { formula: '=HYPERLINK("#A"&4,"Go")' }],
    [null, { formula: '=IF(A1,HYPERLINK("#A4"),0)' }],
    [null, { formula: '=HYPERLINK("","Go")' }],
    [null, {}],
  ])("%s", (link, cell) => {
    expect(linkOf({ value: "2018/19", ...cell })).toBe(link);
  });
});
