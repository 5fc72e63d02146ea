import { textLine } from "../../../src/savings/report/text-line";
import { yearlyItems } from "../../../src/savings/report/yearly-items";
import { writtenRows } from "./cells";
import { readLines, saves, tableOf } from "./reading";

describe("a list that gives amounts by their years", () => {
  test("is a table of the years, also where an item has one of them, or is broken over lines", () => {
    const table = tableOf(
      readLines(
        "The plan includes:",
        "",
        "• Closing the print room – saving £40,000 in 2026-2027 and £60,000 in 2027-28.",
        "",
        "• Sharing the night crew of the two depots that stand",
        "nearest to one another – saving £0 in 2026/27 and £1.2m in 2027/28",
        "• Fewer leaflets, to save £9k in the 2027/28.",
        "",
        "Next",
      ),
    );
    expect(table.years.map(({ name }) => name)).toEqual(["2026/27", "2027/28"]);
    expect(saves(table)).toEqual([
      ["Closing the print room", 40_000, 60_000],
      ["Sharing the night crew of the two depots that stand nearest to one another", 0, 1_200_000],
      ["Fewer leaflets", "blank", 9000],
    ]);
  });

  test("is told where its items do not say that they save, since they may be targets", () => {
    const items = ["Print room: £40,000 in 2026/27, £60,000 in 2027/28", "Crew: £5,000 in 2026/27; £5,000 in 2027/28"];
    const { sheet, unread } = readLines("The savings required are", "", ...items);
    expect([sheet.tables, unread]).toMatchObject([[], [{ line: 2, lastLine: 3 }]]);
  });

  test.each([
    ["what is spent", "New lamps costing £5,000 in 2026/27 and £6,000 in 2027/28"],
    ["a sentence", "The gap is £5,000 in 2026/27 and £6,000 in 2027/28"],
    ["another amount beside them", "Of a £9m budget – saving £5,000 in 2026/27 and £6,000 in 2027/28"],
    ["a year twice", "Lamps – saving £5,000 in 2026/27 and £6,000 in 2026/27"],
    ["words behind them", "Lamps – saving £5,000 in 2026/27 and £6,000 in 2027/28 from reserves"],
  ])("holds no item with %s", (_what, item) => {
    expect(readLines("Savings", "", item, item).sheet.tables).toEqual([]);
  });
});

describe("lists of amounts by their years", () => {
  const found = (...lines: string[]) =>
    yearlyItems(lines.map(textLine)).map(({ from, to, rows }) => [from, to, ...writtenRows(rows).slice(1)]);
  const lamps = "Lamps – saving £5k in 2027/28 and £6k in 2026/27";
  const crew = "Crew – £7k in 2026/27";

  test("reach from their first item to their last, and have their years in order", () => {
    expect(found("Plan", lamps, "", crew, "Print: saving £9k in 2028/29", "End")).toEqual([
      [1, 5, "Description|2026/27|2027/28|2028/29", "Lamps|£6k|£5k", "Crew|£7k", "Print|||£9k"],
    ]);
  });

  test("end where words stand between their items, and another may begin there", () => {
    const others = ["Roads – saving £1k in 2026/27 and £2k in 2027/28", "Rents – saving £3k in 2027/28"];
    expect(found(lamps, crew, "In other parts", ...others)).toEqual([
      [0, 2, "Description|2026/27|2027/28", "Lamps|£6k|£5k", "Crew|£7k"],
      [3, 5, "Description|2026/27|2027/28", "Roads|£1k|£2k", "Rents||£3k"],
    ]);
  });

  test.each<[string, string[]]>([
    ["a single item", [lamps]],
    ["items that words keep apart", [lamps, "In other parts", lamps]],
    ["items of one year", ["Lamps – saving £5k in 2026/27", "Crew – saving £7k in 2026/27"]],
    ["items of which most may be targets", [lamps, crew, crew]],
  ])("are none of %s", (_what, lines) => {
    expect(found(...lines)).toEqual([]);
  });
});

describe("a list under a sentence that announces savings", () => {
  const read = (above: string, ...items: readonly string[]) => readLines(above, "", ...items);

  test.each([
    ["1. Mow less – £50k in 2024/25 rising to £80k in 2025/26", 50_000, 80_000],
    ["1. Mow less: £50k in 2024/25, increasing to £80k in 2025/26", 50_000, 80_000],
    ["1. Mow less – £50k in 2024/25, then £80k in 2025/26", 50_000, 80_000],
    ["1. Mow less – £50k in 2024/25 followed by £80k in 2025/26.", 50_000, 80_000],
    ["1. Mow less (£90k in 2024/25 falling to £30k in 2025/26)", 90_000, 30_000],
  ])("is a table of its years: %s", (item, first, second) => {
    const items = [item, "2. Share the night crew – £20k in 2024/25 and £35k in 2025/26"];
    const table = tableOf(read("The board is asked to agree these savings:", ...items));
    expect(saves(table)).toEqual([
      [expect.stringContaining("Mow less"), first, second],
      [expect.stringContaining("Share the night crew"), 20_000, 35_000],
    ]);
    expect(table.basis.value).toBeNull();
  });

  const RISING = [
    "1. Mow less – £50k in 2024/25 rising to £80k in 2025/26",
    "2. Crew – £5k in 2024/25 rising to £9k in 2025/26",
  ];

  test.each([
    ["targets", "The following savings targets were set:", RISING],
    ["what must be found", "These are the savings that must be found:", RISING],
    ["costs", "The following costs of the savings programme are expected:", RISING],
    ["savings that were not made", "The following savings were not achieved:", RISING],
    [
      "wholes and steps",
      "The following savings are proposed:",
      [RISING[0] ?? "", "2. Crew – £5k in 2024/25 and a further £9k in 2025/26"],
    ],
    [
      "an item that cannot be read",
      "The following savings are proposed:",
      [...RISING, "3. Fees – £45k in 2024/25, £45k £45k in 2025/26"],
    ],
    [
      "one behind a page's number",
      "The following savings are proposed:",
      [...RISING, "9", "3. Fees – £45k in 2024/25 from reserves"],
    ],
    [
      "narrative",
      "The following savings are proposed:",
      RISING.map((item) => `${item}, which members may wish to discuss`),
    ],
  ])("is told and not read of %s", (_what, above, items) => {
    const { sheet, unread } = read(above, ...items);
    expect(sheet.tables).toEqual([]);
    expect(unread.length).toBeGreaterThan(0);
  });
});

test("an item may be followed by a sentence without an amount, and the last be their total", () => {
  const table = tableOf(
    readLines(
      "6. Savings proposals",
      "",
      "6.2 Street cleansing. Fewer shifts would save £28,000 in 2026/27 and £31,000 in 2027/28.",
      "",
      "6.4 Building control would save £0 in 2026/27 and £54,000 in 2027/28. The fee is subject to a vote.",
      "",
      "6.6 In total these proposals would save £28,000 in 2026/27 and £85,000 in 2027/28, leaving a gap of £398,300.",
    ),
  );
  expect(saves(table).map((row) => row.slice(-2))).toEqual([
    [28_000, 31_000],
    [0, 54_000],
  ]);
  expect(table.totals.map(({ agrees }) => agrees)).toEqual([true]);
});
