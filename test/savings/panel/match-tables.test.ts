import { matchTables } from "../../../src/savings/panel/match-tables";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import type { Line } from "./meeting";
import { question, words } from "./meeting";

const LINES: Record<string, readonly Line[]> = {
  Care: [["A1", "Day services"], ["A2", "Home care"], ["A3", "Meals"]], // oxfmt-ignore
  Roads: [["B1", "Lights"], ["B2", "Salt"]], // oxfmt-ignore
};

const asks = (table: string, lines: readonly Line[]) => question(8, lines, { table });

function row(table: string, lines: readonly Line[], more: Partial<WrittenEnquiry> = {}): WrittenEnquiry {
  const shown = lines.map(([code, name]) => `${code ?? ""} ${name}`);
  return {
    ref: null,
    rule: 8,
    table,
    year: "",
    lines: shown,
    text: "Asked.",
    words: words(""),
    isAsked: true,
    ...more,
  };
}

const [care = [], roads = []] = [LINES["Care"], LINES["Roads"]];
const tableless = (table: string, text: string) => question(3, [], { table, text });

describe("which table of now a table on the sheet is", () => {
  test.each<[string, WrittenEnquiry[], ReturnType<typeof asks>[], [string, string][]]>([
    ["the one of its title", [row("Care", care)], [asks(" CARE ", care)], [["care", "care"]]],
    ["the one of its title, whatever its lines", [row("Care", roads)], [asks("Care", care)], [["care", "care"]]],
    [
      "the one with its lines, once it is called otherwise",
      [row("Care", care)],
      [asks("Care 2018", care)],
      [["care", "care 2018"]],
    ],
    [
      "the one with half of its lines",
      [row("Roads", roads)],
      [
        asks("Roads 2018", [
          ["B1", "Lights"],
          ["B7", "Bridges"],
        ]),
      ],
      [["roads", "roads 2018"]],
    ],
    [
      "none that has fewer of them",
      [row("Care", care)],
      [
        asks("Other", [
          ["A1", "Day services"],
          ["X1", "Bins"],
          ["X2", "Parks"],
        ]),
      ],
      [],
    ],
    [
      "one of two lines that has one of its three",
      [row("Care", care)],
      [
        asks("Other", [
          ["A1", "Day services"],
          ["X1", "Bins"],
        ]),
      ],
      [["care", "other"]],
    ],
    [
      "none where two have as many",
      [row("Care", care)],
      [asks("One", [["A1", "Day services"]]), asks("Two", [["A2", "Home care"]])],
      [],
    ],
    [
      "the one that has more of them",
      [row("Care", care)],
      [
        asks("One", [["A1", "Day services"]]),
        asks("Two", [
          ["A2", "Home care"],
          ["A3", "Meals"],
        ]),
      ],
      [["care", "two"]],
    ],
    [
      "none where two were as much",
      [row("Care", [["A1", "Day services"]]), row("Homes", [["A2", "Home care"]])],
      [asks("New", care)],
      [],
    ],
    [
      "none by a line that two new tables have",
      [row("Care", care.slice(0, 1))],
      [asks("One", care), asks("Two", care)],
      [],
    ],
    [
      "none that was there before",
      [row("Care", care), row("Roads", roads)],
      [asks("Roads", care)],
      [["roads", "roads"]],
    ],
    [
      "the one of the same question about no line",
      [row("Care", [], { rule: 3, text: "Which basis?" })],
      [tableless("Care 2018", "which  basis?")],
      [["care", "care 2018"]],
    ],
    [
      "each of several",
      [row("Care", care), row("Roads", roads)],
      [asks("New roads", roads), asks("New care", care)],
      [
        ["care", "new care"],
        ["roads", "new roads"],
      ],
    ],
    [
      "the one that is asked about, before one long gone",
      [row("Old care", care, { isAsked: false }), row("Care", care)],
      [asks("New care", care)],
      [["care", "new care"]],
    ],
    [
      "the one of what is no longer asked",
      [row("Old care", care, { isAsked: false })],
      [asks("New care", care)],
      [["old care", "new care"]],
    ],
  ])("%s", (_what, written, asked, expected) => {
    expect([...matchTables(written, asked)].sort()).toEqual(expected);
  });
});
