import Big from "big.js";
import fc from "fast-check";
import { pence } from "../../src/savings/money";
import { percentageOf } from "../../src/savings/ratio";

const million = (value: number) => pence(Math.round(value * 100_000_000));

describe("a saving as a percentage of its budget", () => {
  test.each([
    [4, 52.5, 1, 7.6],
    [8.4, 13.4, 1, 62.7],
    [3.2, 21.3, 1, 15],
    [1, 8, 1, 12.5],
    [1, 8, 0, 13],
    [-1, 8, 0, -13],
    [-10, -27.039, 1, 37],
    [0, 5, 1, 0],
  ])("%p of %p to %p decimals is %p", (part, whole, decimals, expected) => {
    expect(percentageOf(million(part), million(whole), decimals)).toBe(expected);
  });

  test("there is none of a budget of nothing", () => {
    expect(percentageOf(million(1), million(0), 1)).toBeNull();
  });

  test("a cost too small to show is 0, not -0", () => {
    expect(percentageOf(pence(-1), million(1), 1)).toBe(0);
  });

  test("is rounded as big.js rounds it, half away from zero", () => {
    const saving = fc.integer({ min: -9e12, max: 9e12 });
    const budget = fc.oneof(fc.integer({ min: 1e6, max: 9e12 }), fc.integer({ min: -9e12, max: -1e6 }));
    fc.assert(
      fc.property(saving, budget, fc.integer({ min: 0, max: 6 }), (part, whole, decimals) => {
        // Cross-multiplied, so that big.js does not round before the last decimal.
        const scaled = new Big(part)
          .abs()
          .times(100)
          .times(new Big(10).pow(decimals))
          .times(2)
          .plus(new Big(whole).abs());
        const rounded = scaled
          .div(new Big(whole).abs().times(2))
          .round(0, Big.roundDown)
          .div(new Big(10).pow(decimals));
        const expected = part < 0 !== whole < 0 ? rounded.times(-1).toNumber() : rounded.toNumber();
        expect(percentageOf(pence(part), pence(whole), decimals)).toBe(expected === 0 ? 0 : expected);
      }),
    );
  });
});
