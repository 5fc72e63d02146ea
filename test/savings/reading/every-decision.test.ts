import type { Decided } from "../../../src/savings/table";
import type { SheetRows } from "../../sheets";
import { cellAddress } from "../../../src/savings/address";
import { shownAs, tableIn } from "../../sheets";

/** What was decided of a table, by what, in the words that the user is shown, and on which cells it rests. */
type Shown = readonly [value: string | null, decidedBy: string, evidence: string, cells: string];

const shown = ({ value, decidedBy, evidence, cells }: Decided<string | null>): Shown => [
  value,
  decidedBy,
  evidence,
  cells.map(cellAddress).join(" "),
];

const H = ["Ref", "Savings proposal", "2017/18 £m", "2018/19 £m", "2019/20 £m"];
const HN = ["Ref", "Savings proposal", "2017/18", "2018/19"];
const S = ["Ref", "Savings proposal", "Saving £m"];

describe("what is decided of a table, as it is shown", () => {
  test.each<["unit" | "basis" | "sign", string, SheetRows, Shown]>([
    [
      "unit",
      "the headings of the years",
      [H, ["A1", "Travel", 0.1, 0.2, 0.3], ["A2", "Homes", 0.1, 0.3, 0.2]],
      ["£m", "heading", 'The heading "2017/18 £m" says £m.', "C1"],
    ],
    [
      "unit",
      "the heading of the proposals",
      [
        ["Ref", "Savings proposal £000", "2017/18", "2018/19"],
        ["A1", "Travel", 1, 2],
        ["A2", "Homes", 1, 3],
      ],
      ["£000", "heading", 'The heading "Savings proposal £000" says £000.', "B1"],
    ],
    [
      "unit",
      "the title",
      [["Savings in £000"], HN, ["A1", "Travel", 1, 2], ["A2", "Homes", 1, 3]],
      ["£000", "title", '"Savings in £000" says £000.', "A1"],
    ],
    [
      "unit",
      "every figure",
      [HN, ["A1", "Travel", " £1m ", "£2m"], ["A2", "Homes", "£1m", "£3m"]],
      ["£m", "figures", 'Every figure has its own unit, such as "£1m".', "C2 D2 C3 D3"],
    ],
    [
      "unit",
      "figures in several units",
      [HN, ["A1", "Travel", "£1m", "£200k"], ["A2", "Homes", "£1m", "£3m"]],
      [
        "£",
        "figures",
        "Every figure has its own unit, and they differ (£m, £000), so amounts are read in pounds.",
        "C2 D2 C3 D3",
      ],
    ],
    [
      "unit",
      "figures of which one has none",
      [HN, ["A1", "Travel", "£1m", "2"], ["A2", "Homes", "£1m", "£3m"]],
      [null, "nothing", "No heading, units row, title or figure names a unit.", ""],
    ],
    [
      "unit",
      "number formats",
      [HN, ["A1", "Travel", shownAs(1.2, "£1.2m"), shownAs(2, "£2.0m")], ["A2", "Homes", shownAs(1, "£1.0m"), "TBC"]],
      ["£m", "figures", 'Every figure has its own unit, such as "£1.2m".', "C2 D2 C3"],
    ],
    [
      "unit",
      "number formats that show pounds in millions",
      [
        HN,
        ["A1", "Travel", shownAs(1200000, "£1.2m"), shownAs(2000000, "£2.0m")],
        ["A2", "Homes", shownAs(1000000, "£1.0m"), "TBC"],
      ],
      ["£", "figures", 'Every figure has its own unit, such as "£1.2m".', "C2 D2 C3"],
    ],
    [
      "unit",
      "nothing",
      [HN, ["A1", "Travel", 1, 2], ["A2", "Homes", 1, 3]],
      [null, "nothing", "No heading, units row, title or figure names a unit.", ""],
    ],
    [
      "basis",
      "a recurrent amount that stands in each year",
      [H, ["A1", "Travel: £100,000 a year", 0.1, 0.1, 0.1], ["A2", "Homes", 0.1, 0, 0]],
      [
        "cumulative",
        "text",
        "A1 is 0.1 in all three years and its text says £100,000 is recurrent: one saving of £100,000 a year, not 3 of them.",
        "C2 D2 E2",
      ],
    ],
    [
      "basis",
      "a recurrent amount that stands in the first year",
      [H, ["", "Travel: a recurrent £100,000", 0.1, 0, 0], ["", "Homes", 0.2, 0.2, 0.3]],
      [
        "incremental",
        "text",
        '"Travel: a recurrent £100,000" is 0.1 in the first year and nothing after, and its text says £100,000 is recurrent: each figure is a further step.',
        "C2 D2 E2",
      ],
    ],
    [
      "basis",
      "a title of steps",
      [["Incremental savings"], H, ["A1", "Travel", 0.1, 0.2, 0.3], ["A2", "Homes", 0.1, 0.3, 0.2]],
      ["incremental", "title", 'The words "Incremental savings" say so.', ""],
    ],
    [
      "basis",
      "a title of effects",
      [["Cumulative savings"], H, ["A1", "Travel", 0.1, 0.2, 0.3], ["A2", "Homes", 0.1, 0.3, 0.2]],
      ["cumulative", "title", 'The words "Cumulative savings" say so.', ""],
    ],
    [
      "basis",
      "a title that says what it is not",
      [["Savings (not cumulative)"], H, ["A1", "Travel", 0.1, 0.2, 0.3], ["A2", "Homes", 0.1, 0.3, 0.2]],
      [
        null,
        "nothing",
        '"Savings (not cumulative)" may mean that each year\'s figure is a further step, or that the years must not be added up: is A1 0.1, 0.2, 0.3 one saving that goes on, or one more each year?',
        "",
      ],
    ],
    [
      "basis",
      "a total that adds the years",
      [
        [...H, "Total £m"],
        ["A1", "Travel", 0.1, 0.2, 0.3, 0.6],
        ["A2", "Homes", 0.1, 0.3, 0.2, 0.6],
      ],
      ["incremental", "arithmetic", '"Total £m" is the sum of the years on 2 lines.', "F1"],
    ],
    [
      "basis",
      "a total that is the last year",
      [
        [...H, "Total £m"],
        ["A1", "Travel", 0.1, 0.2, 0.3, 0.3],
        ["A2", "Homes", 0.1, 0.3, 0.2, 0.2],
      ],
      ["cumulative", "arithmetic", '"Total £m" is the last year\'s figure on 2 lines.', "F1"],
    ],
    [
      "basis",
      "lines that settle",
      [H, ["A1", "Travel", 0.1, 0.2, 0.2], ["A2", "Homes", 0.3, 0.3, 0.3], ["A3", "Parks", 0, 0.1, 0.2]],
      [
        "cumulative",
        "figures",
        "2 of 3 lines settle at a figure that stays (A1: 0.1, 0.2, 0.2): each year's figure is that year's effect.",
        "C2 D2 E2",
      ],
    ],
    [
      "basis",
      "lines that stop",
      [H, ["A1", "Travel", 0.1, 0, 0], ["A2", "Homes", 0, 0.3, 0], ["A3", "Parks", 0.1, 0.1, 0.2]],
      [
        "incremental",
        "figures",
        "2 of 3 lines have a figure followed by nothing (A1: 0.1, 0, 0): each figure is a further step.",
        "C2 D2 E2",
      ],
    ],
    [
      "basis",
      "lines that settle over two years",
      [HN, ["A1", "Travel", 0.1, 0.1], ["A2", "Homes", 0.3, 0.3]],
      [
        null,
        "nothing",
        "Neither the words nor the figures tell whether each year's figure is that year's effect or that year's further step.",
        "",
      ],
    ],
    [
      "basis",
      "one year",
      [S, ["A1", "Travel", 0.1], ["A2", "Homes", 0.3]],
      [null, "nothing", "The table has no figures for two or more years, so there is nothing to add across years.", ""],
    ],
    [
      "basis",
      "columns that name nothing but their unit",
      [
        ["Ref", "Saving", "£000", "£000"],
        ["A1", "Travel", 10, 12],
        ["A2", "Homes", 30, 31],
      ],
      [null, "nothing", "2 columns hold savings and have no years: nothing says which of them counts.", ""],
    ],
    [
      "sign",
      "lines in brackets",
      [S, ["A1", "a", "(1)"], ["A2", "b", "(2)"], ["A3", "c", 3]],
      ["negative", "figures", "2 of 3 lines are in brackets or have a minus, such as (1).", "C2 C3"],
    ],
    [
      "sign",
      "plain lines",
      [S, ["A1", "a", 1], ["A2", "b", " 2 "], ["A3", "c", -3]],
      ["positive", "figures", "2 of 3 lines are plain numbers, such as 1.", "C2 C3"],
    ],
    [
      "sign",
      "the title's words",
      [["Savings are shown in brackets"], S, ["A1", "a", 1], ["A2", "b", -2]],
      ["negative", "title", '"Savings are shown in brackets" says so.', "A1"],
    ],
    [
      "sign",
      "plain costs among brackets",
      [["Savings and pressures"], S, ["A1", "Travel", -1], ["A2", "Growth in demand", 2]],
      [
        "negative",
        "text",
        'Lines whose words speak of costs, such as "Growth in demand", stand on the other side.',
        "C3",
      ],
    ],
    [
      "sign",
      "costs in brackets among plain savings",
      [["Savings and pressures"], S, ["A1", "Travel", 1], ["A2", "Growth in demand", -2]],
      [
        "positive",
        "text",
        'Lines whose words speak of costs, such as "Growth in demand", stand on the other side.',
        "C3",
      ],
    ],
    [
      "sign",
      "lines that may be costs",
      [["Savings and pressures"], S, ["A1", "Travel", -1], ["A2", "Homes", -2], ["A3", "Parks", 2]],
      [
        "negative",
        "nothing",
        "2 lines are in brackets or have a minus and 1 is a plain number, and nothing says which of them save.",
        "C3 C4 C5",
      ],
    ],
    [
      "sign",
      "no amounts",
      [S, ["A1", "a", 0], ["A2", "b", "TBC"]],
      ["positive", "nothing", "No line is clearly above or below nothing; savings are taken as plain numbers.", ""],
    ],
    [
      "sign",
      "a line on both sides",
      [["Savings"], HN, ["A1", "a", 1, -1], ["A2", "b", 1, 2]],
      ["positive", "figures", "1 of 1 line is a plain number, such as 1.", "C4 D4"],
    ],
  ])("its %s by %s", (what, _by, rows, decided) => {
    expect(shown(tableIn(rows)[what])).toEqual(decided);
  });
});
