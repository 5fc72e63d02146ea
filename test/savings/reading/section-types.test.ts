import { typeOfSection } from "../../../src/savings/reading/section-types";

describe("what a heading over lines says of them", () => {
  test.each([
    ["Pressures", "pressure"],
    ["Unavoidable growth", "pressure"],
    ["Budget pressures 2019/20", "pressure"],
    ["A. Service growth", "pressure"],
    ["Agreed savings (budget round 2019/20)", "saving"],
    ["Efficiencies", "saving"],
    ["New savings", "new"],
    ["Previously agreed savings", "existing"],
    ["Additional income", "income"],
    ["Adult Social Care", null],
    ["Savings and pressures", null],
    ["Investment in savings", null],
  ] as const)("%s: %s", (text, type) => {
    expect(typeOfSection(text)).toBe(type);
  });
});
