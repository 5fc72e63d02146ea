import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const ROWS: SheetRows = [["Savings £000"], ["Proposal", "2026/27", "2027/28"], ["Homes", 5, 9], ["Parks", 4, 7], ["Total", 9, 16]]; // oxfmt-ignore
const basisWith = (...under: SheetRows) => tableIn([...ROWS, ...under]).basis.value;

describe("a note under a table speaks of it", () => {
  test.each<[string, SheetRows]>([
    ["right under it", [["(figures are cumulative)"]]],
    ["behind a gap", [[], ["* Figures are cumulative."]]],
    ["under another note", [[], ["Note 1: Homes close in May"], ["Note 2: figures are cumulative"]]],
    ["under a sentence", [[], ["All of it was agreed in May."], ["(figures are cumulative)"]]],
  ])("%s", (_where, under) => {
    expect(basisWith(...under)).toBe("cumulative");
  });

  test("but not under the title of what follows", () => {
    expect(basisWith([], ["Appendix B - Children's savings"], ["(£000, cumulative)"])).toBeNull();
  });
});
