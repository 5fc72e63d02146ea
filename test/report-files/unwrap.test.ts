import { unwrapped } from "../../src/report-files/unwrap";

describe("a cell's text that was broken to fit", () => {
  test.each<[string, string[], string]>([
    ["words", ["Share the front desk", "with the library"], "Share the front desk with the library"],
    ["a year at its stroke", ["2017/", "18", "£m"], "2017/18 £m"],
    ["a year within its digits", ["2017/1", "8 £m"], "2017/18 £m"],
    ["a year with a dash", ["2012-", "13"], "2012-13"],
    ["a code", ["COR-", "02"], "COR-02"],
    ["a hyphened word", ["face-to-", "face"], "face-to-face"],
    ["a dash between words", ["Fleet -", "shorter leases"], "Fleet - shorter leases"],
    ["a figure before its bracket", ["(0.100", ")"], "(0.100)"],
    ["a figure within its bracket", ["(10,77", "7)"], "(10,777)"],
    ["two figures, which are not one", ["0.5", "1.0"], "0.5 1.0"],
    ["paragraphs", ["One saving.", "", "Its reason."], "One saving.\nIts reason."],
    ["points of a list", ["Savings:", "• a post", "• a van"], "Savings:\n• a post\n• a van"],
    ["nothing", [], ""],
  ])("is whole again: %s", (_what, lines, text) => {
    expect(unwrapped(lines)).toBe(text);
  });
});
