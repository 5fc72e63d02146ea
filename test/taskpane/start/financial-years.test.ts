import { financialYear, firstYearOffered } from "../../../src/taskpane/start/financial-years";

test.each([
  [2027, "2027/28"],
  [2099, "2099/00"],
  [2008, "2008/09"],
])("the financial year that begins in %i is %s", (start, name) => {
  expect(financialYear(start)).toBe(name);
});

test.each([
  ["in autumn, when budgets are prepared", new Date(2026, 10, 22), 2027],
  ["in February, when they are set", new Date(2027, 1, 20), 2027],
  ["on the last day of March", new Date(2027, 2, 31), 2027],
  ["on the first of April", new Date(2027, 3, 1), 2028],
])("%s a plan begins with the next financial year", (_when, day, year) => {
  expect(firstYearOffered(day)).toBe(year);
});
