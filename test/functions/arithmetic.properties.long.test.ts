import fc from "fast-check";
import {
  CODEPART,
  DELIVERED,
  DIFFERENCE,
  FIGURE,
  PERCENTOFBUDGET,
  TARGETGAP,
  VALIDCODE,
  YEAR,
} from "../../src/functions";
import { Exact, inCell, shareOf, sumOf } from "./exact";
import type { PlanUnit } from "./plans";
import { PENCE, PLAIN, planRange, plansWithoutBlanks } from "./plans";
import { CUMULATIVE, TOTAL, YEARLY, errorOf, useExcelGlobals } from "./ranges";
import { BARE_WRITINGS, SUFFIXES, writingsWithUnit } from "./writings";

useExcelGlobals();

/** An amount, and a cell that holds it as a number or in one of the bare writings. */
const written = fc
  .record({
    digits: fc.integer({ min: -1_999_999, max: 1_999_999 }),
    decimals: fc.nat(4),
    writing: fc.option(fc.constantFrom(...BARE_WRITINGS)),
  })
  .map(({ digits, decimals, writing }) => {
    const amount = new Exact(digits).div(10 ** decimals);
    return { amount, decimals, cell: writing ? writing(amount, decimals) : inCell(amount) };
  });
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

const notNothing = written.filter(({ amount }) => !amount.eq(0));
const numbersOf = (cells: readonly Written[]) => cells.map(({ amount }) => inCell(amount));
const cellsOf = (cells: readonly Written[]) => cells.map(({ cell }) => cell);

