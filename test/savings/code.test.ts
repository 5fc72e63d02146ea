import fc from "fast-check";
import {
  codeAtStart,
  codeBehind,
  codeKey,
  codePrefix,
  isCode,
  singleCodes,
  withoutLonePlanYears,
} from "../../src/savings/code";

describe("codes of proposals", () => {
  test.each([
    "CH1 17+",
    "PFB1 16+",
    "CH4 17+ / MIA3 16+",
    "CH4 17+ /MIA3 16+",
    "CHS/SAV/34",
    "ASC-01",
    "A5",
    "SAV/ED/01",
    "1.2.3",
    "1.1",
    "P22 16+",
    "HOUSING12",
    "ED_04b".toUpperCase(),
    "AS1/02",
    "AS1/02B",
    "CH12345",
    "A1-1234",
    "999.999.999.999",
    "A_1",
    " CH1  17+ ",
    "A5/ B6",
    "SAV–0117",
    "EN–7",
    "C1–01",
  ])("%j is a code", (text) => {
    expect(isCode(text)).toBe(true);
  });

  test.each([
    "",
    "/",
    "CH",
    "17+",
    "Total",
    "TOTAL",
    "A5 paper",
    "CH1 2017/18",
    "10/11",
    "12",
    "0.100x",
    "CH1 /",
    "COVID-19 grant",
    "CH123456",
    "A1-12345",
    "A1–5",
    "A1–A5",
    "SAV – 0117",
    "1.2.3.4.5",
    "1.2345",
    "CH1 17+ 18+",
    "CH1 17",
    "CH1 / 17+",
    "a5",
    "£A5",
    "CH1 117+",
    "CH1 17+x",
  ])("%j is none", (text) => {
    expect(isCode(text)).toBe(false);
  });

  test.each([
    ["CH4 17+ / MIA3 16+ Education travel", "CH4 17+ / MIA3 16+", "Education travel"],
    ["CH1 17+ Contact and escort\nStaff supervise", "CH1 17+", "Contact and escort\nStaff supervise"],
    ["SAV/ED/01 Review", "SAV/ED/01", "Review"],
    ["ASC-01\u00a0Day care", "ASC-01", "Day care"],
    ["CH1 17+", "CH1 17+", ""],
    ["A5 / B6 / C7 three together", "A5 / B6 / C7", "three together"],
    [" CH1  17+  Contact  and escort ", "CH1 17+", "Contact  and escort"],
    ["A5: Freeze posts", "A5", "Freeze posts"],
    ["** CF1 Foster care", "CF1", "** Foster care"],
  ])("%j begins with %s", (text, code, rest) => {
    expect(codeAtStart(text)).toEqual({ code, rest });
  });

  test.each([
    ["Reviews of care (ASC/25/01)", { code: "ASC/25/01", rest: "Reviews of care" }],
    ["Reviews (all) (A1)", { code: "A1", rest: "Reviews (all)" }],
    ["Reviews (care)", null],
    ["(A1)", null],
    ["Reviews A1)", null],
  ])("of %j what stands in brackets at the end is told", (text, expected) => {
    expect(codeBehind(text)).toEqual(expected);
  });

  test.each(["Education travel", "", "Review of CH1 17+", "220 children"])("%j begins with none", (text) => {
    expect(codeAtStart(text)).toBeNull();
  });

  test.each([
    ["CH4 17+ / MIA3 16+", ["CH4 17+", "MIA3 16+"]],
    ["CHS/SAV/34", ["CHS/SAV/34"]],
    ["CH1  17+", ["CH1 17+"]],
  ])("%s is made of %j: never split at a slash inside a code", (code, singles) => {
    expect(singleCodes(code)).toEqual(singles);
  });

  test("sixteen and over is a service where no other code of the table has a plan year", () => {
    const starts = ["1.4 16+ transport", "1.5 Buses", "1.6 Trains", "Rail", "1.7 16+", "1.8 Cars"].map(codeAtStart);
    expect(withoutLonePlanYears(starts)).toEqual([
      { code: "1.4", rest: "16+ transport" },
      { code: "1.5", rest: "Buses" },
      { code: "1.6", rest: "Trains" },
      null,
      { code: "1.7", rest: "16+" },
      { code: "1.8", rest: "Cars" },
    ]);
  });

  test.each([
    [["CH1 17+ Contact", "CH2 17+ Travel", "CH3 Fuel"]],
    [["CH1 17+ Contact", "CH2 Travel"]],
    [["CH1 Contact", "CH2 Travel"]],
    [["Contact", "CH1 17+ Travel"]],
    [["1.4 16+ / 1.5 Transport", "1.6 Trains", "1.7 Buses"]],
  ])("of %j every code keeps its plan year", (texts) => {
    const starts = texts.map(codeAtStart);
    expect(withoutLonePlanYears(starts)).toEqual(starts);
  });

  test("spaces and letter case do not make another code, digits and leading zeros do", () => {
    expect(codeKey(" ch1  17+")).toBe(codeKey("CH1 17+"));
    expect(codeKey("ASC-01")).not.toBe(codeKey("ASC-1"));
    expect(codeKey("ch1 17+")).toBe("CH117+");
    expect(codeKey("SAV–01")).toBe(codeKey("SAV-01"));
  });

  test.each([
    ["CH1 17+", "CH"],
    ["1.2.3", "1"],
    ["CHS/SAV/34", "CHS"],
    [" ch1", "CH"],
    ["12.3", "12"],
    ["(?)", ""],
    ["(12)", ""],
    ["-A1", ""],
  ])("%s has the prefix %j", (code, prefix) => {
    expect(codePrefix(code)).toBe(prefix);
  });

  test("a code stands at the start of whatever text follows it", () => {
    const letters = fc.stringMatching(/^[A-Z]{1,5}$/u);
    const number = fc.integer({ min: 1, max: 999 });
    const planYear = fc.constantFrom("", " 17+", " 09+");
    const words = fc.constantFrom("Education travel", "closure of a home", "Review: day care", "");
    fc.assert(
      fc.property(letters, fc.constantFrom("", "-", "/", "."), number, planYear, words, (a, join, n, year, text) => {
        const code = `${a}${join}${n}${year}`;
        expect(isCode(code)).toBe(true);
        expect(codeAtStart(`${code} ${text}`)).toEqual({ code, rest: text });
      }),
    );
  });
});
