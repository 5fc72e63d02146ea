import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** Rows that state what others come to, where something of it is missing, or stands between. */

/** The lines, with a question mark where they are asked about, and then the rows that state what others come to. */
function read(heads: SheetRows[number], ...rows: SheetRows): string[] {
  const { lines, totals } = tableIn([["Savings"], heads, ...rows]);
  const isAsked = ({ figures }: (typeof lines)[number]) =>
    [...figures.values()].some(({ confidence }) => confidence.level === "ask");
  return [
    ...lines.map((line) => `${line.name}${isAsked(line) ? "?" : ""}`),
    ...totals.map(({ label }) => `= ${label}`),
  ];
}
const PLAIN = ["Proposal", "Saving £000"];
const CODED = ["Ref", "Proposal", "Saving £000"];
const CODED_YEARS = ["Ref", "Proposal", "2026/27 £000", "2027/28 £000"];

describe("a row without a code over rows with codes", () => {
  test.each<[string, SheetRows[number], SheetRows, string[]]>([
    ["states their sum across words between them", CODED, [["", "Adults", 30], ["A1", "Homes", 10], ["", "It is agreed."], ["A2", "Beds", 20]], ["Homes", "Beds", "= Adults"]], // oxfmt-ignore
    ["has them down to the next without one", CODED, [["", "Adults", 10], ["A1", "Homes", 10], ["", "Others", 7], ["A2", "Beds", 20]], ["Homes", "Others", "Beds", "= Adults"]], // oxfmt-ignore
    ["states it in each year", CODED_YEARS, [["", "Adults", 30, 5], ["A1", "Homes", 10, 2], ["A2", "Beds", 20, 3]], ["Homes", "Beds", "= Adults"]], // oxfmt-ignore
    ["states it in the years that it has", CODED_YEARS, [["", "Adults", 30, null], ["A1", "Homes", 10, 2], ["A2", "Beds", 20, 3]], ["Homes", "Beds", "= Adults"]], // oxfmt-ignore
    ["does not where a year differs", CODED_YEARS, [["", "Adults", 30, 6], ["A1", "Homes", 10, 2], ["A2", "Beds", 20, 3]], ["Adults", "Homes", "Beds"]], // oxfmt-ignore
    ["does not where nothing is saved", CODED, [["", "Adults", 0], ["A1", "Homes", 0], ["A2", "Beds", 0]], ["Adults", "Homes", "Beds"]], // oxfmt-ignore
    ["does not where those under it have none either", CODED, [["", "Adults", 30], ["", "Homes", 10], ["", "Beds", 20], ["A1", "Parks", 3]], ["Adults", "Homes", "Beds", "Parks"]], // oxfmt-ignore
  ])("%s", (_what, heads, rows, expected) => {
    expect(read(heads, ...rows)).toEqual(expected);
  });
});

describe("a row without a code under rows with codes", () => {
  test.each<[string, SheetRows[number], SheetRows, string[]]>([
    ["states their sum whatever it is called", CODED, [["A1", "Homes", 10], ["A2", "Beds", 20], ["", "Programme", 30]], ["Homes", "Beds", "= Programme"]], // oxfmt-ignore
    ["states it for each group, and for all", CODED_YEARS, [["A1", "Homes", 10, 1], ["A2", "Beds", 20, 2], ["", "Adults", 30, 3], ["B1", "Roads", 5, 0], ["B2", "Parks", 2, 2], ["", "Place", 7, 2], ["", "Net effect of decisions", 37, 5]], ["Homes", "Beds", "Roads", "Parks", "= Adults", "= Place", "= Net effect of decisions"]], // oxfmt-ignore
    ["states it under the name of its group, which stood over them too", CODED, [["Agreed before", "", ""], ["A1", "Homes", 10], ["A2", "Beds", 20], ["", "Agreed before", 30], ["B1", "Roads", 5]], ["Homes", "Beds", "Roads", "= Agreed before"]], // oxfmt-ignore
    ["does not where a year differs", CODED_YEARS, [["A1", "Homes", 10, 1], ["A2", "Beds", 20, 2], ["", "Further savings", 30, 4]], ["Homes", "Beds", "Further savings"]], // oxfmt-ignore
    ["does not under one row alone", CODED, [["A1", "Homes", 10], ["", "Fees", 10], ["A2", "Beds", 20]], ["Homes", "Fees", "Beds"]], // oxfmt-ignore
    ["does not where it has a code of its own", CODED, [["A1", "Homes", 10], ["A2", "Beds", 20], ["A3", "Fees", 30]], ["Homes", "Beds", "Fees"]], // oxfmt-ignore
  ])("%s", (_what, heads, rows, expected) => {
    expect(read(heads, ...rows)).toEqual(expected);
  });
});

