import Big from "big.js";
import fc from "fast-check";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

const heading = ["Ref", "Proposal", "Type", "2017/18 £m", "2018/19 £m", "2019/20 £m"];
const yearsOf = (title: string, lines: SheetRows) => summariseTable(tableIn([[title], heading, ...lines])).years;
const inThousandths = (amounts: readonly (number | null)[]) =>
  amounts.map((amount) => (amount === null ? null : amount / 100_000));

describe("a plan's savings by year", () => {
  const plan: SheetRows = [
    ["A1", "Travel", "New", -0.1, -0.3, -0.3],
    ["A2", "Homes", "Existing", -1, -1, -1],
    ["A3", "Parks", "Income", -0.2, "n/a", -0.2],
    ["P1", "Pay", "Pressure", 0.4, 0.4, 0.4],
  ];

  test("are told apart as new, existing and others, as savings and costs", () => {
    const [first] = yearsOf("Cumulative savings", plan);
    expect(first).toMatchObject({
      name: "2017/18",
      new: -10_000_000,
      existing: -100_000_000,
      other: 20_000_000,
      savings: -130_000_000,
      costs: 40_000_000,
      net: -90_000_000,
      savingsOf: { new: -10_000_000, existing: -100_000_000, other: -20_000_000 },
    });
  });

  test("of a single year, or of one column of amounts, need no basis", () => {
    const only = (label: string) => summariseTable(tableIn([["Ref", "Proposal", label], ["A1", "Travel", 0.1], ["A2", "Homes", 0.2]])).years; // oxfmt-ignore
    expect(only("2017/18 £m")).toMatchObject([
      { name: "2017/18", net: 30_000_000, effect: 30_000_000, step: 30_000_000 },
    ]);
    expect(only("Saving £m")).toMatchObject([
      { name: "Saving £m", net: 30_000_000, effect: 30_000_000, step: 30_000_000 },
    ]);
  });

  test.each([
    ["Cumulative savings", [-900, -900, -1_100], [-900, 0, -200]],
    ["Incremental savings", [-900, -1_800, -2_900], [-900, -900, -1_100]],
  ])("%s come to %j by steps of %j", (title, effects, steps) => {
    const years = yearsOf(title, plan);
    expect(inThousandths(years.map((year) => year.effect))).toEqual(effects);
    expect(inThousandths(years.map((year) => year.step))).toEqual(steps);
  });

  test("have no effect or step while the basis is not known", () => {
    const years = yearsOf("Savings", [["A1", "Travel", "New", 0.1, 0.2, 0.3]]);
    expect(years.flatMap((year) => [year.effect, year.step])).toEqual([null, null, null, null, null, null]);
  });

  const figure = fc.integer({ min: -50_000, max: 50_000 });
  const line = fc.record({
    type: fc.constantFrom("New", "Existing", "Pressure", "Saving", "One-off", "Statutory", null),
    figures: fc.tuple(figure, figure, figure),
  });
  const lines = fc.array(line, { minLength: 1, maxLength: 12 });

  test("are sums that agree with big.js, however they are split", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("Cumulative savings", "Incremental savings"), (drafts, title) => {
        const rows = drafts.map(({ type, figures }, index) => [
          `A${index + 1}`,
          "Travel",
          type,
          ...figures.map((n) => n / 1000),
        ]);
        const table = tableIn([[title], heading, ...rows]);
        const isNegative = table.sign.value === "negative";
        summariseTable(table).years.forEach((year, index) => {
          const net = drafts.reduce((total, { type, figures }) => {
            const written = new Big(figures[index] ?? 0).div(1000);
            const isPlainPressure = type === "Pressure" && (isNegative ? written.lt(0) : written.gt(0));
            return isPlainPressure ? total.minus(written) : total.plus(written);
          }, new Big(0));
          expect(year.net).toBe(net.times(100_000_000).toNumber());
          expect(year.savings + year.costs).toBe(year.net);
          expect(year.new + year.existing + year.other).toBe(year.net);
          expect(isNegative ? year.savings <= 0 && year.costs >= 0 : year.savings >= 0 && year.costs <= 0).toBe(true);
        });
      }),
    );
  });

  test("come to the same effect whether they are written as effects or as the steps between them", () => {
    fc.assert(
      fc.property(lines, (drafts) => {
        const rows = (figuresOf: (figures: readonly [number, number, number]) => number[]) =>
          drafts.map(({ figures }, index) => [
            `A${index + 1}`,
            "Travel",
            null,
            ...figuresOf(figures).map((n) => n / 1000),
          ]);
        const cumulative = yearsOf(
          "Cumulative savings",
          rows(([a, b, c]) => [a, b, c]),
        );
        const incremental = yearsOf(
          "Incremental savings",
          rows(([a, b, c]) => [a, b - a, c - b]),
        );
        expect(incremental.map((year) => year.effect)).toEqual(cumulative.map((year) => year.effect));
        expect(incremental.map((year) => year.step)).toEqual(cumulative.map((year) => year.step));
      }),
    );
  });
});