describe("YEARLY and CUMULATIVE", () => {
  const rows = fc
    .record({ height: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 2, max: 6 }) })
    .chain(({ height, width }) =>
      fc.array(fc.array(written, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
  const stepsOf = (row: readonly Written[]) => row.map(({ amount }, at) => amount.minus(row[at - 1]?.amount ?? 0));
  const runningOf = (row: readonly Written[]) =>
    row.map((_, at) => sumOf(row.slice(0, at + 1).map((one) => one.amount)));

  test("give the differences and the running sums by big.js, in the shape of the figures", () => {
    fc.assert(
      fc.property(rows, (block) => {
        const cells = block.map(cellsOf);
        expect(YEARLY(cells)).toEqual(block.map((row) => stepsOf(row).map(inCell)));
        expect(CUMULATIVE(cells)).toEqual(block.map((row) => runningOf(row).map(inCell)));
      }),
    );
  });

  test("undo each other", () => {
    fc.assert(
      fc.property(rows, (block) => {
        const cells = block.map(cellsOf);
        const numbers = block.map(numbersOf);
        expect(CUMULATIVE(YEARLY(cells))).toEqual(numbers);
        expect(YEARLY(CUMULATIVE(cells))).toEqual(numbers);
      }),
    );
  });

  test("do to a column what they do to a row, words and blanks staying where they are", () => {
    const words = fc.constantFrom("n/a", "", "not yet", "–").map((cell) => ({ cell, amount: null }));
    fc.assert(
      fc.property(fc.array(fc.oneof(written, words), { minLength: 2, maxLength: 8 }), (items) => {
        const figures = items.flatMap((item) => (item.amount === null ? [] : [item]));
        const [steps, running] = [stepsOf(figures).map(inCell), runningOf(figures).map(inCell)];
        const among = (results: number[]) =>
          items.map((item) => (item.amount === null ? item.cell : results[figures.indexOf(item)]));
        const row = [items.map((item) => item.cell)];
        const column = items.map((item) => [item.cell]);
        expect(YEARLY(row)).toEqual([among(steps)]);
        expect(CUMULATIVE(row)).toEqual([among(running)]);
        expect(YEARLY(column)).toEqual(among(steps).map((cell) => [cell]));
        expect(CUMULATIVE(column)).toEqual(among(running).map((cell) => [cell]));
      }),
    );
  });

  test("turn a whole plan into its steps and back, and its total stays what it was", () => {
    fc.assert(
      fc.property(plansWithoutBlanks, fc.boolean(), (drawn, total) => {
        const plan = { ...drawn, basis: "Cumulative" as const, lines: drawn.lines.map(withoutTurning) };
        const range = planRange(plan, { ...PLAIN, total });
        const [, ...steps] = YEARLY(range);
        const titled = [["Incremental savings", ...Array<null>(5).fill(null)], ...steps];
        expect(TOTAL(titled)).toBe(TOTAL(range));
        expect(CUMULATIVE(titled).slice(1)).toEqual(range.slice(1).map((row) => row.map((cell) => cell ?? "")));
      }),
      { numRuns: 60 },
    );
  });

  /** Neither a pressure nor a line that may end at nothing. */
  function withoutTurning<L extends { type: string; digits: readonly (number | null)[] }>(line: L): L {
    return { ...line, type: "New", digits: line.digits.map((digit, year) => (digit ?? 0) * 2 + 2 * year + 1) };
  }
});

describe("PERCENTOFBUDGET", () => {
  const saving = fc
    .record({ digits: fc.integer({ min: -9_999_999, max: 9_999_999 }), cell: fc.nat(20) })
    .map(({ digits, cell }): Written => {
      const amount = new Exact(digits).div(1000);
      return { amount, decimals: 3, cell: BARE_WRITINGS[cell]?.(amount, 3) ?? inCell(amount) };
    });
  const pairs = fc
    .record({ height: fc.integer({ min: 1, max: 3 }), width: fc.integer({ min: 1, max: 4 }) })
    .chain(({ height, width }) =>
      fc.array(fc.array(fc.tuple(saving, notNothing), { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

  test("is the division by big.js, rounded half away from zero, element by element", () => {
    fc.assert(
      fc.property(pairs, fc.option(fc.nat(6), { nil: undefined }), (block, decimals) => {
        // A share is a number of fifteen digits at the most, as every number in a cell is.
        fc.pre(block.flat().every(([part, whole]) => part.amount.abs().lte(whole.amount.abs().times(1000))));
        const savings = block.map((row) => row.map(([part]) => part.cell));
        const budgets = block.map((row) => row.map(([, whole]) => whole.cell));
        const expected = block.map((row) =>
          row.map(([part, whole]) => shareOf(part.amount, whole.amount, decimals ?? 6)),
        );
        expect(PERCENTOFBUDGET(savings, budgets, decimals)).toEqual(expected);
      }),
    );
  });

  test("rounds an exact half up, whichever sign the saving has", () => {
    const halves = fc.record({ share: fc.integer({ min: 0, max: 9_999 }), decimals: fc.nat(3), budget: fc.nat(7) });
    fc.assert(
      fc.property(halves, fc.boolean(), ({ share, decimals, budget }, isMinus) => {
        const whole = new Exact(2).pow(budget).times(100);
        const percent = new Exact(share).plus(0.5).div(10 ** decimals);
        const part = whole.times(percent).div(100);
        expect(PERCENTOFBUDGET([[inCell(isMinus ? part.neg() : part)]], [[inCell(whole)]], decimals)).toEqual([
          [inCell(new Exact(share + 1).div(10 ** decimals).div(100))],
        ]);
      }),
    );
  });

  test("of one budget for all is the same as of that budget beside each saving", () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 5 }), notNothing, (savings, budget) => {
        const row = [cellsOf(savings)];
        expect(PERCENTOFBUDGET(row, [[budget.cell]])).toEqual(PERCENTOFBUDGET(row, [savings.map(() => budget.cell)]));
      }),
    );
  });

  test("gives a cell without a figure or a budget its own error, and its neighbours their shares", () => {
    const none = fc.constantFrom(null, "n/a", "TBC", "–", "see note", "1,00");
    fc.assert(
      fc.property(notNothing, none, fc.oneof(none, fc.constant(0)), (good, saving, budget) => {
        const [shares] = PERCENTOFBUDGET([[good.cell, saving, good.cell]], [[good.cell, good.cell, budget]]);
        expect(shares).toEqual([
          1,
          expect.objectContaining({ code: "#N/A" }),
          expect.objectContaining({ code: "#N/A" }),
        ]);
      }),
    );
  });
});

describe("TARGETGAP and DELIVERED", () => {
  test("what is left to find and what was achieved come to the target, each of either sign", () => {
    fc.assert(
      fc.property(written, written, (target, achieved) => {
        const gap = TARGETGAP(target.cell, achieved.cell);
        expect(new Exact(gap).plus(achieved.amount.abs()).eq(target.amount.abs())).toBe(true);
      }),
    );
  });

  test("the share delivered is the division by big.js, and that share of the target is what was achieved", () => {
    fc.assert(
      fc.property(written, notNothing, (achieved, target) => {
        fc.pre(achieved.amount.abs().lte(target.amount.abs().times(1000)));
        const share = DELIVERED(achieved.cell, target.cell);
        expect(share).toBe(shareOf(achieved.amount, target.amount, 6));
        const missed = target.amount.abs().times(share).minus(achieved.amount.abs()).abs();
        expect(missed.lte(target.amount.abs().times("0.000000005"))).toBe(true);
      }),
    );
  });

  test("all is delivered exactly where nothing is left to find", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 9_999 }), (target, achieved) => {
        expect(DELIVERED(-achieved, target) >= 1).toBe(TARGETGAP(target, -achieved) <= 0);
      }),
    );
  });
});

