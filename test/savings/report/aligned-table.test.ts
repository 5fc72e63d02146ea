import { writtenRows } from "./cells";
import { readLines } from "./reading";

/** A table as it is laid out, without the blank rows around it. */
function laid(...lines: string[]): string[] {
  const { laid: found } = readLines("Savings £000", ...lines);
  return writtenRows(found.rows.map((cells) => ({ cells }))).filter((row) => row !== "" && row !== "Savings £000");
}

const HEADING = "Ref   Proposal             2017/18   2018/19   RAG";

describe("columns of fixed pitch", () => {
  test.each<[string, string[], string[]]>([
    [
      "say where a figure stands, also where others are missing",
      [
        HEADING,
        "A1    Homes                    (5)       (6)   Red",
        "A2    Parks and gardens                  (8)   Amber",
        "A3    Day care                 (1)             Green",
        "      Total                    (6)      (14)",
        "      Last year                (6)      (14)",
      ],
      [
        "Ref|Proposal|2017/18|2018/19|RAG",
        "A1|Homes|(5)|(6)|Red",
        "A2|Parks and gardens||(8)|Amber",
        "A3|Day care|(1)||Green",
        "|Total|(6)|(14)",
        "|Last year|(6)|(14)",
      ],
    ],
    [
      "are told by their years under a title with a unit, where most rows have one figure",
      [
        "SAVINGS £000",
        "                       2017/18   2018/19",
        "Homes                        5",
        "Parks                                  8",
        "Fees                         1         2",
      ],
      ["SAVINGS £000", "Description|2017/18|2018/19", "Homes|5", "Parks||8", "Fees|1|2"],
    ],
    [
      "are where the figures stand, though units stand elsewhere under the years",
      [
        "Proposal        2017/18    2018/19    2019/20",
        "              £ thousands      £ thousands      £ thousands",
        "Homes               110        165        170",
        "Parks                60                    65",
      ],
      ["Proposal|2017/18 £ thousands|2018/19 £ thousands|2019/20 £ thousands", "Homes|110|165|170", "Parks|60||65"],
    ],
    [
      "hold their totals",
      [
        HEADING,
        "A1    Homes                    (5)       (6)   Red",
        "A2    Parks                    (1)       (8)   Amber",
        "      Total                    (6)      (14)",
      ],
      ["Ref|Proposal|2017/18|2018/19|RAG", "A1|Homes|(5)|(6)|Red", "A2|Parks|(1)|(8)|Amber", "|Total|(6)|(14)"],
    ],
    [
      "have a name over two lines, pages and their heading again left out",
      [
        "Proposal                   2017/18   2018/19",
        "Page 3 of 4",
        "Homes for all",
        "older people                   (5)       (6)",
        "Parks                          (7)       (8)",
        "Page 4 of 4",
        "proposal                   2017/18   2018/19",
        "",
        "Fees                           (1)       (2)",
        "and charges",
      ],
      [
        "Proposal|2017/18|2018/19",
        "Homes for all older people|(5)|(6)",
        "Parks|(7)|(8)",
        "Fees|(1)|(2)",
        "and charges",
      ],
    ],
    [
      "may have no words over their names",
      [
        "                           2017/18   2018/19",
        "Homes                          (5)       (6)",
        "Parks                          (7)       (8)",
      ],
      ["Description|2017/18|2018/19", "Homes|(5)|(6)", "Parks|(7)|(8)"],
    ],
    [
      "may have a heading over two lines",
      [
        "Service                    2017/18   2018/19",
        "and proposal                  £000      £000",
        "Homes                          (5)       (6)",
        "Parks                          (7)       (8)",
      ],
      ["Service and proposal|2017/18 £000|2018/19 £000", "Homes|(5)|(6)", "Parks|(7)|(8)"],
    ],
    [
      "have words of two columns where enough rows have them",
      [
        "Service    Proposal        2017/18   2018/19",
        "Adults     Homes               (5)       (6)",
        "Adults     Day care            (5)       (6)",
        "Places     Parks               (7)       (8)",
      ],
      ["Service|Proposal|2017/18|2018/19", "Adults|Homes|(5)|(6)", "Adults|Day care|(5)|(6)", "Places|Parks|(7)|(8)"],
    ],
    [
      "join stretches of words where few rows have them",
      [
        "Proposal                   2017/18   2018/19",
        "Homes      and beds            (5)       (6)",
        "Day care                       (5)       (6)",
        "Parks                          (7)       (8)",
        "Fees                           (7)       (8)",
        "Rents                          (7)       (8)",
      ],
      [
        "Proposal|2017/18|2018/19",
        "Homes and beds|(5)|(6)",
        "Day care|(5)|(6)",
        "Parks|(7)|(8)",
        "Fees|(7)|(8)",
        "Rents|(7)|(8)",
      ],
    ],
    [
      "keep a name that reaches under the figures",
      [
        "Proposal                   2017/18   2018/19",
        "Homes for older people in all the town",
        "and in the villages            (5)       (6)",
        "Parks                          (7)       (8)",
      ],
      [
        "Proposal|2017/18|2018/19",
        "Homes for older people in all the town and in the villages|(5)|(6)",
        "Parks|(7)|(8)",
      ],
    ],
    [
      "have numbers for codes",
      [
        "No    Service    Proposal          2017/18   2018/19",
        " 1    Adults     Homes for all         (5)       (6)",
        " 2    Places     Parks                 (7)       (8)",
      ],
      ["No|Service|Proposal|2017/18|2018/19", "1|Adults|Homes for all|(5)|(6)", "2|Places|Parks|(7)|(8)"],
    ],
    [
      "hold a last row behind a gap whose only figure stands under one of them",
      [
        "Ref   Proposal             2016/17   2017/18   2018/19",
        "A1    Homes                    (5)       (6)       (7)",
        "A2    Parks and gardens        (1)       (8)       (9)",
        "",
        "A3    Day care                                     (4)",
        "",
        "Page of the next part of the paper                   4",
      ],
      [
        "Ref|Proposal|2016/17|2017/18|2018/19",
        "A1|Homes|(5)|(6)|(7)",
        "A2|Parks and gardens|(1)|(8)|(9)",
        "A3|Day care|||(4)",
        "Page of the next part of the paper                   4",
      ],
    ],
    [
      "part a figure from a long name that touches it, and no number of a name",
      [
        "Proposal                   2017/18   2018/19",
        "Homes for all people in th     (5)       (6)",
        "Share the depots of Market (1,500)         -",
        "Unit 7                                   (8)",
        "Move out of the houses 4 and 5",
        "Parks                          (7)       (8)",
      ],
      [
        "Proposal|2017/18|2018/19",
        "Homes for all people in th|(5)|(6)",
        "Share the depots of Market|(1,500)|-",
        "Unit 7||(8)",
        "Move out of the houses 4 and 5",
        "Parks|(7)|(8)",
      ],
    ],
    [
      "may have a wide heading, and remarks of several words behind them",
      [
        `Ref   Proposal${" ".repeat(80)}Lead officer${" ".repeat(20)}2017/18   2018/19    Further remarks`,
        `A1    Homes   ${" ".repeat(80)}Care        ${" ".repeat(20)}    (5)       (6)    Agreed with the staff of all homes`,
        `A2    Parks   ${" ".repeat(80)}Places      ${" ".repeat(20)}              (8)    From the second summer on, if let`,
      ],
      [
        "Ref|Proposal|Lead officer|2017/18|2018/19|Further remarks",
        "A1|Homes|Care|(5)|(6)|Agreed with the staff of all homes",
        "A2|Parks|Places||(8)|From the second summer on, if let",
      ],
    ],
  ])("%s", (_what, lines, expected) => {
    expect(laid(...lines)).toEqual(expected);
  });
});

test.each([
  [
    "before long remarks",
    ["No   Proposal            2017/18   2018/19   What officers say of it"],
    [
      " 1   Homes                   (5)       (6) Agreed with the staff of all homes.",
      " 2   Parks                   (7)       (8) From the second summer on, if the lake is let.",
    ],
  ],
  [
    "before answers and posts",
    ["2017/18 2018/19 Agreed FTE", "£000 £000 Y/N"],
    ["A1 Homes 5 6 Y 0", "A2 Parks 7 8 N 2"],
  ],
])("rows with figures side by side %s are told where they could not be read", (_where, heading, rows) => {
  const { sheet, unread } = readLines("Savings", ...heading, ...rows);
  const line = heading.length + 1;
  expect([sheet.tables, unread]).toMatchObject([[], [{ line, lastLine: line + 1 }]]);
});
