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
      "by codes with dashes of typesetting",
      ["Proposal EN–07: Homes", YEARS, "Saving|5|6", "Proposal EN–08 – Parks", YEARS, "Saving|7|8"],
      ["Ref|Proposal|2017/18|2018/19", "EN–07|Homes|5|6", "EN–08|Parks|7|8"],
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
    [
      "whose titles count them in several ways",
      [
        "Proposal no 2:Homes",
        YEARS,
        "Saving|5|6",
        "Scheme ref B3 - Parks",
        YEARS,
        "Saving|7|8",
        "Option ref. C4: Fees",
        YEARS,
        "Saving|1|2",
      ],
      ["Ref|Proposal|2017/18|2018/19", "|Homes|5|6", "B3|Parks|7|8", "C4|Fees|1|2"],
    ],
    [
      "of six rows at most",
      [
        "Scheme A1: Homes",
        YEARS,
        "Saving|5|6",
        ...Array.from({ length: 6 }, () => "FTE|1|2"),
        "Scheme A2: Parks",
        YEARS,
        "Saving|7|8",
      ],
      [
        "Ref|Proposal|2017/18|2018/19",
        "A1|Homes|5|6",
        ...Array.from({ length: 5 }, () => "|FTE 1 2"),
        "FTE|1|2",
        "A2|Parks|7|8",
      ],
    ],
    [
      "with a page's number and words under their figures",
      ["Scheme A1: Homes", YEARS, "Saving|5|6", "12", "Scheme A2: Parks", YEARS, "Saving|7|8", "Note|see plan"],
      ["Ref|Proposal|2017/18|2018/19", "A1|Homes|5|6", "12", "A2|Parks|7|8", "Note|see plan"],
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
    [
      "cards under words that speak of one",
      ["See proposal A1: Homes", YEARS, "Saving|5|6", "See proposal A2: Parks", YEARS, "Saving|7|8"],
    ],
    [
      "cards under other headings than years",
      ["Scheme A1: Homes", "|Budget|Agreed", "Saving|5|6", "Scheme A2: Parks", "|Budget|Agreed", "Saving|7|8"],
    ],
    [
      "cards whose years stand in the first column",
      ["Scheme A1: Homes", "2017/18|2018/19", "Saving|5|6", "Scheme A2: Parks", "2017/18|2018/19", "Saving|7|8"],
    ],
    [
      "cards with words for figures",
      ["Scheme A1: Homes", YEARS, "Saving|some|few", "Scheme A2: Parks", YEARS, "Saving|all|few"],
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