describe("DIFFERENCE", () => {
  const cells = fc.array(written, { maxLength: 8 });
  const words = fc.array(fc.constantFrom("n/a", null, "", "–", "none", "TBC", true), { maxLength: 4 });
  /** How far the stated total is off, in quarters of the last digit: about as much as rounding may explain. */
  const off = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -99_999, max: 99_999 }));

  test("is 0 exactly where half the last digit of each figure explains it, and else the difference by big.js", () => {
    fc.assert(
      fc.property(cells, words, off, fc.integer({ min: 0, max: 4 }), (lines, others, quarters, decimals) => {
        const sum = sumOf(lines.map((line) => line.amount));
        const stated = sum.minus(new Exact(quarters).times(0.25).div(10 ** decimals));
        const difference = sum.minus(stated);
        const explained = new Exact(lines.length + 1).times(0.5).div(10 ** decimals);
        const isExplained = difference.abs().lte(explained);
        const range = [...lines.map((line) => [line.cell]), ...others.map((word) => [word])];
        expect(DIFFERENCE(range, inCell(stated), decimals)).toBe(isExplained ? 0 : inCell(difference));
      }),
      { numRuns: 200 },
    );
  });

  test("takes the last digit from the figures where no decimals are given", () => {
    const oneWriting = fc.record({
      lines: fc.array(fc.integer({ min: -99_999, max: 99_999 }), { maxLength: 8 }),
      off: fc.integer({ min: -12, max: 12 }),
      decimals: fc.nat(6),
      writing: fc.constantFrom(...BARE_WRITINGS),
    });
    fc.assert(
      fc.property(oneWriting, ({ lines, off: digits, decimals, writing }) => {
        const amounts = lines.map((line) => new Exact(line).div(10 ** decimals));
        const stated = sumOf(amounts).minus(new Exact(digits).div(10 ** decimals));
        const isExplained = Math.abs(digits) * 2 <= lines.length + 1;
        expect(
          DIFFERENCE(
            amounts.map((amount) => [writing(amount, decimals)]),
            writing(stated, decimals),
          ),
        ).toBe(isExplained ? 0 : inCell(new Exact(digits).div(10 ** decimals)));
      }),
    );
  });

  test("does not hang on the order or the shape of the lines", () => {
    fc.assert(
      fc.property(cells, written, (lines, stated) => {
        const row = [cellsOf(lines)];
        const column = cellsOf(lines)
          .reverse()
          .map((cell) => [cell]);
        expect(DIFFERENCE(column, stated.cell)).toBe(DIFFERENCE(row, stated.cell));
      }),
    );
  });
});

describe("FIGURE", () => {
  test("gives an amount back from each bare writing of it, and from its number", () => {
    fc.assert(
      fc.property(written, ({ amount, cell }) => {
        expect(FIGURE(cell)).toBe(inCell(amount));
        expect(FIGURE(cell, "£m")).toBe(inCell(amount));
      }),
      { numRuns: 300 },
    );
  });

  test("gives an amount back from each writing with a unit, and in any other unit", () => {
    const units = fc.constantFrom<PlanUnit>("£m", "£000", "£");
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999, max: 999_999 }),
        units,
        units,
        fc.nat(30),
        (digits, unit, asked, draw) => {
          const decimals = unit === "£m" ? 3 : 2;
          const amount = new Exact(digits).div(10 ** decimals);
          const writings = SUFFIXES[unit].flatMap(writingsWithUnit);
          const text = writings[draw % writings.length]!(amount, decimals);
          expect(FIGURE(text)).toBe(inCell(amount));
          expect(FIGURE(text, asked)).toBe(inCell(amount.times(PENCE[unit]).div(PENCE[asked])));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("YEAR", () => {
  const two = (year: number) => String(year % 100).padStart(2, "0");
  const LABELS: readonly ((start: number) => string)[] = [
    (start) => `${start}/${two(start + 1)}`,
    (start) => `${start}-${two(start + 1)}`,
    (start) => `${start}–${two(start + 1)}`,
    (start) => `${start} / ${two(start + 1)}`,
    (start) => `${start}/${start + 1}`,
    (start) => `${start}-${start + 1}`,
    (start) => `FY ${start}/${two(start + 1)}`,
    (start) => `FY${start + 1}`,
    (start) => `fy ${start + 1}`,
    (start) => `Saving in ${start}-${two(start + 1)} (£m)`,
    (start) => `  ${start}/${two(start + 1)}*`,
  ];
  const SHORT: readonly ((start: number) => string)[] = [
    (start) => `${two(start)}/${two(start + 1)}`,
    (start) => `${two(start)}-${two(start + 1)}`,
    (start) => `FY${two(start + 1)}`,
    (start) => `FY ${two(start)}/${two(start + 1)} £m`,
  ];

  test("is the same for every writing of a year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2078 }), (start) => {
        const writings = start >= 2000 ? [...LABELS, ...SHORT] : LABELS;
        expect(writings.map((write) => YEAR(write(start)))).toEqual(writings.map(() => `${start}/${two(start + 1)}`));
      }),
    );
  });

  test("reads its own answer", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2078 }), (start) => {
        const year = YEAR(`FY${start + 1}`);
        expect(YEAR(year)).toBe(year);
      }),
    );
  });

  test("finds the label behind the date that Excel made of it, whenever it was typed", () => {
    const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2014, max: 2060 }), (start, typed) => {
        // "10/11" is 10 November of the year in which it was typed; "12/13" can only be December 2013.
        const date = start === 12 ? serial(2013, 12, 1) : serial(typed, start + 1, start);
        expect(YEAR(date)).toBe(YEAR(`${two(start)}/${two(start + 1)}`));
      }),
    );
  });
});

