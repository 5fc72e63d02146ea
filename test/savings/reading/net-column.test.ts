import { netColumn } from "../../../src/savings/reading/net-column";
import { tableIn, gridOf } from "../../sheets";
import type { SheetCell } from "../../sheets";

/** The heading of the column that is the net of the others. */
function netOf(words: readonly string[], ...rows: SheetCell[][]): string | undefined {
  const plan = tableIn([["Savings proposal", "2017/18 £m"], ["Travel", 1], ["Homes", 2]]); // oxfmt-ignore
  const year = plan.columns[1];
  if (!year) throw new Error("there is no year");
  const columns = words.map((label, index) => ({ ...year, index, label }));
  const grid = gridOf([["", ...words], ...rows.map((row) => ["", ...row])]);
  const body = rows.map((_row, index) => index + 1);
  return netColumn(columns, words, grid, body, 1)?.label;
}

describe("the column that is the net of others", () => {
  test.each<[string, readonly string[], SheetCell[][], string | undefined]>([
    [
      "what they add up to",
      ["Gross", "Income", "Net"],
      [
        [1, 2, 3],
        [4, 5, 9],
      ],
      "Net",
    ],
    [
      "one less the other",
      ["Gross", "Income", "Net"],
      [
        [5, 2, 3],
        [9, 5, 4],
      ],
      "Net",
    ],
    [
      "the total of three",
      ["Pay", "Other", "Income", "Total saving"],
      [
        [1, 2, -1, 2],
        [3, 1, -2, 2],
      ],
      "Total saving",
    ],
    [
      "in the first column",
      ["net", "Gross", "Income"],
      [
        [3, 1, 2],
        [9, 4, 5],
      ],
      "net",
    ],
    [
      "where a part is blank",
      ["Gross", "Income", "Net"],
      [
        [1, null, 1],
        [4, 5, 9],
      ],
      "Net",
    ],
    [
      "where a row has neither parts nor a net",
      ["Gross", "Income", "Net"],
      [
        [1, 2, 3],
        [0, null, null],
        [4, 5, 9],
      ],
      "Net",
    ],
    [
      "but not by one row and one of nothing",
      ["Gross", "Income", "Net"],
      [
        [1, 2, 3],
        [0, null, null],
      ],
      undefined,
    ],
    [
      "but not where parts of a row would be lost, since it has no net",
      ["Gross", "Income", "Net"],
      [
        [1, 2, 3],
        [0, 7, null],
        [4, 5, 9],
      ],
      undefined,
    ],
    [
      "but not where a row has a net of nothing",
      ["Gross", "Income", "Net"],
      [
        [1, 2, 3],
        [0, 0, 7],
        [4, 5, 9],
      ],
      undefined,
    ],
    [
      "the full year of its halves",
      ["H1", "H2", "Full year"],
      [
        [1, 2, 3],
        [4, 5, 9],
      ],
      "Full year",
    ],
    [
      "to a millionth",
      ["Gross", "Income", "Net"],
      [
        [0.1, 0.2, 0.3],
        [0.4, 0.5, 0.9],
      ],
      "Net",
    ],
    [
      "on some rows only",
      ["Gross", "Income", "Net"],
      [
        [1, 2, 3],
        [4, 5, 8],
      ],
      undefined,
    ],
    [
      "now added, now taken off",
      ["Gross", "Income", "Net"],
      [
        [1, 2, 3],
        [9, 5, 4],
      ],
      undefined,
    ],
    ["on one row", ["Gross", "Income", "Net"], [[1, 2, 3]], undefined],
    [
      "of a single part",
      ["Gross", "Net"],
      [
        [1, 1],
        [2, 2],
      ],
      undefined,
    ],
    [
      "headed as nothing of the kind",
      ["Gross", "Income", "Change"],
      [
        [1, 2, 3],
        [4, 5, 9],
      ],
      undefined,
    ],
    [
      "headed with the word within",
      ["Gross", "Income", "Not net"],
      [
        [1, 2, 3],
        [4, 5, 9],
      ],
      undefined,
    ],
    [
      "headed with a longer word",
      ["Gross", "Income", "Network"],
      [
        [1, 2, 3],
        [4, 5, 9],
      ],
      undefined,
    ],
    [
      "where two are headed so",
      ["Gross", "Income", "Net", "Total"],
      [
        [1, 2, 3, 6],
        [4, 5, 9, 18],
      ],
      undefined,
    ],
    [
      "of five parts",
      ["A", "B", "C", "D", "E", "Net"],
      [
        [1, 1, 1, 1, 1, 5],
        [2, 2, 2, 2, 2, 10],
      ],
      "Net",
    ],
    [
      "of more parts than anybody adds",
      ["A", "B", "C", "D", "E", "F", "Net"],
      [
        [1, 1, 1, 1, 1, 1, 6],
        [2, 2, 2, 2, 2, 2, 12],
      ],
      undefined,
    ],
  ])("%s: %j", (_what, words, rows, net) => {
    expect(netOf(words, ...rows)).toBe(net);
  });
});

test("a year whose net is empty on a line is asked about, and the line's saving is not left out in silence", () => {
  const { columnsProblem } = tableIn([
    ["Savings plan £000"],
    ["Proposal", "2027/28", null, null],
    [null, "Gross saving", "Cost to deliver", "Net saving"],
    ["Fleet", 40, -10, 30],
    ["Leases", 60, -20, 40],
    ["Depots", 25, -5, null],
  ]);
  expect(columnsProblem).toBe(
    '"2027/28" heads 3 columns, and nothing says how they add up: say which hold its savings.',
  );
});
