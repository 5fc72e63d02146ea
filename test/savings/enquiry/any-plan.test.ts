import fc from "fast-check";
import { enquire } from "../../../src/savings/enquiry/enquire";
import type { LineOfEnquiry } from "../../../src/savings/enquiry/enquiry";
import { ENQUIRY_NAMES, THRESHOLD_RULES } from "../../../src/savings/enquiry/enquiry-names";
import type { EnquiryThresholds } from "../../../src/savings/enquiry/thresholds";
import { DEFAULT_THRESHOLDS } from "../../../src/savings/enquiry/thresholds";
import { summariseTable } from "../../../src/savings/summary/summarise";
import type { SheetCell, SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";

/** What holds for the lines of enquiry of any plan, whatever its figures and words. */

const PROPOSALS = [
  "Homes",
  "Early help for families",
  "Freeze posts",
  "Use of reserves",
  "Invest to save: it pays back in 3 years",
  "An investment of £210,000 is needed",
  "Mental health, subject to consultation",
  "It starts on 1 September 2017",
];
const AMOUNT = fc.oneof(fc.integer({ min: -1000, max: 100 }), fc.constantFrom(0, -100, -250));
const LINE = fc.record({
  proposal: fc.constantFrom(...PROPOSALS),
  type: fc.constantFrom("New", "Existing", "Pressure", ""),
  figures: fc.tuple(AMOUNT, AMOUNT, AMOUNT),
  rag: fc.constantFrom("Red", "Amber/Red", "A", "Green", ""),
  target: fc.integer({ min: 0, max: 500 }),
});
const PLAN = fc
  .record({
    basis: fc.constantFrom("Cumulative", "Incremental"),
    lines: fc.array(LINE, { minLength: 1, maxLength: 8 }),
  })
  .map(({ basis, lines }): SheetRows => {
    const rows = lines.map(({ proposal, type, figures, rag, target }, index): SheetCell[] => {
      return [`A${index + 1}`, proposal, type, ...figures, rag, target * 4, target, Math.round(target * 0.8)];
    });
    const years = ["2017/18 £000", "2018/19 £000", "2019/20 £000"];
    const heads = ["Ref", "Proposal", "Type", ...years, "RAG", "Budget £000", "Target £000", "Delivered £000"];
    return [[`${basis} savings`], heads, ...rows];
  });

const NAMES = Object.keys(DEFAULT_THRESHOLDS) as (keyof EnquiryThresholds)[];
const askedOf = (rows: SheetRows, set: Partial<EnquiryThresholds> = {}): LineOfEnquiry[] =>
  enquire(summariseTable(tableIn(rows)), { ...DEFAULT_THRESHOLDS, ...set });

test("a raised threshold never makes a rule ask more often that asks above it, nor less often that asks below it", () => {
  const level = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(PLAN, fc.constantFrom(...NAMES), level, level, (rows, name, one, other) => {
      const { rule, asks } = THRESHOLD_RULES[name];
      const times = (threshold: number) =>
        askedOf(rows, { [name]: threshold }).filter((enquiry) => enquiry.rule === rule).length;
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      if (asks === "below") expect(times(high)).toBeGreaterThanOrEqual(times(low));
      else expect(times(high)).toBeLessThanOrEqual(times(low));
    }),
  );
});

test("what was measured is past its threshold, belongs to the rule, and is shown in the question", () => {
  const shown = { "%": (value: number) => `${value.toFixed(1)}%`, times: one, years: one };
  function one(value: number): string {
    return value.toFixed(1);
  }
  fc.assert(
    fc.property(PLAN, fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 120 }), (rows, name, level) => {
      const thresholds = { ...DEFAULT_THRESHOLDS, [name]: level };
      for (const { rule, measure, question } of askedOf(rows, { [name]: level })) {
        if (!measure) continue;
        const { value, threshold, asks } = measure;
        if (asks === "above") expect(value).toBeGreaterThan(thresholds[threshold]);
        else if (asks === "below") expect(value).toBeLessThan(thresholds[threshold]);
        else expect(value).toBeGreaterThanOrEqual(thresholds[threshold]);
        expect(THRESHOLD_RULES[threshold]).toEqual({ rule, kind: measure.kind, asks });
        expect(question).toContain(shown[measure.kind](value));
      }
    }),
  );
});

test("every question asks, names its year, and can be told apart from the others of its rule", () => {
  fc.assert(
    fc.property(PLAN, (rows) => {
      const enquiries = askedOf(rows);
      for (const { rule, question, year } of enquiries) {
        expect(ENQUIRY_NAMES[rule]).toBeDefined();
        expect(question).toMatch(/\?$/u);
        expect(question).not.toMatch(/undefined|null|NaN| {2}/u);
        if (year !== null) expect(question).toContain(year);
      }
      const marks = enquiries.map(({ rule, year, lines }) => JSON.stringify([rule, year, lines]));
      expect(new Set(marks).size).toBe(marks.length);
    }),
  );
});
