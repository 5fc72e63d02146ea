import { cellAddress } from "../../../src/savings/address";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** Lines of which half are written one way and half the other, over a total. */
const signOver = (...total: SheetRows[number]) =>
  tableIn([
    ["Budget proposals with costs, £000"],
    ["Proposal", "Budget", "Saving"],
    ["Fewer vans", 900, -30],
    ["Depot", 400, 20],
    total,
  ]).sign;

describe("a total of savings tells the sign of lines that do not", () => {
  test.each([
    ["Total savings", -10, "negative"],
    ["Total saving", 10, "positive"],
    ["Total efficiency", -10, "negative"],
    ["Total efficiencies", -10, "negative"],
    ["Total reduction", -10, "negative"],
    ["Total reductions", -10, "negative"],
  ])("%s of %j", (label, amount, value) => {
    expect(signOver(label, 1300, amount)).toMatchObject({
      value,
      evidence: `"${label}" is ${amount}.`,
      decidedBy: "figures",
    });
  });

  test("with the cell in which it stands", () => {
    const { evidence, cells } = signOver("Total savings", 1300, " (10) ");
    expect(evidence).toBe('"Total savings" is (10).');
    expect(cells.map(cellAddress)).toEqual(["C5"]);
  });

  test.each([
    "Total",
    "Total savings less pressure",
    "Total savings less pressures",
    "Total savings and growth",
    "Total savings less cost",
    "Total savings less costs",
    "Total savings after increase",
    "Total savings after increases",
    "Total savings less investment",
    "Total savings less investments",
    "Total savings and deficit",
    "Total savings and surplus",
  ])("but not one that is of costs too: %s", (label) => {
    expect(signOver(label, 1300, -10).decidedBy).toBe("nothing");
  });

  test("but not one that gives their budget alone", () => {
    expect(signOver("Total savings", 1300, null).decidedBy).toBe("nothing");
  });
});
