import fc from "fast-check";
import * as functions from "../../src/functions";
import { PLAIN, planRange, plansWithoutBlanks, ROWS_ABOVE, YEARS } from "./plans";
import { BYGROUP, BYTYPE, BYYEAR, TOP, TOTAL, errorOf, rangeOf, useExcelGlobals } from "./ranges";
import { birmingham } from "../../seeds";

useExcelGlobals();

/** A plan and the cell of one figure in it; the other figures of its line stay. */
const placed = fc
  .record({ plan: plansWithoutBlanks, line: fc.nat(), year: fc.nat(2), digits: fc.integer({ min: 1, max: 999 }) })
  .map(({ plan, line, year, digits }) => {
    const at = line % plan.lines.length;
    // The line keeps a figure in every other year, so that it stays one.
    const lines = plan.lines.map((one, index) =>
      index === at ? { ...one, digits: one.digits.map((digit, other) => (other === year ? 0 : digit || digits)) } : one,
    );
    const range = planRange({ ...plan, lines }, PLAIN);
    return {
      range,
      row: ROWS_ABOVE + at,
      year,
      column: (range[0]?.length ?? 0) - YEARS.length + year,
      basis: plan.basis,
    };
  });
type Placed = typeof placed extends fc.Arbitrary<infer T> ? T : never;

function withCell({ range, row, column }: Placed, cell: unknown): unknown[][] {
  return range.map((cells, at) => (at === row ? cells.with(column, cell) : cells));
}

describe("what leaves a sum unknown", () => {
  const fault = fc.oneof(
    fc.constantFrom("TBC", "tbd", " to be confirmed ", "see note", "0.1 or 0.2", "up to £1m", "?"),
    fc.constantFrom("#REF!", "#N/A", "#VALUE!", "#DIV/0!"),
    fc.constantFrom("£ 6,50", "1,00", "(1,0000)", "12,34.5"),
    fc.constant(true),
  );

  test("in a figure's place is refused, with its row, its year and what stands there", () => {
    fc.assert(
      fc.property(placed, fault, (place, cell) => {
        const range = withCell(place, cell);
        const year = YEARS[place.year];
        const refusal = {
          code: "#VALUE!",
          message: `Row ${place.row + 1}, ${year}: "${String(cell).trim()}" is not a figure.`,
        };
        const calls: (() => unknown)[] = [
          () => TOTAL(range, year),
          () => TOTAL(range),
          () => TOTAL(range, year, "New"),
          () => BYYEAR(range),
          () => BYTYPE(range, year),
          () => BYGROUP(range, year),
          () => TOP(range, 5, year),
        ];
        for (const call of calls) expect(errorOf(call)).toEqual(refusal);
      }),
      { numRuns: 60 },
    );
  });

  test("in one year leaves the other years' sums as they are", () => {
    fc.assert(
      fc.property(placed, fault, (place, cell) => {
        const range = withCell(place, cell);
        for (const year of YEARS.filter((_, at) => at !== place.year))
          expect(TOTAL(range, year)).toBe(TOTAL(place.range, year));
      }),
      { numRuns: 60 },
    );
  });

  test("on a total row does not matter", () => {
    fc.assert(
      fc.property(placed, fault, ({ range }, cell) => {
        const total = ["", "Total", "", 1, cell, 1];
        expect(BYYEAR([...range, total])).toEqual(BYYEAR(range));
      }),
      { numRuns: 60 },
    );
  });
});

test("n/a, nil, a dash and a blank in a figure's place add nothing and are no fault", () => {
  const nothing = fc.constantFrom(
    null,
    "",
    " ",
    "\u00a0",
    "-",
    "–",
    "—",
    "--",
    "n/a",
    "N/A",
    "not applicable",
    "nil",
    "Nil",
  );
  fc.assert(
    fc.property(placed, nothing, (place, cell) => {
      const range = withCell(place, cell);
      expect(TOTAL(range)).toBe(TOTAL(place.range));
      expect(TOTAL(range, YEARS[place.year])).toBe(TOTAL(place.range, YEARS[place.year]));
      expect(BYYEAR(range)).toEqual(BYYEAR(place.range));
    }),
    { numRuns: 100 },
  );
});

