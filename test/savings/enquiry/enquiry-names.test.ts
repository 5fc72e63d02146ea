import { ENQUIRY_NAMES, THRESHOLD_RULES } from "../../../src/savings/enquiry/enquiry-names";

test("every line of enquiry has a short name of its own", () => {
  const names = Object.values(ENQUIRY_NAMES);
  expect(new Set(names).size).toBe(25);
  for (const name of names) expect(name).toMatch(/^[A-Z].{3,30}$/u);
});

test.each([
  ["%", [5, 6, 7, 8, 9, 10, 12, 13, 14, 16, 17, 18, 19, 21]],
  ["times", [11]],
  ["years", [8, 22]],
])("thresholds in %s belong to lines of enquiry %p", (kind, rules) => {
  const found = Object.values(THRESHOLD_RULES).filter((one) => one.kind === kind);
  expect([...new Set(found.map(({ rule }) => rule))]).toEqual(rules);
});

test.each([
  ["above", 17],
  ["below", 3],
  ["from", 1],
])("a rule asks %s %p of the thresholds", (asks, count) => {
  expect(Object.values(THRESHOLD_RULES).filter((one) => one.asks === asks)).toHaveLength(count);
});
