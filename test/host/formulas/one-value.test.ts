import { givesOneValue } from "../../../src/host/formulas/one-value";
import { FUNCTIONS } from "../../../src/host/formulas/functions/table";
import { hostWith } from "../support";

const PLAN = [
  ["Code", "2017/18"],
  ["CH1", -0.1],
  ["CH2", 3],
];

/** Arguments that a function of cells works through one by one, or that it puts together. */
const SEVERAL = ["A1:B3", "B1:B3,A1:A3", "A1:A3,B1:B3,1", "B1:B3,1", "1,B1:B3", "B1:B3,1,B1:B3", "1,1,B1:B3"];

/** Whether a formula in E1 fills more cells than its own. */
function fillsOthers(formula: string): boolean {
  const { sheet } = hostWith([[...PLAN[0]!, null, null, formula], ...PLAN.slice(1)]);
  return sheet.rows.get(0)?.get(4)?.spill !== undefined;
}

describe("a formula that gives one value, whatever it reads", () => {
  test.each([
    "=1",
    "=#REF!",
    "=A1",
    "=Plan!$B$2",
    "=B2-B3*100",
    "=SUM(B1:B3)+1",
    '=SUMIFS(B1:B3,A1:A3,"CH1")',
    "=SUMPRODUCT(--(A1:A3=A2),B1:B3)",
    '=HYPERLINK("#Plan!A1","Plan")',
    '=IF(ROUND(ABS(B2),2)<=1,"holds","differs")',
    '=COUNTIF(B1:B3,">0")&" of "&ROWS(B1:B3)',
  ])("%s", (formula) => expect([givesOneValue(formula), fillsOthers(formula)]).toEqual([true, false]));

  test.each([
    "=B1:B3",
    "=B1:B3*2",
    "=-B1:B3",
    "=IF(B1:B3>0,1,2)",
    "=SEQUENCE(3)",
    "=TRANSPOSE(A1:B1)",
    "=FILTER(B1:B3,B1:B3>0)",
    "=INDEX(A1:B3,0,1)",
    "={1;2}",
    "=LET(x,B1:B3,x)",
    "=ABS(B2:B3)",
    '=TEXT(B1:B3,"0.0")',
  ])("not %s", (formula) => expect([givesOneValue(formula), fillsOthers(formula)]).toEqual([false, true]));

  test.each([
    "=PLAN_TOTAL",
    "=Table1[Saving]",
    "=E5#",
    "=SAVINGS.SUMMARY(A1:B3)",
    "=B1:B3 A2:B2",
    "=A1:INDEX(B1:B3,2)",
  ])("%s is not certain to", (formula) => expect(givesOneValue(formula)).toBe(false));

  test.each([...FUNCTIONS.keys()])("%s is taken for such a function only where it never fills other cells", (name) => {
    const formulas = ["", ...SEVERAL].map((given) => `=${name}(${given})`);
    expect(formulas.filter((formula) => givesOneValue(formula) && fillsOthers(formula))).toEqual([]);
  });
});