describe("whatever a range holds", () => {
  /** An answer, or one of Excel's own errors: anything else would be a fault of the function's. */
  async function answersOrExplains(call: () => unknown): Promise<void> {
    try {
      const answer = await call();
      for (const cell of [answer].flat(2)) if (typeof cell === "number") expect(cell).not.toBeNaN();
    } catch (error) {
      if (!(error instanceof CustomFunctions.Error)) throw error;
      expect(["#VALUE!", "#N/A"]).toContain(error.code);
      expect(error.message).toMatch(/\S.*\.$/su);
    }
  }

  // As a cell may hold them: one holds neither infinity nor what is no number.
  const number = fc.oneof(
    fc.integer({ min: -1_000, max: 60_000 }),
    fc.double({ min: -1e5, max: 1e5, noNaN: true }),
    fc.constantFrom(1e300, -1e300, 1e-7),
  );
  const scalar = fc.oneof(
    fc.constantFrom(null, undefined, "", " ", "2017/18", "2018/19", "New", "Saving", "£m", "£000", "prefix", "CH1 17+"),
    fc.constantFrom("cumulative", "TBC", "#REF!", "(0.1)", "–", true, false, 0, 1, 2),
    number,
    fc.string({ maxLength: 12 }),
  );
  const words = fc.constantFrom(
    "Ref",
    "Savings proposal",
    "2017/18 £m",
    "2018/19 £m",
    "Type",
    "Total",
    "A1",
    "Saving £000",
  );
  const cell = fc.oneof(words, scalar, scalar, fc.anything());
  const raggedRows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
  const oneCell = cell.map((only) => [[only]]);
  const underHeading = raggedRows.map((rows) => [
    ["Ref", "Savings proposal", "2017/18 £m", "2018/19 £m"],
    ["A1", "Travel", 1, 1],
    ...rows,
  ]);
  const empty = fc.constantFrom<unknown[][]>([], [[]], [[null]], [[""]], [[], []], [[null, null], [null, null]]); // oxfmt-ignore
  const range = fc.oneof(raggedRows, underHeading, oneCell, empty);

  const { BYGROUP: group, BYTYPE: type, BYYEAR: byYear, CHECK, CUMULATIVE, DIFFERENCE, ENQUIRY } = functions;
  const { PERCENTOFBUDGET, SUMMARY, TOP: top, TOTAL: total, YEARLY } = functions;
  const OF_RANGES: Record<string, (cells: unknown[][], one: unknown, two: unknown, other: unknown[][]) => unknown> = {
    BYGROUP: (cells, one) => group(cells, one),
    BYTYPE: (cells, one) => type(cells, one),
    BYYEAR: (cells, one) => byYear(cells, one as string),
    CHECK: (cells) => CHECK(cells),
    CUMULATIVE: (cells, one) => CUMULATIVE(cells, one as string),
    DIFFERENCE: (cells, one, two) => DIFFERENCE(cells, one, two as number),
    ENQUIRY: (cells) => ENQUIRY(cells),
    PERCENTOFBUDGET: (cells, one, _, other) => PERCENTOFBUDGET(cells, other, one as number),
    SUMMARY: (cells, one) => SUMMARY(cells, one),
    TOP: (cells, one, two) => top(cells, one as number, two),
    TOTAL: (cells, one, two) => total(cells, one, two as string),
    YEARLY: (cells, one) => YEARLY(cells, one as string),
  };

  test.each(Object.entries(OF_RANGES))("%s gives an answer or an error with a sentence", async (_, call) => {
    await fc.assert(
      fc.asyncProperty(range, scalar, scalar, range, (cells, one, two, other) =>
        answersOrExplains(() => call(cells, one, two, other)),
      ),
      { numRuns: 250 },
    );
  });

  test("of a true plan, whatever the other arguments are", async () => {
    const plan = rangeOf(birmingham, 4);
    const calls = fc.constantFrom(...Object.values(OF_RANGES));
    await fc.assert(
      fc.asyncProperty(calls, scalar, scalar, range, (call, one, two, other) =>
        answersOrExplains(() => call(plan, one, two, other)),
      ),
      { numRuns: 150 },
    );
  });

  const { CODEPART, DELIVERED, FIGURE, TARGETGAP, VALIDCODE, YEAR } = functions;
  const OF_CELLS: Record<string, (one: unknown, two: unknown) => unknown> = {
    CODEPART: (one, two) => CODEPART(one, two as string),
    DELIVERED,
    FIGURE: (one, two) => FIGURE(one, two as string),
    TARGETGAP,
    VALIDCODE: (one, two) => VALIDCODE(one, two as string),
    YEAR,
  };

  test.each(Object.entries(OF_CELLS))("%s of any cell gives an answer or an error with a sentence", async (_, call) => {
    await fc.assert(
      fc.asyncProperty(scalar, scalar, (one, two) => answersOrExplains(() => call(one, two))),
      { numRuns: 300 },
    );
  });
});
