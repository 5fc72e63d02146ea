import { effectColumns, linesThatSave, planEffect } from "../../../src/savings/summary/plan-effect";
import { tableIn } from "../../sheets";

const planOf = (title: string) =>
  tableIn([
    [title],
    ["Ref", "Proposal", "Type", "2017/18 £000", "2018/19 £000"],
    ["A1", "Travel", "Saving", -100, -300],
    ["A2", "Homes", "Saving", -200, "n/a"],
    ["A3", "Parks", "Saving", -50, 0],
    ["P1", "Pay", "Pressure", 40, 40],
  ]);

describe("a plan once it is wholly in force", () => {
  test.each([
    ["Savings, cumulative", 30_000_000, 4_000_000, ["A1"], ["2018/19 £000"]],
    ["Savings, incremental", 65_000_000, 8_000_000, ["A1", "A2", "A3"], ["2017/18 £000", "2018/19 £000"]],
  ])("of %s saves %p and costs %p", (title, savings, costs, codes, labels) => {
    const table = planOf(title);
    expect(planEffect(table)).toEqual({ savings, costs, net: savings - costs });
    expect(linesThatSave(table).map(({ code }) => code)).toEqual(codes);
    expect(effectColumns(table).map(({ label }) => label)).toEqual(labels);
  });

  test("is not told while the basis of several years is not known", () => {
    const table = planOf("Savings, cumulative");
    const basis = { ...table.basis, value: null };
    expect(planEffect({ ...table, basis })).toBeNull();
    expect(linesThatSave({ ...table, basis })).toEqual([]);
  });

  test("needs no basis where there is one year", () => {
    const table = tableIn([
      ["Ref", "Proposal", "2017/18 £000"],
      ["A1", "Travel", 100],
      ["A2", "Homes", 30],
    ]);
    expect(planEffect(table)).toEqual({ savings: 13_000_000, costs: 0, net: 13_000_000 });
  });
});
