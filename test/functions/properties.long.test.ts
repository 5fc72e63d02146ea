import fc from "fast-check";
import { SUMMARY } from "../../src/functions";
import type { Exact } from "./exact";
import { inCell, shareOf, sumOf } from "./exact";
import type { Plan, PlanLine } from "./plans";
import {
  effectOf,
  fullEffectOf,
  isSaving,
  layouts,
  PENCE,
  PLAIN,
  planRange,
  plans,
  savingsAreNegative,
  TYPES,
  YEARS,
} from "./plans";
import { BYGROUP, BYTYPE, BYYEAR, TOP, TOTAL, useExcelGlobals } from "./ranges";

useExcelGlobals();

/** However a plan is laid out and written, and in whatever order its lines stand, its figures are the same. */

const laidOut = fc.record({ plan: plans, layout: layouts });
const years = YEARS.map((_, year) => year);

/** What the lines that a test picks come to in a year, by big.js. */
function sumIn(plan: Plan, year: number, picks: (line: PlanLine, amount: Exact) => boolean = () => true): Exact {
  return sumOf(
    plan.lines
      .map((line) => ({ line, amount: effectOf(plan, line, year) }))
      .filter(({ line, amount }) => picks(line, amount))
      .map(({ amount }) => amount),
  );
}

const measures: Record<string, (plan: Plan) => (line: PlanLine, amount: Exact) => boolean> = {
  New: () => (line) => line.type === "New",
  Existing: () => (line) => line.type === "Existing",
  Savings: (plan) => (_, amount) => isSaving(plan, amount),
  Costs: (plan) => (_, amount) => !isSaving(plan, amount),
  Net: () => () => true,
};

const measureRows = (plan: Plan) =>
  Object.entries(measures).map(([name, picks]) => [
    name,
    ...years.map((year) => inCell(sumIn(plan, year, picks(plan)))),
  ]);

/** Groups with their sums, in the order of the groups' first lines. */
function groupedSums(plan: Plan, groupOf: (line: PlanLine) => string, amountOf: (line: PlanLine) => Exact) {
  const groups = [...new Set(plan.lines.map(groupOf))];
  return groups.map((group) => [
    group,
    inCell(sumOf(plan.lines.filter((line) => groupOf(line) === group).map(amountOf))),
  ]);
}

