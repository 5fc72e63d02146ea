import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** Which rows of a table are totals, sections or words, where it hangs on what stands beside them. */

/** Each line with its section and narrative, then each total: "Homes [Adults] > Fewer beds.", "= Total". */
function sorted(heading: SheetRows[number], ...rows: SheetRows): string[] {
  const { lines, totals } = tableIn([["Savings"], heading, ...rows]);
  return [
    ...lines.map(({ name, section, narrative }) => {
      const words = narrative.map(({ text }) => text).join(" / ");
      return `${name}${section && ` [${section}]`}${words && ` > ${words}`}`;
    }),
    ...totals.map(({ label }) => `= ${label}`),
  ];
}
const ONE_YEAR = ["Proposal", "Saving £000"];
const TWO_YEARS = ["Proposal", "2026/27 £000", "2027/28 £000"];
const HOMES = ["Homes", 10];
const BEDS = ["Beds", 20];
const PARKS = ["Parks", 5];

describe("a row that may be a total", () => {
  test.each<[string, SheetRows, string[]]>([
    ["is one without a name that repeats its section's only line", [HOMES, ["Sub-total", 10], PARKS, ["", 5]], ["Homes", "Parks", "= Sub-total", "= "]], // oxfmt-ignore
    ["is none without a name that repeats the table's only line", [HOMES, ["", 10]], ["Homes", ""]],
    ["is none by its words alone that repeats its section's only line", [["Homes", 12], ["Sub-total", 12], PARKS, ["Sum of it all", 5]], ["Homes", "Parks", "Sum of it all", "= Sub-total"]], // oxfmt-ignore
    ["is none that is not far off what many lines come to", [HOMES, BEDS, PARKS, ["Sum of it all", 38]], ["Homes", "Beds", "Parks", "Sum of it all"]], // oxfmt-ignore
    ["is none by its words in a section of another name", [["Adults"], HOMES, ["Total Facilities contract", 99]], ["Homes [Adults]", "Total Facilities contract [Adults]"]], // oxfmt-ignore
    ["is one without a name that is not far off what many lines come to", [HOMES, BEDS, PARKS, ["", 42]], ["Homes", "Beds", "Parks", "= "]], // oxfmt-ignore
    ["is none without a name that is far off it", [HOMES, BEDS, PARKS, ["", 65]], ["Homes", "Beds", "Parks", ""]],
    ["is none without a name that is not far off what two lines come to", [HOMES, BEDS, ["", 31]], ["Homes", "Beds", ""]], // oxfmt-ignore
    ["is none without a name that rounding would explain", [["Homes", 110], ["Beds", 220], ["", 331]], ["Homes", "Beds", ""]], // oxfmt-ignore
    ["is none whose words only speak of savings", [HOMES, BEDS, ["Total savings team contract", 7]], ["Homes", "Beds", "Total savings team contract"]], // oxfmt-ignore
    ["stands over its lines, down to the next of its kind, with words between", [["Total Adult services", 30], HOMES, ["Fewer are needed."], BEDS, ["Total Place services", 5], PARKS], ["Homes > Fewer are needed.", "Beds", "Parks", "= Total Adult services", "= Total Place services"]], // oxfmt-ignore
  ])("%s", (_what, rows, expected) => {
    expect(sorted(ONE_YEAR, ...rows)).toEqual(expected);
  });

  test.each(["Total Adults", "Total Adults:", "Total for Adults", "Totals of Adults", "TOTAL ADULTS"])(
    "is one by the name of its section, whatever it comes to: %s",
    (label) => {
      expect(sorted(ONE_YEAR, ["Adults"], HOMES, BEDS, [label, 99])).toEqual(["Homes [Adults]", "Beds [Adults]", `= ${label}`]); // oxfmt-ignore
    },
  );

  test("is one by the name of its section, which may have several words", () => {
    expect(sorted(ONE_YEAR, ["Adult social care"], HOMES, BEDS, ["Total Adult social care :", 99]).at(-1)).toBe(
      "= Total Adult social care :",
    );
  });

  test("is counted as a line and asked about where it has no name and comes to something else", () => {
    const { lines } = tableIn([["Savings"], ONE_YEAR, HOMES, BEDS, ["", 77]]);
    expect(lines.map(({ figures }) => [...figures.values()].map(({ confidence }) => confidence.level))).toEqual([["certain"], ["certain"], ["ask"]]); // oxfmt-ignore
  });

  test("is compared in the years in which it has an amount", () => {
    const rows = (second: string | number) => sorted(TWO_YEARS, ["Homes", 10, 1], ["Beds", 20, 2], ["Sum of it all", 30, second]); // oxfmt-ignore
    expect(rows("n/a")).toEqual(["Homes", "Beds", "= Sum of it all"]);
    expect(rows(4)).toEqual(["Homes", "Beds", "Sum of it all"]);
  });
});

