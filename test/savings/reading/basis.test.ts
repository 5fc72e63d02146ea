import type { SheetRows } from "../../sheets";
import { addressesOf, foundIn, tableIn } from "../../sheets";

const heading = ["Ref", "Savings proposal", "2017/18 £m", "2018/19 £m", "2019/20 £m"];
const undecided: SheetRows = [
  ["A1", "Travel", 0.1, 0.2, 0.3],
  ["A2", "Homes", 0.1, 0.3, 0.2],
];
const basisOf = (rows: SheetRows) => tableIn(rows).basis;

describe("whether yearly figures are cumulative", () => {
  test("a line's own text is the strongest evidence", () => {
    const rows = [
      ["A1", "Travel: £100,000 a year", 0.1, 0.1, 0.1],
      ["A2", "Homes", 0.1, 0, 0],
      ["A3", "Parks", 0.1, 0, 0],
    ];
    expect(basisOf([heading, ...rows])).toMatchObject({ value: "cumulative", decidedBy: "text" });
    expect(basisOf([heading, ...rows]).evidence).toBe(
      "A1 is 0.1 in all three years and its text says £100,000 is recurrent: one saving of £100,000 a year, not 3 of them.",
    );
  });

  test("a recurrent amount that stands in the first year only is a further step", () => {
    const rows = [
      ["A1", "Travel: a recurrent £100,000", 0.1, 0, 0],
      ["A2", "Homes", 0.2, 0.2, 0.3],
    ];
    expect(basisOf([heading, ...rows])).toMatchObject({ value: "incremental", decidedBy: "text" });
  });

  test.each(["a non-recurrent £100,000", "£100,000, not recurrent", "a non recurring £100,000"])(
    "%s says nothing of the basis",
    (text) => {
      expect(basisOf([heading, ["A1", text, 0.1, 0, 0], ["A2", "Homes", 0.2, 0.2, 0.3]]).value).toBeNull();
    },
  );

  test.each([
    ["Savings (cumulative)", "cumulative"],
    ["Savings, incremental, £m", "incremental"],
    ["Year-on-year savings", "incremental"],
    ["Savings (not cumulative)", null],
    ["Savings", null],
  ])("the title %s makes it %s", (title, value) => {
    expect(basisOf([[title], heading, ...undecided]).value).toBe(value);
  });

  test.each([
    ["the sum of the years", [0.6, 0.6], "incremental"],
    ["the last year's figure", [0.3, 0.2], "cumulative"],
    ["now the one, now the other", [0.6, 0.2], null],
    ["neither", [9, 9], null],
  ])("a total column that is %s decides so", (_what, [first, second], value) => {
    const rows = undecided.map((row, index) => [...row, [first, second][index] ?? null]);
    expect(basisOf([[...heading, "Total £m"], ...rows]).value).toBe(value);
  });

  test("a total of the years that is headed Cumulative says nothing of the years", () => {
    const rows = undecided.map((row, index) => [...row, [0.6, 0.6][index] ?? null]);
    expect(basisOf([[...heading, "Cumulative £m"], ...rows]).value).toBe("incremental");
  });

  test.each([
    [
      "settle at a figure that stays",
      [
        [0.1, 0.2, 0.2],
        [0.3, 0.3, 0.3],
        [0, 0.1, 0.2],
      ],
      "cumulative",
    ],
    [
      "have a figure followed by nothing",
      [
        [0.1, 0, 0],
        [0, 0.3, 0],
        [0.1, 0.1, 0.2],
      ],
      "incremental",
    ],
    [
      "run in no clear way",
      [
        [0.1, 0.2, 0.2],
        [0.1, 0, 0],
        [0.1, 0.1, 0.2],
      ],
      null,
    ],
  ])("lines that mostly %s decide so", (_what, courses, value) => {
    const rows = courses.map((course, index) => [`A${index + 1}`, "Travel", ...course]);
    expect(basisOf([heading, ...rows]).value).toBe(value);
  });

  test("what nothing decides is asked, with the headings' cells", () => {
    const [finding] = foundIn([heading, ...undecided], "basis-unknown");
    expect(finding).toMatchObject({ severity: "error" });
    expect(addressesOf(finding)).toEqual(["C1", "D1", "E1"]);
  });

  test.each([
    [
      "one year",
      [
        ["Ref", "Savings proposal", "2017/18 £m"],
        ["A1", "Travel", 0.1],
      ],
    ],
    ["a known basis", [["Cumulative savings"], heading, ...undecided]],
  ])("there is nothing to ask with %s", (_what, rows) => {
    expect(foundIn(rows, "basis-unknown")).toEqual([]);
  });
});
