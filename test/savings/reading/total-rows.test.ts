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
    "Total reductions",
    "Total  efficiencies:",
    "Total efficiency savings",
    "Total of all savings",
    "Total pressures",
    "Total costs",
    "Total growth",
    "Total budget",
    "Total council budget",
    "Total in 2017/18",
    "Total 17-18",
    "Gross total",
    "Council total",
    "All totals",
    "Total all services",
    "Total all directorates",
    "Total excl. withdrawn",
    "Total savings including slippage",
    "Total, all services",
    "All services",
    "Whole council:",
    "Entire portfolio",
    "All schemes",
    "All directorates",
    "Savings identified",
    "Total proposals identified to date:",
    "Reductions identified",
    "Net total",
    "Net savings 2017/18",
    "Net change",
    "Net budget change",
    "NET CHANGE IN SAVINGS",
    "Net reduction in the budget",
    "Net change in budget 2026/27",
    "Net effect, all years",
    "Grand net total",
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
    "Brought forward",
    "Total carried forward.",
    "c/f",
    "subtotals",
  ])("%s is surely a sub-total", (label) => {
    expect(totalLabel(label)).toEqual({ kind: "sub-total", certain: true });
  });

  test.each([
    ["Total Facilities Management contract", "sub-total"],
    ["Total Adults", "sub-total"],
    ["Grand total Adults", "sub-total"],
    ["In all", "sub-total"],
    ["Altogether", "sub-total"],
    ["Overall", "sub-total"],
    ["Sum", "sub-total"],
    ["Net service budgets", "sub-total"],
    ["Net cost of services", "sub-total"],
    ["Adults (all)", "sub-total"],
    ["Adults - sum", "sub-total"],
    ["Savings already agreed", "sub-total"],
    ["Identified savings", "sub-total"],
    ["Reductions still to be made", "sub-total"],
    ["Efficiencies planned for next year", "sub-total"],
    ["Sum of the above", "sub-total"],
    ["Balance of savings", "total"],
  ])("%s may be a %s: arithmetic must tell", (label, kind) => {
    expect(totalLabel(label)).toEqual({ kind, certain: false });
  });

  test.each([
    "",
    "Totally new approach",
    "Review of total costs of care",
    "Subtotalling",
    "Net zero programme",
    "Network of family hubs",
    "Education travel",
    "All-weather pitches",
    "Overallotment",
    "All services to schools",
    "Whole council review",
    "Savings identified in care",
    "Summer schools",
    "Balance sheet review",
    "Forward planning",
    "Net of grant income to schools",
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
    "Under achievements",
    "Annual budget requirement",
    "Remaining shortfall 2017/18",
    "The council target :",
    "Variance",
    "Savings required",
    "Total savings required to date",
    "Proposals to be found",
    "Savings to find",
    "Savings still to be found",
    "Reductions outstanding 2018/19",
    "Still to be found",
    "Yet to be identified",
    "Balance to find",
    "Forecast surplus/(deficit) after savings",
    "Deficit/(surplus)",
    "Forecast net position",
    "Revised overall position",
    "Budget position",
    "Financial position",
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
