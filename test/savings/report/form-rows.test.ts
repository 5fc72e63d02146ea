import { formsAsRows } from "../../../src/savings/report/form-rows";
import { laidRows, writtenRows } from "./cells";

const asRows = (...rows: string[]) => writtenRows(formsAsRows(laidRows(...rows)));
const gap = (count: number) => Array.from({ length: count }, () => "");

describe("forms, a field a line, become a table", () => {
  test.each<[string, string[], string[]]>([
    [
      "with a row for each proposal",
      ["Proposal: Homes", "Saving £000: 50", "Proposal: Parks", "Saving £000: 60"],
      ["", "Proposal|Saving £000", "Homes|50", "Parks|60", ""],
    ],
    [
      "where the values stand in cells of their own",
      ["Proposal:|Homes", "Saving £000|50", "Proposal:|Parks", "Saving £000|60"],
      ["", "Proposal|Saving £000", "Homes|50", "Parks|60", ""],
    ],
    [
      "where several fields share a line",
      ["Ref: A1   Proposal: Homes", "2017/18: 50   2018/19: 60", "Ref: A2   Proposal: Parks", "2017/18: 70"],
      ["", "Ref|Proposal|2017/18|2018/19", "A1|Homes|50|60", "A2|Parks|70", ""],
    ],
    [
      "where one field gives several years",
      ["Homes", "Saving: £50 in 2017/18, £60 in 2018/19", "Posts: 2", "", "Parks", "Saving: £70 in 2017/18"],
      ["", "Proposal|Saving 2017/18|Saving 2018/19", "Homes|£50|£60", "Posts: 2", "Parks|£70", ""],
    ],
    [
      "where a value stands under its label",
      ["Proposal: Homes", "Saving £000", "50", "Proposal: Parks", "Saving £000", "60"],
      ["", "Proposal|Saving £000", "Homes|50", "Parks|60", ""],
    ],
    [
      "whose first label counts them",
      ["Proposal 1: Homes", "Saving: 50", "Proposal no. 2: Parks", "Saving: 60"],
      ["", "Proposal|Saving", "Homes|50", "Parks|60", ""],
    ],
    [
      "whose fields stand in another order, or are missing",
      [
        "Proposal: Homes",
        "Saving: 50",
        "Service: Adults",
        "Proposal: Parks",
        "Service: Roads",
        "Saving: 60",
        "Proposal: Fees",
        "Saving: 70",
      ],
      ["", "Proposal|Saving|Service", "Homes|50|Adults", "Parks|60|Roads", "Fees|70", ""],
    ],
    [
      "with their words under them",
      [
        "Plan",
        "Proposal: Homes",
        "Saving: 50",
        "Fewer beds.",
        "Proposal: Parks",
        "Saving: 60",
        "Fewer trees.",
        "",
        "End",
      ],
      ["Plan", "", "Proposal|Saving", "Homes|50", "Fewer beds.", "Parks|60", "Fewer trees.", "", "", "End"],
    ],
    [
      "one alone, where it gives the years",
      ["Proposal: Homes", "2017/18: 50", "2018/19: 60"],
      ["", "Proposal|2017/18|2018/19", "Homes|50|60", ""],
    ],
    [
      "named by the titles over them, where they name none",
      ["Plan", "", "Homes", "Saving 2017/18: 50", "Fewer beds.", "", "Parks", "", "Saving 2017/18: 60", "End"],
      ["Plan", "", "", "Proposal|Saving 2017/18", "Homes|50", "Fewer beds.", "Parks|60", "End", ""],
    ],
    [
      "under titles, with other figures and words",
      ["Homes", "Budget: 90", "Saving: 50", "EIA: Yes", "Parks", "Budget: 80", "Saving: 60", "EIA: No"],
      ["", "Proposal|Budget|Saving|EIA", "Homes|90|50|Yes", "Parks|80|60|No", ""],
    ],
    [
      "twelve rows apart",
      ["Proposal: Homes", "Saving: 50", ...gap(12), "Proposal: Parks", "Saving: 60"],
      ["", "Proposal|Saving", "Homes|50", "Parks|60", ""],
    ],
    [
      "with a gap of twelve rows within one",
      ["Proposal: Homes", ...gap(12), "Saving:50", "Proposal: Parks", "Saving:60"],
      ["", "Proposal|Saving", "Homes|50", "Parks|60", ""],
    ],
    [
      "far down a paper, with their words",
      [...gap(20), "Proposal: Homes", "Saving: 50", "Fewer beds.", "Proposal: Parks", "Saving: 60", "", "End"],
      [...gap(21), "Proposal|Saving", "Homes|50", "Fewer beds.", "Parks|60", "", "", "End"],
    ],
    [
      "counted in several ways",
      ["Proposal  1: Homes", "Saving: 50", "Proposal no.2: Parks", "Saving: 60", "Proposal no 13: Fees", "Saving: 70"],
      ["", "Proposal|Saving", "Homes|50", "Parks|60", "Fees|70", ""],
    ],
    [
      "named by their codes",
      ["Ref: A1", "Saving: 50", "Ref: A2", "Saving: 60"],
      ["", "Ref|Saving", "A1|50", "A2|60", ""],
    ],
    [
      "whose names are words for figures",
      ["Proposal: Income", "Saving: 50", "Proposal: Savings", "Saving: 60"],
      ["", "Proposal|Saving", "Income|50", "Savings|60", ""],
    ],
    [
      "of which one has no name",
      ["Service: Adults", "Proposal: Homes", "Saving: 50", "Service: Roads", "Saving: 60"],
      ["", "Service|Proposal|Saving", "Adults|Homes|50", "Roads||60", ""],
    ],
  ])("%s", (_how, rows, expected) => {
    expect(asRows(...rows)).toEqual(expected);
  });

  test("and the table under them stays as it is, each of its rows once", () => {
    const forms = ["Proposal: Homes", "Saving £000: 50", "Proposal: Parks", "Saving £000: 60"];
    const table = ["Other savings", "Service|Saving £000", "Roads|70", "Rents|80"];
    expect(asRows(...forms, ...table)).toEqual(["", "Proposal|Saving £000", "Homes|50", "Parks|60", "Other savings", "", ...table.slice(1)]); // oxfmt-ignore
  });

  test.each<[string, string[]]>([
    ["one alone with one amount", ["Proposal: Homes", "Saving: 50"]],
    ["one alone with a saving and its budget", ["Proposal: Homes", "Saving: 50", "Budget: 90"]],
    ["forms without names", ["Budget: 90", "Saving: 50", "Budget: 80", "Saving: 60"]],
    ["forms under titles, one of which has none", ["Homes", "Saving: 50", "", "", "", "Saving: 60"]],
    ["forms under one title again and again", ["Homes", "Saving: 50", "Homes", "Saving: 60"]],
    ["forms under titles that give no savings", ["Homes", "Budget: 50", "Parks", "Budget: 60"]],
    ["one form under a title", ["Homes", "Saving 2017/18: 50", "Saving 2018/19: 60"]],
    ["forms of a single field", ["Proposal: Homes", "Proposal: Parks"]],
    ["forms with one amount among them", ["Proposal: Homes", "Service: Adults", "Proposal: Parks", "Saving: 60"]],
    ["labels with words for figures", ["Proposal: Homes", "Saving: some", "Proposal: Parks", "Saving: few"]],
    ["names with figures for words", ["Proposal: 5", "Saving: 50", "Proposal: 6", "Saving: 60"]],
    ["rows of three cells", ["Proposal|Homes|x", "Saving|50|x", "Proposal|Parks|x", "Saving|60|x"]],
    ["rows that do not begin at the first column", ["|Proposal|Homes", "|Saving|50", "|Proposal|Parks", "|Saving|60"]],
    ["other labels", ["Note: Homes", "Remark: 50", "Note: Parks", "Remark: 60"]],
    [
      "forms with a wide gap within one",
      ["Proposal: Homes", ...gap(13), "Saving: 50", "Proposal: Parks", "Saving: 60"],
    ],
    ["forms that give a field twice", ["Proposal: Homes", "Saving: 50", "Saving: 60", "Proposal: Parks", "Saving: 70"]],
    [
      "forms of which one is a name alone",
      ["Proposal: Homes", "Saving: 50", "Proposal: Parks", "Proposal: Fees", "Saving: 60"],
    ],
    ["one alone with a saving and a year", ["Proposal: Homes", "2017/18: 50", "Saving: 60"]],
    [
      "rows whose labels are sentences",
      [
        "Proposal|Homes",
        "Saving that the council expects of this in all, £000|50",
        "Proposal|Parks",
        "Saving that the council expects of this in all, £000|60",
      ],
    ],
    ["forms that stand far apart", ["Proposal: Homes", "Saving: 50", ...gap(13), "Proposal: Parks", "Saving: 60"]],
  ])("but not %s", (_what, rows) => {
    expect(asRows(...rows)).toEqual(rows);
  });

  test("with the cells of each row in their order", () => {
    const rows = [
      "Proposal: Homes",
      "Saving: 50",
      "Service: Adults",
      "Proposal: Parks",
      "Service: Roads",
      "Saving: 60",
    ];
    expect(formsAsRows(laidRows(...rows)).map(({ cells }) => cells.map(({ column }) => column))).toEqual([[], [0, 1, 2], [0, 1, 2], [0, 1, 2], []]); // oxfmt-ignore
  });

  test("and what stands before the first of them is no field of it", () => {
    const rows = ["Budget consultation: our proposals", "Proposal 1: Homes", "Saving 2017/18: 50", "Proposal 2: Parks", "Saving 2017/18: 60"]; // oxfmt-ignore
    expect(asRows(...rows).filter((row) => row !== "")).toEqual(["Budget consultation: our proposals", "Proposal|Saving 2017/18", "Homes|50", "Parks|60"]); // oxfmt-ignore
  });

  test("and an amount in a year is that year's field", () => {
    const rows = ["Proposal: Homes", "Saving: £96,000 in 2026/27", "Proposal: Parks", "Saving: £61k in 2026/27"];
    expect(asRows(...rows).filter((row) => row !== "")).toEqual(["Proposal|Saving 2026/27", "Homes|£96,000", "Parks|£61k"]); // oxfmt-ignore
    const others = ["Proposal: Homes", "Saving: £96,000 in parts", "Proposal: Parks", "Saving: £61k in parts"];
    expect(asRows(...others)).toEqual(others);
  });
});
