import { titleKey, titleOf, titleReader } from "../../../src/savings/panel/line-title";
import { matchLines } from "../../../src/savings/panel/match-lines";
import type { Line } from "./meeting";
import { question } from "./meeting";

/** Which line of now each title on the sheet is, by their titles. */
function matched(before: readonly string[], now: readonly Line[]): Record<string, string> {
  const lines = new Map(question(8, now).lines.map((line) => [titleKey(line.shown), titleOf(line)]));
  return Object.fromEntries(matchLines(before.map(titleReader(lines.values())), lines));
}

describe("a line on the sheet is known again", () => {
  test.each<[string, string, Line, string]>([
    ["as it was", "A1 Day services", ["A1", "Day services"], "a1 day services"],
    ["by its name", "A7 Day services", ["A1", "Day services"], "a1 day services"],
    ["by its name, with a code for the first time", "Day services", ["A1", "Day services"], "a1 day services"],
    ["by its code", "A1 Day centres", ["A1", "Day services"], "a1 day services"],
    ["by its code and type", "A1 Day centres (New)", ["A1", "Day services", "New"], "a1 day services (new)"],
    ["by its name after a mistyped code", "A 1 Day services", ["A1", "Day services"], "a1 day services"],
    ["by its name after a code with a space too many", "CH 4 17+ Travel", ["CH4 17+", "Travel"], "ch4 17+ travel"],
    ["with a type for the first time", "A1 Day services", ["A1", "Day services", "New"], "a1 day services (new)"],
    ["without its type", "A1 Day services (New)", ["A1", "Day services"], "a1 day services"],
  ])("%s", (_what, before, now, key) => {
    expect(matched([before], [now])).toEqual({ [before.toLowerCase()]: key });
  });

  test.each<[string, string[], Line[]]>([
    ["whose code and name are others", ["A1 Day services"], [["B7", "Bridges"]]],
    ["whose type is another", ["A1 Day centres (New)"], [["A1", "Day services", "Existing"]]],
    ["by a name that two lines have now", ["A9 Care"], [["A1", "Care"], ["A2", "Care"]]], // oxfmt-ignore
    ["by a name that two had", ["A8 Care", "A9 Care"], [["A1", "Care"]]],
    ["by words after no code", ["Good day services"], [["A1", "Day services"]]],
    ["without code and name", ["A1"], [[null, ""]]],
    ["by having no name either", ["A7"], [["A1", ""]]],
    ["by the words before brackets that are no type", ["Travel (by bus)"], [[null, "Travel"]]],
    ["by the words before brackets that are no type now", ["Travel"], [[null, "Travel (by bus)"]]],
  ])("never %s", (_what, before, now) => {
    expect(matched(before, now)).toEqual({});
  });

  test("that is there as it was stays itself, and its line is no other's", () => {
    expect(matched(["A1 Care", "A2 Care"], [["A1", "Care"]])).toEqual({ "a1 care": "a1 care" });
    expect(matched(["A1 Care", "A2 Care"], [["A1", "Care"], ["A3", "Care"]])).toEqual({ "a1 care": "a1 care", "a2 care": "a3 care" }); // oxfmt-ignore
  });

  test("by its name before its code, for codes are dealt out anew to a whole table", () => {
    expect(matched(["A1 Day", "A2 Home"], [["A2", "Day"], ["A1", "Home"]])).toEqual({ "a1 day": "a2 day", "a2 home": "a1 home" }); // oxfmt-ignore
  });
});