describe("VALIDCODE and CODEPART", () => {
  const charactersOf = (text: string) => fc.nat(text.length - 1).map((at) => text.charAt(at));
  const letters = fc.string({
    unit: charactersOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    minLength: 1,
    maxLength: 4,
  });
  const number = fc.string({ unit: charactersOf("0123456789"), minLength: 1, maxLength: 5 });
  const single = fc
    .record({
      prefix: letters,
      middle: fc.option(letters),
      joint: fc.constantFrom("/", ".", "-", "_"),
      isJoined: fc.boolean(),
      number,
      plan: fc.option(fc.integer({ min: 10, max: 40 })),
    })
    .map(({ prefix, middle, joint, isJoined, number: digits, plan }) => {
      const start = `${prefix}${middle ? `${joint}${middle}` : ""}${isJoined ? joint : ""}`;
      return { prefix, start, digits, plan, code: `${start}${digits}${plan === null ? "" : ` ${plan}+`}` };
    });

  test("a code is valid, its parts rebuild its beginning, and its plan year is the one it names", () => {
    fc.assert(
      fc.property(single, ({ code, prefix, start, digits, plan }) => {
        expect(VALIDCODE(code)).toBe(true);
        expect(CODEPART(code, "prefix")).toBe(prefix);
        expect(CODEPART(code, "number")).toBe(digits);
        expect(code.startsWith(`${start}${CODEPART(code, "number")}`)).toBe(true);
        if (plan === null) expect(errorOf(() => CODEPART(code, "year")).message).toContain("has no year");
        else expect(CODEPART(code, "year")).toBe(YEAR(`20${plan}/${plan + 1}`));
      }),
      { numRuns: 200 },
    );
  });

  test("of a compound code the first one counts", () => {
    fc.assert(
      fc.property(single, single, fc.constantFrom(" / ", "/ ", " /", "  /  "), (first, second, joint) => {
        const compound = `${first.code}${joint}${second.code}`;
        expect(VALIDCODE(compound)).toBe(true);
        expect(CODEPART(compound, "prefix")).toBe(first.prefix);
        expect(CODEPART(compound, "number")).toBe(first.digits);
      }),
    );
  });

  test("a code fits the pattern in which its letters are A and its digits 9, and no pattern with more", () => {
    fc.assert(
      fc.property(single, ({ code, prefix, start, digits, plan }) => {
        const pattern = `${start.replace(/[A-Z]+/gu, "A")}9${plan === null ? "" : " 9+"}`;
        expect(VALIDCODE(code, pattern)).toBe(true);
        expect(VALIDCODE(code, `${pattern}A`)).toBe(false);
        expect(VALIDCODE(code, `${prefix}${digits}`)).toBe(false);
      }),
    );
  });

  test("a text that is no valid code has no parts, and a valid one has a prefix or a number", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: charactersOf("A1./- +9b"), maxLength: 8 }),
      single.map(({ code }) => code.toLowerCase()),
    );
    fc.assert(
      fc.property(text, (code) => {
        if (VALIDCODE(code)) expect(CODEPART(code, "prefix").length).toBeGreaterThan(0);
        else expect(errorOf(() => CODEPART(code, "prefix")).code).toBe("#N/A");
      }),
      { numRuns: 300 },
    );
  });
});
