import { createSummary } from "../../src/commands/create-summary";
import { insertSamples } from "../../src/commands/insert-samples";
import type { HostWorkbook } from "../../src/host/model/types";
import { openForAddIn } from "../../src/host/node/open-workbook";
import { valuesOf } from "../host/support";

/** The figures that the five councils' papers must give, where a panel reads them. */

let workbook: HostWorkbook;
beforeAll(async () => {
  const { host } = await openForAddIn();
  await insertSamples();
  await createSummary();
  workbook = host.workbook;
});

type Row = readonly unknown[];

function rowsOf(name: string): Row[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  return sheet ? valuesOf(sheet) : [];
}

/** The rows of the summary's part for one source. */
function part(title: string): Row[] {
  const rows = rowsOf("Scrutiny summary");
  const start = rows.findLastIndex((row) => row[0] === title);
  const end = rows.findIndex(
    (row, index) => index > start && String(row[0]).startsWith("Source: ") && index > start + 1,
  );
  return rows.slice(start, end === -1 ? rows.length : end - 1);
}

/** What stands beside a label in the table under a heading. */
function beside(rows: readonly Row[], heading: string, label: string): unknown[] {
  const start = rows.findIndex((row) => row[0] === heading);
  const row = rows.slice(start + 1).find((one) => String(one[0]).startsWith(label));
  return (row ?? []).slice(1).map((value) => (typeof value === "number" ? Number(value.toFixed(6)) : value));
}

const BIRMINGHAM = "Birmingham: SAVINGS PROPOSALS";
const VACANCIES = "Torbay: Vacancy Management Savings achieved in 2011/12";
const OTHER_TORBAY = "Torbay: Non Staffing savings achieved so far";
const BARKING = "Barking and Dagenham: 2. Short-Term Financial Recovery Strategy";
const ACHIEVED = "Hampshire: 2015 savings achieved: balance of £22.8m";
const PROPOSALS = "Hampshire: Savings Proposals";

test.each([
  [BIRMINGHAM, "Savings by year", "New", [0.734, -1.216, -1.5, -1.5]],
  [BIRMINGHAM, "Savings by year", "Existing", [-9.197, -10.777, -24.386, -25.539]],
  [BIRMINGHAM, "Savings by year", "Savings (gross)", [-9.997, -12.227, -25.886, -27.039]],
  [BIRMINGHAM, "Savings by year", "Savings less costs (net)", [-8.463, -11.993, -25.886, -27.039]],
  [BIRMINGHAM, "Savings by year", "Step from the year before", [-8.463, -3.53, -13.893, -1.153]],
  [BIRMINGHAM, "The largest savings, when this was written", "MIA2 16+", [-10, 0.369836]],
  [VACANCIES, "Delivery against target", "Target", [250_000]],
  [VACANCIES, "Delivery against target", "Achieved", [144_000]],
  [VACANCIES, "Delivery against target", "Gap: target less achieved", [106_000]],
  [OTHER_TORBAY, "Savings", "Savings (gross)", [1.473]],
  [OTHER_TORBAY, "Delivery against target", "Gap: target less achieved", [0.327]],
  [BARKING, "Savings", "Savings (gross)", [1_120_000]],
  [BARKING, "Delivery against target", "Gap: target less achieved", [25_463]],
  [BARKING, "Delivery against target", "Share of the target achieved", [0.898148]],
  [ACHIEVED, "Savings", "Savings (gross)", [22.8]],
  [ACHIEVED, "Delivery against target", "Gap: target less achieved", [2.8]],
  [PROPOSALS, "Savings as a share of budget", "All lines", [161.4, 23.3, 0.144362]],
  [PROPOSALS, "The largest savings, when this was written", "Family Support", [8.4, 0.360515]],
] as const)("%s, %s, %s: %j", (title, heading, label, figures) => {
  expect(beside(part(title), heading, label).slice(0, figures.length)).toEqual(figures);
});

test("Hampshire's nine percentages of budget stand beside those that the paper states", () => {
  const rows = part(PROPOSALS);
  const start = rows.findIndex((row) => row[0] === "Savings as a share of budget");
  const shares = rows.slice(start + 2, start + 10).map((row) => [row[3], row[4]]);
  const shown = (value: unknown) => (typeof value === "number" ? (value * 100).toFixed(1) : value);
  expect(shares).toHaveLength(8);
  for (const [worked, stated] of shares) expect(shown(worked)).toBe(shown(stated));
});

test("Hampshire's saving that a note puts in doubt is shown without it", () => {
  const [inDoubt, without, share, all, allShare] = beside(part(PROPOSALS), "Savings that a note puts in doubt", "Children with Disabilities"); // oxfmt-ignore
  expect([inDoubt, without, all]).toEqual([1.8, 1.4, 21.5]);
  expect([share, allShare].map((value) => (Number(value) * 100).toFixed(1))).toEqual(["6.6", "13.3"]);
});

test("Worcestershire is named as a sheet without a savings table, with what was looked for", () => {
  const words = rowsOf("Scrutiny summary").map((row) => String(row[0]));
  expect(words.some((text) => text.startsWith("Worcestershire: no savings table found."))).toBe(true);
});

describe("the lines of enquiry", () => {
  const questions = () => rowsOf("Lines of enquiry").map((row) => row.map(String));
  test.each([
    ["7", "51.4%"],
    ["8", "37.0%"],
    ["9", "69.8%"],
    ["11", "36.1% of the savings from 8.3% of the budget"],
    ["18", "£25,463"],
    ["25", "1 September 2017"],
  ])("no. %s asks with %s", (rule, words) => {
    const asked = questions().filter((row) => row[2]?.startsWith(`${rule} `) && row[3]?.includes(words));
    expect(asked).toHaveLength(1);
  });

  test("CH1's text agrees with its figures, so nothing is asked about it", () => {
    expect(questions().filter((row) => row[2]?.startsWith("2 "))).toEqual([]);
  });
});

test("the checks say that Torbay's list does not come to its total, and that the other totals agree", () => {
  const rows = rowsOf("Checks").map((row) => row.map(String));
  const results = rows.filter((row) => row.some((cell) => cell === "Passes" || cell === "Differs"));
  const differing = results.filter((row) => row.includes("Differs"));
  expect(differing.map((row) => row[0])).toEqual([VACANCIES]);
  expect(differing[0]).toEqual(expect.arrayContaining(["144000", "58000", "86000"]));
  expect(results.filter((row) => row[0] === BARKING && row[1] === "TOTAL")).toHaveLength(1);
});

test("CH4's new and existing lines stand by year among the savings by line, in pounds, a cost with a minus", () => {
  const rows = rowsOf("Savings by line").filter((row) => row[0] === "CH4 17+ / MIA3 16+");
  const by = (type: string) => rows.filter((row) => row[2] === type).map((row) => Math.round(Number(row[5])));
  const sums = by("New").map((amount, index) => amount + (by("Existing")[index] ?? 0));
  expect(by("New")[0]).toBe(-1_534_000);
  expect(sums).toEqual([-1_363_000, -63_000, 391_000, 611_000]);
});
