import { savingsByService } from "../../../src/savings/summary/by-service";
import { tableIn } from "../../sheets";

const HEADS = ["Service", "Savings proposal", "2017/18 £000", "2018/19 £000"];

describe("savings by service", () => {
  test.each([
    ["the largest first, costs apart", [["Care", "Homes", -10, -20], ["Roads", "Lighting", -40, -50], ["care", "Meals", -5, -5], ["Care", "Growth", 7, 7]], [["Roads", -5_000_000], ["Care", -2_500_000]]], // oxfmt-ignore
    [
      "not where each has a line of its own",
      [
        ["Care", "Homes", -10, -20],
        ["Roads", "Lighting", -40, -50],
      ],
      [],
    ],
    [
      "not where there is one",
      [
        ["Care", "Homes", -10, -20],
        ["Care", "Meals", -40, -50],
      ],
      [],
    ],
    ["not where one is named and the others are not", [["Care", "Homes", -10, -20], ["", "Meals", -40, -50], ["", "Lighting", -1, -2]], []], // oxfmt-ignore
    ["with the lines that name none", [["Care", "Homes", -10, -20], ["Care", "Meals", -1, -1], ["Roads", "Lighting", -1, -2], ["", "Offices", -3, -3]], [["Care", -2_100_000], ["", -300_000], ["Roads", -200_000]]], // oxfmt-ignore
  ] as const)("%s", (_what, rows, expected) => {
    const table = tableIn([["Savings, cumulative"], HEADS, ...rows]);
    expect(savingsByService(table).map(({ service, amount }) => [service, amount])).toEqual(expected);
  });
});
