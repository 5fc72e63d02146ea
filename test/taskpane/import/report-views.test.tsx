import { PlaceRow } from "../../../src/taskpane/import/PlaceRow";
import { Unread } from "../../../src/taskpane/import/Unread";
import { readLines } from "../../savings/report/reading";
import { words } from "../words-of";

const nothing = () => undefined;

describe("what of a report was not read", () => {
  const said = (...lines: readonly string[]) => words(<Unread reading={readLines(...lines)} onMark={nothing} />);

  test("is told of one line, as where a table was run together", () => {
    expect(
      said(
        "Savings 2017/18 £000 2018/19 £000 Day services (120) (240) Lighting (50) (60) Libraries (20) (40) Total (190) (340)",
      ),
    ).toContain("Line 1 was not read. Many figures stand among the words of one line here");
  });

  test("is told of several lines, as where a table lost its columns", () => {
    const glued = ["Savings", "Day services120240", "Highways lighting5060", "Libraries2040", "Total190340"];
    expect(said(...glued)).toMatch(/Lines 2–[45] were not read\. Words and figures stand here with nothing between/u);
  });

  test("goes with what was looked for where there is no table at all", () => {
    expect(said("The panel met in May.")).toMatch(/Looked for/u);
  });
});

describe("a row that lost some of its figures", () => {
  const asked = (row: string) => {
    const { laid } = readLines(
      "Savings 2025/26 2026/27 2027/28",
      "Day services review (0.100) (0.200) (0.300)",
      "Highways lighting (0.050) (0.050) (0.050)",
      row,
    );
    return words(<PlaceRow row={laid.unplaced[0]!} isBusy={false} onMark={nothing} onPlace={nothing} />);
  };

  test.each([
    ["two figures", "Libraries opening hours (0.020) (0.040)", "Libraries opening hours : 2 of 3 figures stand here"],
    ["one figure", "Libraries opening hours (0.020)", "Libraries opening hours : 1 of 3 figures stands here"],
  ])("says that %s may stand in any year, and asks in which", (_what, row, said) => {
    expect(asked(row)).toContain(`${said}, and nothing says which are missing. line 4`);
    expect(asked(row)).toContain("(0.020) stands in Choose 2025/26 2026/27 2027/28");
  });

  test("is called by its line where it has no words", () => {
    const { laid } = readLines(
      "Appendix D Savings Proposals 2026/27 to 2028/29",
      "",
      "Ref Proposal 2026/27 2027/28 2028/29 FTE",
      "£'000 £'000 £'000",
      "CYP02 Family hubs: bring three buildings into one 125 160 160 4.2",
      "CYP03 Virtual school: fund from grant 90 90 90 1.0",
      "ENV01 Fortnightly residual waste collection from October 280 560 560 9.0",
      "2026, subject to consultation",
      "ENV02 Sponsorship of roundabouts 15 25 25 0.0",
    );
    const row = laid.unplaced.find(({ words }) => words === "")!;
    const shown = words(<PlaceRow row={row} isBusy={false} onMark={nothing} onPlace={nothing} />);
    expect(shown).toMatch(/^ ?Line \d+ : 1 of \d figures stands here/u);
  });
});
