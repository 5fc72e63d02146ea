import { checkTable } from "../../../src/savings/checks/check-table";
import { readLines, saves, tableOf } from "./reading";

/** Amounts of a list of which some have a minus. */

const TITLE = ["Management actions to save money:", ""];

function read(...items: readonly string[]) {
  const table = tableOf(readLines(...TITLE, ...items));
  const about = checkTable(table).map(({ check }) => check);
  return {
    saved: saves(table).map(([, amount]) => amount),
    isAsked: about.includes("sign-against-table") || about.includes("total-differs"),
  };
}

describe("a minus is a manner of writing where the list's total says so", () => {
  test.each([
    ["in brackets", ["• Vacancies (-£150,000)", "• Legal fees: £40k", "• Agency – £60,000", "Total: £250,000"]],
    ["before the pound sign", ["• Vacancies -£150,000", "• Legal fees £40k", "• Agency £60,000", "Total £250k"]],
    [
      "as brackets alone",
      ["• Vacancies (£150,000)", "• Legal fees: -£40k", "• Agency: £60,000", "Total savings: £0.25m"],
    ],
    [
      "on most of them, and on the total",
      ["Vacancies: -£150,000", "Legal fees: £40k", "Agency: -£60,000", "Total: -£250,000"],
    ],
  ])("%s", (_how, items) => {
    expect(read(...items)).toEqual({ saved: [150_000, 40_000, 60_000], isAsked: false });
  });
});

describe("a minus is one", () => {
  test("where the total counts it so, which is asked about", () => {
    const { saved } = read(
      "• Legal fees: £40k",
      "• Agency: £60,000",
      "• Vans: £150,000",
      "• New system (-£30,000)",
      "Total: £220,000",
    );
    expect(saved).toEqual([40_000, 60_000, 150_000, -30_000]);
  });

  test.each([
    ["there is no total", []],
    ["the total says another thing", ["Total: £260,000"]],
  ])("and is asked about where %s", (_why, total) => {
    expect(read("• Vacancies (-£150,000)", "• Legal fees: £40k", "• Agency – £60,000", ...total)).toEqual({
      saved: [-150_000, 40_000, 60_000],
      isAsked: true,
    });
  });

  test("and is asked about where an amount is not settled", () => {
    const { isAsked } = read(
      "• Vacancies (-£150,000)",
      "• Legal fees: up to £40k",
      "• Agency – £60,000",
      "Total: £250,000",
    );
    expect(isAsked).toBe(true);
  });
});
