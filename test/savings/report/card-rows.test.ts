import { cardsAsRows } from "../../../src/savings/report/card-rows";
import { laidRows, writtenRows } from "./cells";

const asRows = (...rows: string[]) => writtenRows(cardsAsRows(laidRows(...rows)));
const YEARS = "|2017/18|2018/19";

describe("cards, each with its own years, become one table", () => {
  test.each<[string, string[], string[]]>([
    [
      "named by the titles over them",
      ["Proposal A1: Homes", YEARS, "Saving £000|5|6", "Proposal A2 – Parks", YEARS, "Saving £000|7|8"],
      ["Ref|Proposal|2017/18 £000|2018/19 £000", "A1|Homes|5|6", "A2|Parks|7|8"],
    ],
    [
      "without codes, where none stand there",
      ["Saving: Homes", YEARS, "Saving|5|6", "Saving proposal no. 2: Parks", YEARS, "Saving|7|8"],
      ["Ref|Proposal|2017/18|2018/19", "|Homes|5|6", "|Parks|7|8"],
    ],
    [
      "with what stands before them, between them and behind",
      [
        "Plan",
        "Option B/1: Homes",
        "Why.",
        YEARS,
        "Saving|5|6",
        "More.",
        "",
        "Option B/2: Parks",
        YEARS,
        "Saving|7|8",
        "End.",
      ],
      ["Plan", "Why.", "Ref|Proposal|2017/18|2018/19", "B/1|Homes|5|6", "More.", "B/2|Parks|7|8", "End."],
    ],
    [
      "with posts told in words",
      ["Scheme A1: Homes", YEARS, "Saving|5|6", "FTE|1|2", "Scheme A2: Parks", YEARS, "Saving|7|8"],
      ["Ref|Proposal|2017/18|2018/19", "A1|Homes|5|6", "|FTE 1 2", "A2|Parks|7|8"],
    ],
  ])("%s", (_how, rows, expected) => {
    expect(asRows(...rows)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["one alone", ["Proposal A1: Homes", YEARS, "Saving|5|6"]],
    [
      "cards of different years",
      ["Proposal A1: Homes", YEARS, "Saving|5|6", "Proposal A2: Parks", "|2018/19|2019/20", "Saving|7|8"],
    ],
    [
      "cards of different units",
      ["Proposal A1: Homes", YEARS, "Saving £000|5|6", "Proposal A2: Parks", YEARS, "Saving £m|7|8"],
    ],
    ["cards of which one has no title", ["Proposal A1: Homes", YEARS, "Saving|5|6", "Parks", YEARS, "Saving|7|8"]],
    [
      "cards whose rows have names of their own",
      ["Proposal A1: Homes", YEARS, "Beds|5|6", "Proposal A2: Parks", YEARS, "Trees|7|8"],
    ],
    [
      "cards with a name among their rows",
      ["Proposal A1: Homes", YEARS, "Saving|5|6", "Beds|1|1", "Proposal A2: Parks", YEARS, "Saving|7|8", "Trees|1|1"],
    ],
    [
      "cards with two rows of savings",
      [
        "Proposal A1: Homes",
        YEARS,
        "Saving|5|6",
        "Savings|5|6",
        "Proposal A2: Parks",
        YEARS,
        "Saving|7|8",
        "Savings|5|6",
      ],
    ],
    ["cards without savings", ["Proposal A1: Homes", YEARS, "FTE|5|6", "Proposal A2: Parks", YEARS, "FTE|7|8"]],
    [
      "years with a word before them",
      ["Proposal A1: Homes", "Item|2017/18", "Saving|5", "Proposal A2: Parks", "Item|2017/18", "Saving|7"],
    ],
    [
      "cards with their titles far above",
      [
        ...["Proposal A1: Homes", "", "", "", "", "", "", "", "", YEARS, "Saving|5|6"],
        ...["Proposal A2: Parks", YEARS, "Saving|7|8"],
      ],
    ],
  ])("but not %s", (_what, rows) => {
    expect(asRows(...rows)).toEqual(rows);
  });

  test("whose titles stand some rows above", () => {
    const rows = ["Proposal A1: Homes", "", "", "", "", "", "", "", YEARS, "Saving|5|6", "Proposal A2: Parks", YEARS, "Saving|7|8"]; // oxfmt-ignore
    expect(asRows(...rows)).toContain("A1|Homes|5|6");
  });
});