describe("a row in a table without codes that comes to those beside it", () => {
  test.each<[string, SheetRows, string[]]>([
    ["may have what it is made of under them", [["Adults", 30], ["Homes", 10], ["Beds", 20], ["- staff", 7], ["Fees", 4], ["Total", 34]], ["Homes", "Beds", "Fees", "= Adults", "= Total"]], // oxfmt-ignore
    ["may stand under them, one after the other", [["Homes", 10], ["Beds", 20], ["Adults", 30], ["Parks", 1], ["Roads", 2], ["Places", 3], ["Total", 33]], ["Homes", "Beds", "Parks", "Roads", "= Adults", "= Places", "= Total"]], // oxfmt-ignore
    ["may stand over them here and under them there", [["Adults", 30], ["Homes", 10], ["Beds", 20], ["Parks", 1], ["Roads", 2], ["Places", 3], ["Total", 33]], ["Homes", "Beds", "Parks", "Roads", "= Adults", "= Places", "= Total"]], // oxfmt-ignore
    ["may be of costs and of pence", [["Adults", -0.3], ["Homes", -0.1], ["Beds", -0.2], ["Fees", -4], ["Total", -4.3]], ["Homes", "Beds", "Fees", "= Adults", "= Total"]], // oxfmt-ignore
    ["need not stand further left where the total tells", [["Adults", 30], ["  Homes", 10], ["Beds", 20], ["Fees", 3], ["Total", 33]], ["Homes", "Beds", "Fees", "= Adults", "= Total"]], // oxfmt-ignore
    ["may have a hyphen in its name, as they may", [["Day-care", 30], ["Co-op homes", 10], ["Beds", 20], ["Fees", 4], ["Total", 34]], ["Co-op homes", "Beds", "Fees", "= Day-care", "= Total"]], // oxfmt-ignore
    ["is asked about where one of them stands no further in", [["Adults", 30], ["  Homes", 10], ["Beds", 20]], ["Adults?", "Homes", "Beds"]], // oxfmt-ignore
    ["is asked about where those of another stand no further in", [["Adults", 30], ["  Homes", 10], ["  Beds", 20], ["Places", 12], ["Parks", 5], ["Roads", 7]], ["Adults?", "Homes", "Beds", "Places?", "Parks", "Roads"]], // oxfmt-ignore
    ["is asked about where the total is neither with nor without it", [["Adults", 30], ["Homes", 10], ["Beds", 20], ["Total", 77]], ["Adults?", "Homes", "Beds", "= Total"]], // oxfmt-ignore
    ["is asked about where only others would make up the total", [["All", 60], ["Adults", 30], ["Homes", 10], ["Beds", 20], ["Fees", 30], ["Total", 60]], ["All?", "Adults", "Homes", "Beds", "Fees", "= Total"]], // oxfmt-ignore
    ["is asked about under totals of spending", [["Homes", 10], ["Beds", 20], ["Total service spending", 30], ["Parks", 4], ["Roads", 6], ["Total places spending", 10], ["Net spending", 40]], ["Homes", "Beds", "Parks", "Roads", "Net spending?", "= Total service spending", "= Total places spending"]], // oxfmt-ignore
  ])("%s", (_how, rows, expected) => {
    expect(read(PLAIN, ...rows)).toEqual(expected);
  });
});

test("a row that comes to those under it in a later year alone states their sum", () => {
  const years = ["Proposal", "2026/27 £000", "2027/28 £000"];
  expect(read(years, ["Adults", null, 30], ["Homes", null, 10], ["Beds", null, 20], ["Fees", 5, 4], ["Total", 5, 34])).toEqual(["Homes", "Beds", "Fees", "= Adults", "= Total"]); // oxfmt-ignore
});

describe("a row with the figure of the next, among groups", () => {
  test.each<[string, SheetRows, string[]]>([
    ["heads it, as often as the total needs", [["Adults", 30], ["Homes", 10], ["Beds", 20], ["Legal", 7], ["Barristers", 7], ["Audit", 2], ["Auditors", 2], ["Total", 39]], ["Homes", "Beds", "Barristers", "Auditors", "= Adults", "= Legal", "= Audit", "= Total"]], // oxfmt-ignore
    ["is a line where the total has both", [["Adults", 30], ["Homes", 10], ["Beds", 20], ["Legal", 7], ["Barristers", 7], ["Total", 44]], ["Homes", "Beds", "Legal", "Barristers", "= Adults", "= Total"]], // oxfmt-ignore
    ["heads it where it stands further in", [["Adults", 30], ["  Homes", 10], ["  Beds", 20], ["Legal", 7], ["  Barristers", 7]], ["Homes", "Beds", "Barristers", "= Adults", "= Legal"]], // oxfmt-ignore
    ["heads it within a group", [["Adults", 30], ["  Homes", 10], ["  Beds", 20], ["    Rents", 20], ["Fees", 3]], ["Homes", "Rents", "Fees", "= Adults", "= Beds"]], // oxfmt-ignore
    ["is a line where it is of a group itself", [["Adults", 30], ["Homes", 15], ["Beds", 15], ["Legal", 7], ["Barristers", 7], ["Total", 37]], ["Homes", "Beds", "Barristers", "= Adults", "= Legal", "= Total"]], // oxfmt-ignore
    ["is a line where the next heads a group", [["Fees", 7], ["Adults", 7], ["Homes", 3], ["Beds", 4], ["Audit", 2], ["Auditors", 2], ["Total", 16]], ["Fees", "Homes", "Beds", "Auditors", "= Adults", "= Audit", "= Total"]], // oxfmt-ignore
    ["is a line where another heads it", [["Adults", 30], ["Homes", 10], ["Beds", 20], ["Legal", 7], ["Barristers", 7], ["Solicitors", 7], ["Total", 44]], ["Homes", "Beds", "Barristers", "Solicitors", "= Adults", "= Legal", "= Total"]], // oxfmt-ignore
    ["is a line where more stand further in under it", [["Adults", 30], ["  Homes", 10], ["  Beds", 20], ["Legal", 7], ["  Barristers", 7], ["  Solicitors", 2]], ["Homes", "Beds", "Legal", "Barristers", "Solicitors", "= Adults"]], // oxfmt-ignore
  ])("%s", (_what, rows, expected) => {
    expect(read(PLAIN, ...rows)).toEqual(expected);
  });
});
