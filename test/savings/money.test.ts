import Big from "big.js";
import fc from "fast-check";
import { add, inUnit, negate, NO_MONEY, pence, penceFrom, size, subtract, sum, times } from "../../src/savings/money";
import { PENCE_PER_UNIT, UNITS } from "../../src/savings/unit";

/** Amounts that a council could have: up to £90bn either way, to the penny. */
const amount = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }).map(pence);
const unit = fc.constantFrom(...UNITS);

describe("whole pence", () => {
  test.each([0.5, NaN, Infinity, -Infinity, 2 ** 53, -(2 ** 53)])("%p is no whole number of pence", (whole) => {
    expect(() => pence(whole)).toThrow(new RangeError(`${whole} is not a whole number of pence`));
  });

  test("nothing has no sign", () => {
    expect([pence(-0), negate(NO_MONEY), penceFrom(-0, "£m"), penceFrom(-0.000000001, "£m")]).toEqual([0, 0, 0, 0]);
  });

  test("£0.1m and £0.2m are £0.3m, which floating point denies", () => {
    const [tenth, fifth] = [penceFrom(0.1, "£m"), penceFrom(0.2, "£m")];
    expect(add(tenth!, fifth!)).toBe(penceFrom(0.3, "£m"));
    expect(0.1 + 0.2).not.toBe(0.3);
  });
});

describe("pence from a written figure", () => {
  test.each([
    [-0.1, "£m", -10_000_000],
    [161.4, "£m", 16_140_000_000],
    [0.29, "£000", 29_000],
    [81_624, "£", 8_162_400],
    [1.005, "£", 101],
    [-1.005, "£", -101],
    [0.145, "£", 15],
    [0.004, "£", 0],
    [1.15e-6, "£m", 115],
  ] as const)("%p in %s is %p pence", (value, of, expected) => {
    expect(penceFrom(value, of)).toBe(expected);
  });

  test.each([1e300, -1e300, 1e8, NaN, Infinity])("%p in £m cannot be held to the penny", (value) => {
    expect(penceFrom(value, "£m")).toBeNull();
  });

  test("any amount that a unit can write comes back from it to the penny", () => {
    fc.assert(fc.property(amount, unit, (held, of) => penceFrom(inUnit(held, of), of) === held));
  });

  test("a figure with up to eight decimals is rounded half away from zero, as big.js does it", () => {
    const written = fc.tuple(fc.integer({ min: -9e7, max: 9e7 }), fc.integer({ min: 0, max: 8 }));
    fc.assert(
      fc.property(written, unit, ([digits, decimals], of) => {
        const exact = new Big(digits).div(new Big(10).pow(decimals));
        const expected = exact.times(PENCE_PER_UNIT[of]).round(0, Big.roundHalfUp).toNumber();
        expect(penceFrom(exact.toNumber(), of)).toBe(expected === 0 ? 0 : expected);
      }),
    );
  });
});

describe("adding up", () => {
  test("a sum is what big.js makes of it", () => {
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 100 }), (amounts) => {
        const exact = amounts.reduce((total, one) => total.plus(one), new Big(0));
        expect(String(sum(amounts))).toBe(exact.toFixed(0).replace(/^-0$/u, "0"));
      }),
    );
  });

  test("the order of the lines does not matter", () => {
    fc.assert(fc.property(fc.array(amount), (amounts) => sum(amounts) === sum([...amounts].reverse())));
  });

  test("what is added can be taken away again", () => {
    fc.assert(fc.property(amount, amount, (a, b) => subtract(add(a, b), b) === a));
  });

  test("a saving and its reversal leave nothing", () => {
    fc.assert(fc.property(amount, (a) => add(a, negate(a)) === 0 && size(a) === size(negate(a))));
  });

  test("a cost is as large as the saving that makes up for it", () => {
    expect([size(pence(-500)), size(pence(500))]).toEqual([500, 500]);
  });

  test("25 families at £81,624 come to £2,040,600", () => {
    expect(times(pence(8_162_400), 25)).toBe(204_060_000);
  });
});