describe("a row behind a dash", () => {
  test.each<[string, SheetRows, string[]]>([
    ["is of the line above it", [HOMES, ["-staffing", 4], PARKS], ["Homes > -staffing", "Parks"]],
    ["is of the line above it, and taken off it", [HOMES, ["– less rents", 4], PARKS], ["Homes > – less rents", "Parks"]], // oxfmt-ignore
    ["is a line in capitals", [HOMES, ["- Staffing", 4], PARKS], ["Homes", "- Staffing", "Parks"]],
    ["is a line under a total", [HOMES, ["Total", 10], ["- staffing", 4]], ["Homes", "- staffing", "= Total"]],
  ])("%s", (_what, rows, expected) => {
    expect(sorted(ONE_YEAR, ...rows)).toEqual(expected);
  });
});

describe("words between lines", () => {
  test.each(["2025/26", "FY 2025/2026", "Adults:", "(Adults)"])("head what follows: %s", (words) => {
    expect(sorted(TWO_YEARS, [words], ["Homes", 1, 2])).toEqual([`Homes [${words}]`]);
  });

  test.each<[string, SheetRows, string]>([
    ["right under a line", [], "Fewer beds"],
    ["as a short sentence", [[]], "Agreed."],
    ["as a sentence on a year", [[]], "It is agreed for 2026/27."],
  ])("head nothing where they stand %s", (_how, gap, words) => {
    expect(sorted(ONE_YEAR, HOMES, ...gap, [words], PARKS)).toEqual([`Homes > ${words}`, "Parks"]);
  });

  test("head nothing where they go on in mid-sentence", () => {
    expect(sorted(ONE_YEAR, HOMES, [], ["in the North"], PARKS)).toEqual(["Homes > in the North", "Parks"]);
  });

  test("head nothing behind the last figures, and are notes under a total", () => {
    const { notes } = tableIn([["Savings"], ONE_YEAR, HOMES, PARKS, ["Total", 15], ["Note: Rounded to thousands"]]);
    expect(notes.map(({ text }) => text)).toEqual(["Rounded to thousands"]);
  });
});

describe("a table ends", () => {
  test.each<[string, SheetRows]>([
    ["with its grand total, whatever total stands far below", [HOMES, BEDS, ["Total", 30], [], ["Fees", 40], [], [], [], ["Total", 9]]], // oxfmt-ignore
    ["with its grand total and a remark on it", [HOMES, BEDS, ["Total", 30], ["Agreed in May."], [], ["Fees", 40]]],
  ])("%s", (_how, rows) => {
    expect(sorted(ONE_YEAR, ...rows)).toEqual(["Homes", "Beds", "= Total"]);
  });

  test("behind the next total, where sections have one each", () => {
    const rows = [HOMES, ["Total", 10], [], PARKS, [], BEDS, ["Total", 25]];
    expect(sorted(ONE_YEAR, ...rows)).toEqual(["Homes", "Parks", "Beds", "= Total", "= Total"]);
  });
});
