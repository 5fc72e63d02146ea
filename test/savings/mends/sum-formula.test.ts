import { sumFormula } from "../../../src/savings/mends/sum-formula";

describe("the sum of a total's lines", () => {
  test("takes neighbouring cells as one range and leaves out the rows between", () => {
    expect(sumFormula(1, [2, 3, 4, 6])).toBe("=SUM(B3:B5,B7)");
  });

  test("of one line is that line", () => {
    expect(sumFormula(27, [9])).toBe("=SUM(AB10)");
  });

  test("is none where Excel could not hold it", () => {
    const everySecond = (count: number) => Array.from({ length: count }, (_, index) => index * 2);
    expect(sumFormula(1, everySecond(255))).not.toBeNull();
    expect(sumFormula(1, everySecond(256))).toBeNull();
    expect(sumFormula(1, [])).toBeNull();
  });
});
