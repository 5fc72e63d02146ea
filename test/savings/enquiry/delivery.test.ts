import { asked, addresses, list, strengths } from "./asking";

const delivered = (target: number, achieved: number) => [
  ["Savings"],
  ["Service", "Target £000", "Delivered £000"],
  ["Adults", target, achieved],
  ["Parks", 0, 0],
];

describe("line of enquiry 18, achieved against target", () => {
  test.each([
    ["is silent at 90%", 900, []],
    ["looks at 89.9%", 899, ["look"]],
    ["looks at 80%", 800, ["look"]],
    ["asks strongly at 79.9%", 799, ["strong"]],
  ])("%s", (_what, achieved, expected) => {
    expect(strengths(18, delivered(1000, achieved))).toEqual(expected);
  });

  test("says nothing without a target", () => {
    expect(asked(18, list(["Parks", 10], ["Homes", 20]))).toEqual([]);
  });
});

describe("line of enquiry 20, what became of the gap", () => {
  const said = (...sentences: string[]) => [
    ["Savings"],
    [sentences.join(" ")],
    ...list(["Parks", 60], ["Homes", 20]).slice(1),
  ];
  const base = "The target is £100,000. So far £75,000 has been delivered.";
  test.each([
    ["is silent where the gap agrees", "A gap of £25,000 remains.", []],
    ["asks where it does not", "A gap of £20,000 remains.", ["strong"]],
    ["is silent where delayed and lost come to it", "Some £15,000 is delayed and £10,000 is lost.", []],
    ["asks where they do not", "Some £15,000 is delayed and £5,000 is lost.", ["strong"]],
    ["is silent where nothing is said of it", "", []],
  ])("%s", (_what, sentence, expected) => {
    expect(strengths(20, said(base, sentence))).toEqual(expected);
  });

  test("shows the difference and where it is stated", () => {
    const [enquiry] = asked(20, said(base, "A gap of £20,000 remains."));
    expect(enquiry?.question).toContain("leaves £25,000; the text gives £20,000");
    expect(enquiry?.question).toContain("a difference of £5,000");
    expect(addresses(enquiry)).toEqual(["A2", "A2", "A2"]);
  });
});

describe("line of enquiry 21, the plan against its target", () => {
  const target = (sentence: string, amount: number) => [
    ["Savings"],
    [sentence],
    ...list(["Parks", amount], ["Homes", 20]).slice(1),
  ];
  test.each([
    ["is silent where the lines come to the target", "The target is £100,000.", 80, []],
    ["asks where they fall short", "The target is £100,000.", 79, ["look"]],
    ["says nothing without a target", "Members asked for more.", 79, []],
  ])("%s", (_what, sentence, amount, expected) => {
    expect(strengths(21, target(sentence, amount))).toEqual(expected);
  });

  test("takes the year that the sentence names", () => {
    const rows = (sentence: string) => [
      ["Cumulative savings"],
      [sentence],
      ["Ref", "Proposal", "2017/18 £000", "2018/19 £000"],
      ["A1", "Parks", 60, 100],
    ];
    expect(strengths(21, rows("The target is £60,000 for 2017/18."))).toEqual([]);
    expect(asked(21, rows("The target is £80,000 for 2017/18."))[0]?.question).toContain("£60,000 by 2017/18, 75.0%");
  });
});
