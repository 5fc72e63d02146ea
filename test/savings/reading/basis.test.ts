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
    ["Savings: full effect in each year (£m)", "cumulative"],
    ["Savings with their ongoing effect in each year", "cumulative"],
    ["£, against the 2025/26 base budget in every year", "cumulative"],
    ["Further saving in 2017/18", "incremental"],
    ["All tables are in £m and show the change on the year before", "incremental"],
    ["Note: savings are full amounts in both years", "cumulative"],
    ["Savings compared, against the current budget", "cumulative"],
    ["Each year's figure is the whole reduction that is in force", "cumulative"],
    ["Figures show the effect on each year's budget against 2016/17", "cumulative"],
    ["Each column is the effect in that year compared with the base budget", "cumulative"],
    ["Savings are the total effect in each year, not a further saving", "cumulative"],
    ["Savings, not in addition to the savings of the year before", "cumulative"],
    ["Savings (cumulative, not incremental)", "cumulative"],
    ["Savings are ongoing totals, not additions", "cumulative"],
    ["Savings must not be added across the years", "cumulative"],
    ["Each later year includes the saving of the year before", "cumulative"],
    ["Savings, each year's additional amount", "incremental"],
    ["Savings, step in each year", "incremental"],
    ["All savings are shown as the amount added in that year", "incremental"],
    ["Each saving is a further one on top of the year before", "incremental"],
    ["Savings are the change from one year to the next", "incremental"],
    ["Savings: change on the previous year", "incremental"],
    ["Savings: effect in each year compared with the year before", null],
    ["Savings (additional in each year, not cumulative)", "incremental"],
    ["Savings in each year", null],
    ["Total savings in each year", null],
    ["The council must find further savings in each year", null],
    ["Savings (not new proposals)", null],
    ["Savings are incremental in each year and must not be added together with growth", null],
    ["Savings are not additional to the grant", null],
    ["Savings and additional income", null],
    ["Savings against the 2016/17 target", null],
    ["Savings in addition to those of the years before", "incremental"],
    ["Savings in addition to the amounts of previous years", "incremental"],
    ["Additional savings in each year", "incremental"],
    ["Further savings that year", "incremental"],
    ["New savings every year", "incremental"],
    ["Extra savings are made each year", "incremental"],
    ["Additional posts, and savings that are made in the first year", null],
    ["Savings (not cumulative)", null],
    ["Savings (non-cumulative)", null],
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

  test.each<[string, number[], string | null]>([
    ["stay at one figure for four years, and the user is asked", [0, 20, 20, 20, 20, 80], null],
    ["stay at one for three years", [0, 10, 20, 20, 20, 70], "incremental"],
  ])("a total that is the sum of the years decides nothing where most lines %s", (_what, figures, value) => {
    const years = ["2026/27 £k", "2027/28 £k", "2028/29 £k", "2029/30 £k", "2030/31 £k"];
    const rows = [
      ["Saving", ...years, "Total £k"],
      ["Fewer audits", ...figures],
      ["Payroll", ...figures],
    ];
    expect(basisOf(rows).value).toBe(value);
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

  test.each<[string, (number | string)[][], string | null]>([
    [
      "three in five settle",
      [
        [0.1, 0.2, 0.2],
        [0.3, 0.3, 0.3],
        [0, 0.1, 0.1],
        [0.1, 0.1, 0.2],
        [0.1, 0.3, 0.2],
      ],
      "cumulative",
    ],
    [
      "two in four settle",
      [
        [0.1, 0.2, 0.2],
        [0.3, 0.3, 0.3],
        [0.1, 0.1, 0.2],
        [0.1, 0.3, 0.2],
      ],
      null,
    ],
    ["a single one settles", [[0.1, 0.2, 0.2]], null],
    [
      "two settle, and one is nothing in every year",
      [
        [0.1, 0.2, 0.2],
        [0.3, 0.3, 0.3],
        [0, 0, 0],
      ],
      "cumulative",
    ],
    [
      "two settle, and one has one figure",
      [
        [0.1, 0.2, 0.2],
        [0.3, 0.3, 0.3],
        ["n/a", "n/a", 0.3],
      ],
      "cumulative",
    ],
    [
      "two of three figures settle at nothing",
      [
        [0.1, 0.2, "n/a"],
        [0.3, 0.4, "n/a"],
      ],
      null,
    ],
    [
      "three in five stop",
      [
        [0.1, 0, 0],
        [0, 0.3, 0],
        [0.2, 0, 0],
        [0.1, 0.1, 0.2],
        [0.1, 0.3, 0.2],
      ],
      "incremental",
    ],
    [
      "two in four stop",
      [
        [0.1, 0, 0],
        [0, 0.3, 0],
        [0.1, 0.1, 0.2],
        [0.1, 0.3, 0.2],
      ],
      null,
    ],
    ["a single one stops", [[0.1, 0, 0]], null],
  ])("where %s it is so", (_what, courses, value) => {
    const rows = courses.map((course, index) => [`A${index + 1}`, "Travel", ...course]);
    expect(basisOf([heading, ...rows]).value).toBe(value);
  });

  test.each([
    [2, "both years"],
    [4, "all four years"],
    [5, "all five years"],
    [6, "all six years"],
    [7, "all 7 years"],
  ])("of %p years a recurrent amount stands in %s", (count, inAll) => {
    const years = Array.from({ length: count }, (_, index) => `${2017 + index}/${18 + index} £m`);
    const rows = [
      ["Ref", "Savings proposal", ...years],
      ["A1", "Travel: £100,000 a year", ...years.map(() => 0.1)],
      ["A2", "Homes", ...years.map((_year, index) => 0.1 + index)],
    ];
    expect(basisOf(rows).evidence).toBe(
      `A1 is 0.1 in ${inAll} and its text says £100,000 is recurrent: one saving of £100,000 a year, not ${count} of them.`,
    );
  });

  test.each([
    ["another amount than the figures", "£200,000 a year", [0.1, 0.1, 0.1]],
    ["an amount that is one year's alone", "£100,000 a year", [0.1, 0.2, 0.3]],
    ["the amount of the first year before others", "a recurrent £100,000", [0.1, 0, 0.2]],
    ["an amount that recurs not", "a nonrecurrent £100,000", [0.1, 0, 0]],
    ["an amount of which nothing is said", "£100,000 of travel", [0.1, 0, 0]],
  ])("a text that states %s says nothing of it", (_what, text, figures) => {
    expect(basisOf([heading, ["A1", `Travel: ${text}`, ...figures], ["A2", "Homes", 0.2, 0.2, 0.3]]).value).toBeNull();
  });

  test("without a unit an amount in a text is not compared", () => {
    const bare = ["Ref", "Savings proposal", "2017/18", "2018/19", "2019/20"];
    expect(
      basisOf([bare, ["A1", "Travel: £100 a year", 0.1, 0.1, 0.1], ["A2", "Homes", 0.2, 0.3, 0.1]]).value,
    ).toBeNull();
  });

  test.each([
    "Savings in addition to those of previous years",
    "Savings in addition to the saving of the year before",
    "Amounts in addition to the amounts of earlier years",
    "Further savings in each year",
    "Additional savings every year",
    "New savings that year",
    "Year on year savings",
  ])("%s are steps", (title) => {
    expect(basisOf([[title], heading, ...undecided]).value).toBe("incremental");
  });

  test("what it is not is asked about with a line of two amounts or more, by its name where it has no code", () => {
    const rows = [
      ["Savings proposal", "2017/18 £m", "2018/19 £m", "2019/20 £m"],
      ["Travel", 0.1, 0, 0],
      ["Homes", 0.1, 0.3, 0],
    ];
    expect(basisOf([["Savings, not cumulative"], ...rows]).evidence).toContain('is "Homes" 0.1, 0.3, 0 one saving');
  });

  test("a total column is asked only of lines on which the two differ", () => {
    const rows = [
      ["A1", "Travel", 0, 0, 0.3, 0.3],
      ["A2", "Homes", 0.1, 0.3, 0.2, 0.6],
      ["A3", "Parks", 0.1, 0.3, 0.2, "n/a"],
    ];
    expect(basisOf([[...heading, "Total £m"], ...rows])).toMatchObject({
      value: "incremental",
      evidence: '"Total £m" is the sum of the years on 1 lines.',
    });
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
