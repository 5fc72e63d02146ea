import fc from "fast-check";
import { fitsPattern, patternOf, sharedPattern } from "../../src/savings/code-pattern";

describe("patterns of codes", () => {
  test.each([
    ["CH1 17+", "A9 9+"],
    ["MIA3  16+", "A9 9+"],
    ["CHS/SAV/34", "A/A/9"],
    ["1.2.3", "9.9.9"],
    ["ASC-001", "A-9"],
    ["CH9", "A9"],
    ["ZA1b", "A9b"],
    [" CH1\u00a017+ ", "A9 9+"],
  ])("%s follows %s", (code, pattern) => {
    expect(patternOf(code)).toBe(pattern);
  });

  test("a code fits its own pattern, whatever it is", () => {
    fc.assert(fc.property(fc.string(), (code) => fitsPattern(code, patternOf(code))));
  });

  test("each part of a compound code must fit", () => {
    expect(fitsPattern("CH4 17+ / MIA3 16+", "A9 9+")).toBe(true);
    expect(fitsPattern("CH4 17+ / MIA3", "A9 9+")).toBe(false);
    expect(fitsPattern("CH4 / MIA3", "A9 / A9")).toBe(true);
  });

  test("a table shares a pattern when four in five of its codes, and at least three, have it", () => {
    expect(sharedPattern(["A1", "A2", "A3", "A4", "A-5"])).toEqual({
      pattern: "A9",
      count: 4,
      codes: 5,
      example: "A1",
    });
    expect(sharedPattern(["A-5", "A1", "A2", "A3", "A4"])).toMatchObject({ pattern: "A9", example: "A1" });
    expect(sharedPattern(["A1", "A2", "A3", "A-5"])).toBeNull();
    expect(sharedPattern(["A1", "A2"])).toBeNull();
    expect(sharedPattern(["A1", "A2", "A3"])?.pattern).toBe("A9");
    expect(sharedPattern([])).toBeNull();
  });

  test("each code of a compound one counts", () => {
    expect(sharedPattern(["CH4 17+ / MIA3 16+", "CH1 17+"])).toMatchObject({ count: 3, codes: 3, example: "CH4 17+" });
  });
});
