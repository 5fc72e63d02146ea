import { inTableSign, isCost } from "../../src/savings/effect";
import { pence } from "../../src/savings/money";
import type { LineType, SavingSign } from "../../src/savings/table";

const signed = (value: SavingSign) => ({ sign: { value, evidence: "", decidedBy: "figures", cells: [] } }) as const;

describe("an amount of a line", () => {
  test.each<[string, number, LineType | null, SavingSign, number, boolean]>([
    ["a saving in brackets", -100, null, "negative", -100, false],
    ["a plain number among brackets", 100, null, "negative", 100, true],
    ["a plain saving", 100, "new", "positive", 100, false],
    ["a minus among plain savings", -100, "new", "positive", -100, true],
    ["a pressure as plain as the savings", 100, "pressure", "positive", -100, true],
    ["a pressure in brackets like the savings", -100, "pressure", "negative", 100, true],
    ["a pressure with a minus among plain savings", -100, "pressure", "positive", -100, true],
    ["a plain pressure among brackets", 100, "pressure", "negative", 100, true],
    ["nothing", 0, null, "negative", 0, false],
    ["nothing among plain savings", 0, null, "positive", 0, false],
    ["a pressure of nothing", 0, "pressure", "positive", 0, false],
    ["a pressure of nothing among brackets", 0, "pressure", "negative", 0, false],
  ])(
    "%s: %p (%p) in a table whose savings are %s counts as %p, as a cost: %p",
    (_what, amount, type, sign, counted, cost) => {
      expect(inTableSign(pence(amount), { type }, signed(sign))).toBe(counted);
      expect(isCost(pence(amount), { type }, signed(sign))).toBe(cost);
    },
  );
});
