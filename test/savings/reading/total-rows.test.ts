import { namesAMeasure, totalLabel } from "../../../src/savings/reading/total-rows";

describe("what a row's label says of it", () => {
  test.each([
    "Total",
    "TOTAL",
    "Totals",
    "Total:",
    "Grand Total",
    "Total savings",
    "Net total",
    "Total (£m)",
    "Total - all directorates",
    "Total  new savings",
    "Total Savings 2017/18",
    "Total proposals for 2017-18",
    "Overall total",
    "Net",
    "Net saving",
    "Net saving (savings less pressures)",
    "Overall net position 2018/19",
  ])("%s is surely a total", (label) => {
    expect(totalLabel(label)).toEqual({ kind: "total", certain: true });
  });

  test.each([
    "Sub-total",
    "Subtotal Adults",
    "Sub Total",
    "Sub-Total – Non-Workstreams",
    "Adults total",
    "Children's Services Total:",
    "Carried forward",
    "b/fwd",
  ])("%s is surely a sub-total", (label) => {
    expect(totalLabel(label)).toEqual({ kind: "sub-total", certain: true });
  });

  test.each(["Total Facilities Management contract", "Total Adults", "Sum of the above"])(
    "%s may be one: arithmetic must tell",
    (label) => {
      expect(totalLabel(label)?.certain).toBe(false);
    },
  );

  test.each([
    "",
    "Totally new approach",
    "Review of total costs of care",
    "Subtotalling",
    "Net zero programme",
    "Network of family hubs",
    "Education travel",
    "x".repeat(200) + " total",
  ])("%j is none", (label) => {
    expect(totalLabel(label)).toBeNull();
  });

  test.each([
    "Savings target",
    "Target",
    "Gap",
    "Budget gap",
    "Shortfall:",
    "Overall savings target for 2017/18",
    "Over-achievement",
  ])("%s is what savings are measured against", (label) => {
    expect(namesAMeasure(label)).toBe(true);
  });

  test.each(["Target operating model", "Bridging the gap", "Gap year scheme", "Total", "", "Surplus land sale"])(
    "%j is not",
    (label) => {
      expect(namesAMeasure(label)).toBe(false);
    },
  );
});
