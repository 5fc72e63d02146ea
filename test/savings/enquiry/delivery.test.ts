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

describe("line of enquiry 18 shows its amounts", () => {
  const inMillions = (sentence: string) => [
    ["Savings"],
    [sentence],
    ["Proposal", "Saving £m"],
    ["Parks", 0.6],
    ["Homes", 0.3],
  ];
  test.each([
    [
      "with the decimals of target and delivery",
      [["Savings"], ["Service", "Target £m", "Delivered £m"], ["Adults", 1.25, 0.9], ["Parks", 0, 0]],
      "£0.90m of the target of £1.25m",
    ],
    [
      "with the decimals of the sentence",
      inMillions("The target is £1.255m. So far £0.9m has been delivered."),
      "£0.900m of the target of £1.255m",
    ],
    [
      "without the decimals of a sentence in another unit",
      inMillions("The target is £1.2m. So far £900,000.25 has been delivered."),
      "£0.9m of the target of £1.2m",
    ],
  ])("%s", (_how, rows, expected) => {
    expect(asked(18, rows)[0]?.question).toContain(expected);
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
    ["is silent where one amount is the gap and another a part of it", "A gap of £25,000 remains; £5,000 is late or lost.", []], // oxfmt-ignore
    ["counts an amount that is said twice once", "Some £15,000 is delayed. That £15,000 is delayed again; £10,000 is lost.", []], // oxfmt-ignore
  ])("%s", (_what, sentence, expected) => {
    expect(strengths(20, said(base, sentence))).toEqual(expected);
  });

  test.each([
    ["is silent within the rounding of target, delivery and gap", "The target is £1.0m. So far £0.7m has been delivered. A gap of £0.25m remains.", []], // oxfmt-ignore
    ["asks past it, whatever else is rounded", "The target is £1.0m. So far £0.7m has been delivered. A gap of £0.1m remains. The budget is £9m.", ["strong"]], // oxfmt-ignore
    [
      "does not take the target for a loss",
      "The target after delays is £100,000. So far £75,000 has been delivered.",
      [],
    ],
  ])("%s", (_what, sentences, expected) => {
    expect(strengths(20, said(sentences))).toEqual(expected);
  });

  test("shows the difference and where it is stated", () => {
    const [enquiry] = asked(20, said(base, "A gap of £20,000 remains."));
    expect(enquiry?.question).toContain("leaves £25,000; £20,000 is given as delayed, lost or still open");
    expect(enquiry?.question).toContain("a difference of £5,000");
    expect(addresses(enquiry)).toEqual(["A2", "A2", "A2"]);
  });
});

describe("line of enquiry 20, with columns of what is delayed or lost", () => {
  const table = (...lines: (string | number)[][]) => [
    ["Savings"],
    ["Service", "Target £000", "Delivered £000", "Delayed £000", "Lost £000"],
    ...lines,
  ];
  test.each([
    ["is silent where each line's gap is delayed or lost", ["Adults", 100, 60, 30, 10], ["Parks", 50, 50, 0, 0], []],
    ["is silent where rounding explains it", ["Adults", 100, 60, 30, 11], ["Parks", 50, 50, 0, 0], []],
    ["is silent within the rounding of every figure", ["Adults", 100, 60, 33, 10], ["Parks", 50, 50, 0, 0], []],
    ["asks past it", ["Adults", 100, 60, 35, 10], ["Parks", 50, 50, 0, 0], ["strong"]],
    ["takes no words and no share for an amount", ["Adults", 100, 60, "in part", "10%"], ["Parks", 50, 50, "", ""], []],
    ["asks where a part of the gap has no name", ["Adults", 100, 60, 10, 5], ["Parks", 50, 50, 0, 0], ["strong"]],
    ["is silent where the columns stand empty", ["Adults", 100, 60, "", ""], ["Parks", 50, 50, "", ""], []],
  ])("%s", (_what, first, second, expected) => {
    expect(strengths(20, table(first, second))).toEqual(expected);
  });

  test("counts no other column, whatever figures it has", () => {
    const rows = table(["Adults", 100, 60, 30, 10, 12], ["Parks", 50, 50, 0, 0, 9]);
    const heads = [...(rows[1] ?? []), "Staff"];
    expect(strengths(20, [["Savings"], heads, ...rows.slice(2)])).toEqual([]);
  });

  test("names no line that its own figures explain", () => {
    const [enquiry] = asked(20, table(["Adults", 100, 60, 10, 5], ["Parks", 50, 40, 10, 0], ["Roads", 30, 20, "", 10]));
    expect(enquiry?.question).toContain('(see "Adults")');
  });

  test("names the lines that are not explained, and rests on the figures", () => {
    const [enquiry] = asked(20, table(["Adults", 100, 60, 10, 5], ["Parks", 50, 50, 0, 0]));
    expect(enquiry?.question).toContain("£10,000 and £5,000 are given as delayed, lost or still open");
    expect(enquiry?.question).toContain('a difference of £25,000 (see "Adults")');
    expect(enquiry?.lines).toEqual([2]);
    expect(addresses(enquiry)).toEqual(["B2", "C2", "D3", "D4", "E3", "E4"]);
  });

  test.each([
    ["Savings delayed £000"],
    ["Slippage £000"],
    ["Undeliverable savings £000"],
    ["Savings not achieved £000"],
  ])("a column headed %p holds no savings", (heading) => {
    const rows = [["Savings"], ["Service", "Target £000", "Delivered £000", heading], ["Adults", 100, 60, 10]];
    expect(strengths(20, rows)).toEqual(["strong"]);
    expect(asked(18, rows)[0]?.measure?.value).toBe(60);
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

  test.each([
    ["takes the target from its column", [["Savings"], ["Service", "Target £000", "Saving £000"], ["Parks", 100, 79], ["Homes", 20, 20]], ["The lines listed come to £99,000, 82.5% of a target of £120,000. Where is the other £21,000 to be found?"]], // oxfmt-ignore
    ["takes no other amount for the target", target("The budget is £500,000. The target is £100,000.", 79), ["The lines listed come to £99,000, 99.0% of a target of £100,000. Where is the other £1,000 to be found?"]], // oxfmt-ignore
    ["says nothing of figures without a unit", [["Savings"], ["The target is £100,000."], ["Proposal", "Saving"], ["Parks", 79]], []], // oxfmt-ignore
  ])("%s", (_what, rows, questions) => {
    expect(asked(21, rows).map(({ question }) => question)).toEqual(questions);
  });

  test("rests on the column's heading and every line", () => {
    const rows = [["Savings"], ["Service", "Target £000", "Saving £000"], ["Parks", 100, 79], ["Homes", 20, 20]];
    expect(addresses(asked(21, rows)[0])).toEqual(["B2", "C3", "C4"]);
  });

  test("takes the last year where the sentence names none", () => {
    const [enquiry] = asked(21, [
      ["Cumulative savings"],
      ["The target is £120,000."],
      ["Ref", "Proposal", "2017/18 £000", "2018/19 £000"],
      ["A1", "Parks", 60, 100],
    ]);
    expect(enquiry?.question).toContain("£100,000 by 2018/19");
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