describe("whatever the layout and the writing", () => {
  test("BYYEAR gives the lines' sums by big.js, and no total row among them", () => {
    fc.assert(
      fc.property(laidOut, ({ plan, layout }) => {
        const [, ...rows] = BYYEAR(planRange(plan, layout));
        expect(rows).toEqual(
          years.map((year) => [YEARS[year], ...measureRows(plan).map((measure) => measure[year + 1])]),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("TOTAL gives each year's sum of each type in each unit", () => {
    const asked = fc.record({
      year: fc.constantFrom(...years),
      type: fc.constantFrom("New", "Existing", "Savings", "Costs", "Net"),
      unit: fc.constantFrom("£m" as const, "£000" as const, "£" as const),
    });
    fc.assert(
      fc.property(laidOut, asked, ({ plan, layout }, { year, type, unit }) => {
        const sum = sumIn(plan, year, measures[type]!(plan));
        expect(TOTAL(planRange(plan, layout), YEARS[year], type === "Net" ? "" : type, unit)).toBe(
          inCell(sum.times(PENCE[plan.unit]).div(PENCE[unit])),
        );
      }),
      { numRuns: 150 },
    );
  });

  test("TOTAL without a year is the last year of a cumulative plan, and all the steps of an incremental one", () => {
    fc.assert(
      fc.property(laidOut, ({ plan, layout }) => {
        const effect = sumOf(plan.lines.map((line) => fullEffectOf(plan, line)));
        expect(TOTAL(planRange(plan, layout))).toBe(inCell(effect));
      }),
      { numRuns: 150 },
    );
  });

  test("BYTYPE and BYGROUP share the same sum out among types, services and codes", () => {
    fc.assert(
      fc.property(laidOut, fc.option(fc.constantFrom(...years)), ({ plan, layout }, year) => {
        const range = planRange(plan, layout);
        const asked = year === null ? undefined : YEARS[year];
        const amount = (line: PlanLine) => (year === null ? fullEffectOf(plan, line) : effectOf(plan, line, year));
        const group = (line: PlanLine) => (layout.withService ? line.service : (/^[A-Z]+/u.exec(line.code)?.[0] ?? ""));
        const [typesHead, ...types] = BYTYPE(range, asked);
        const [groupsHead, ...groups] = BYGROUP(range, asked);
        expect([typesHead, groupsHead]).toEqual([["Type", plan.unit], ["Group", plan.unit]]); // oxfmt-ignore
        expect(new Map(types as [string, number][])).toEqual(
          new Map(groupedSums(plan, (line) => line.type, amount) as [string, number][]),
        );
        expect(groups).toEqual(groupedSums(plan, group, amount));
      }),
      { numRuns: 150 },
    );
  });

  test("TOP lists every saving and no cost, the largest first, with its share of all savings", () => {
    fc.assert(
      fc.property(laidOut, fc.integer({ min: 1, max: 9 }), ({ plan, layout }, count) => {
        const savings = plan.lines
          .map((line) => ({ line, amount: fullEffectOf(plan, line) }))
          .filter(({ amount }) => isSaving(plan, amount));
        const gross = sumOf(savings.map(({ amount }) => amount));
        const expected = savings
          .sort((a, b) => b.amount.abs().cmp(a.amount.abs()))
          .slice(0, count)
          .map(({ line, amount }) => [line.code, line.name, inCell(amount), shareOf(amount, gross, 4)]);
        const [, ...rows] = TOP(planRange(plan, layout), count);
        expect(rows.map((row: unknown[]) => row.slice(0, 3))).toEqual(expected.map((row) => row.slice(0, 3)));
        rows.forEach((row, index) => expect(row[3]).toBeCloseTo(Number(expected[index]?.[3]), 10));
      }),
      { numRuns: 150 },
    );
  });

  test("SUMMARY gives the same sums, the effect of the plan and its steps, and shares of a budget", async () => {
    await fc.assert(
      fc.asyncProperty(laidOut, fc.integer({ min: 1, max: 80_000_000 }), async ({ plan, layout }, budget) => {
        const block = await SUMMARY(planRange(plan, layout), budget);
        const nets = years.map((year) => sumIn(plan, year));
        const isSteps = plan.basis === "Incremental";
        const effects = nets.map((net, year) => (isSteps ? sumOf(nets.slice(0, year + 1)) : net));
        const steps = nets.map((net, year) => (isSteps ? net : net.minus(nets[year - 1] ?? 0)));
        expect(block.slice(0, 8)).toEqual([
          [plan.unit, ...YEARS],
          ...measureRows(plan),
          ["Effect of the plan", ...effects.map(inCell)],
          ["Step from the year before", ...steps.map(inCell)],
        ]);
        years.forEach((year) => {
          const saved = sumIn(plan, year, measures.Savings!(plan));
          expect(block[8]?.[year + 1]).toBeCloseTo(shareOf(saved, saved.times(0).plus(budget), 4)!, 10);
        });
        expect(block.slice(9, 12).map((row: unknown[]) => row.slice(0, 2))).toEqual([
          ["Basis", plan.basis.toLowerCase()],
          ["Savings are", savingsAreNegative(plan) ? "in brackets or have a minus" : "plain numbers"],
          ["Lines", plan.lines.length],
        ]);
        expect(block.map((row) => row.length)).toEqual(block.map(() => YEARS.length + 1));
      }),
      { numRuns: 150 },
    );
  });

  test("the types come to the years' net, and so do savings and costs", () => {
    fc.assert(
      fc.property(laidOut, fc.constantFrom(...years), ({ plan, layout }, year) => {
        const range = planRange(plan, layout);
        const net = TOTAL(range, YEARS[year], undefined, "£");
        const both = TOTAL(range, YEARS[year], "Saving", "£") + TOTAL(range, YEARS[year], "Cost", "£");
        expect(both).toBeCloseTo(net, 2);
        const [, ...types] = BYTYPE(range, YEARS[year]);
        expect(types.length).toBeLessThanOrEqual(TYPES.length);
        const inPounds = types.reduce((total, row) => total + Number(row[1]), 0) * (PENCE[plan.unit] / 100);
        expect(inPounds).toBeCloseTo(net, 2);
      }),
      { numRuns: 100 },
    );
  });
});

describe("whatever the order of the lines", () => {
  const shuffled = laidOut.chain(({ plan, layout }) =>
    fc.record({
      plan: fc.constant(plan),
      other: fc
        .shuffledSubarray([...plan.lines], { minLength: plan.lines.length })
        .map((lines): Plan => ({ ...plan, lines })),
      layout: fc.constant(layout),
    }),
  );
  const inOrder = (rows: readonly unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();

  test("every function gives the same figures", async () => {
    await fc.assert(
      fc.asyncProperty(shuffled, async ({ plan, other, layout }) => {
        const [one, two] = [planRange(plan, { ...PLAIN, withService: layout.withService }), planRange(other, layout)];
        expect(TOTAL(two)).toBe(TOTAL(one));
        expect(BYYEAR(two)).toEqual(BYYEAR(one));
        expect((await SUMMARY(two)).slice(0, -1)).toEqual((await SUMMARY(one)).slice(0, -1));
        expect(inOrder(BYTYPE(two))).toEqual(inOrder(BYTYPE(one)));
        expect(inOrder(BYGROUP(two))).toEqual(inOrder(BYGROUP(one)));
        expect(inOrder(TOP(two, 20))).toEqual(inOrder(TOP(one, 20)));
        expect(TOP(two, 3).map((row: unknown[]) => row.slice(2))).toEqual(
          TOP(one, 3).map((row: unknown[]) => row.slice(2)),
        );
      }),
      { numRuns: 100 },
    );
  });
});
