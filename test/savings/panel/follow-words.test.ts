import { followWords } from "../../../src/savings/panel/follow-words";
import { hasWords, NO_WORDS } from "../../../src/savings/panel/words";
import type { AskedEnquiry, WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import type { Line } from "./meeting";
import { beside, question, sheetOf, words } from "./meeting";

const NEW: Line = ["CH4 17+", "Education travel", "New"];
const EXISTING: Line = ["CH4 17+", "Education travel", "Existing"];
const DAY: Line = ["A1", "Day services"];
const HOME: Line = ["A2", "Home care"];
const about = (...lines: Line[]): AskedEnquiry[] => lines.map((line) => question(8, [line]));

describe("a member's words stay beside their line when", () => {
  test.each<[string, AskedEnquiry[], AskedEnquiry[]]>([
    ["nothing changed", about(DAY, HOME), about(DAY, HOME)],
    ["a code is corrected", about(DAY, HOME), about(["A7", "Day services"], HOME)],
    ["a mistyped code is corrected", about(["A 1", "Day services"], HOME), about(DAY, HOME)],
    ["a code is given for the first time", about([null, "Day services"], HOME), about(DAY, HOME)],
    ["a name is corrected", about(DAY, HOME), about(["A1", "Day centres"], HOME)],
    ["every code is given anew", about(DAY, HOME), about(["A2", "Day services"], ["A3", "Home care"])],
    ["codes are dealt out the other way", about(DAY, HOME), about(["A2", "Day services"], ["A1", "Home care"])],
    ["the name of a line without a code is corrected", about([null, "Day"], HOME), about([null, "Day centres"], HOME)],
    [
      "both lines of one code get another code",
      about(NEW, EXISTING),
      about(["C9", NEW[1], "New"], ["C9", NEW[1], "Existing"]),
    ],
    [
      "both lines of one code get another name",
      about(NEW, EXISTING),
      about(["CH4 17+", "Travel", "New"], ["CH4 17+", "Travel", "Existing"]),
    ],
    [
      "the table gets a column of types",
      about(DAY, HOME),
      about(["A1", "Day services", "New"], ["A2", "Home care", "Existing"]),
    ],
    ["the sheet is renamed", about(DAY, HOME), about(DAY, HOME).map((one) => ({ ...one, table: "Plan 2018" }))],
    [
      "the plan's lines change under a question that is asked once for the table",
      [question(9, [DAY, HOME])],
      [question(9, [HOME, ["A5", "Libraries"]], { text: "Now something else." })],
    ],
    ["twins that say the same are asked again", about(DAY, DAY), about(DAY, DAY)],
    ["a line with a code alone saves another amount", about(["A1", ""]), [question(8, [["A1", ""]], { text: "£9m." })]],
    [
      "a line with a name alone saves another amount",
      about([null, "Day"]),
      [question(8, [[null, "Day"]], { text: "£9m." })],
    ],
  ])("%s", (_what, before, now) => {
    const typed = before.map((_one, index) => `words ${index}`);
    expect(beside(sheetOf(before, typed), now)).toEqual([typed, []]);
  });

  test("rows of the sheet are sorted, and the source's rows are too", () => {
    const sheet = sheetOf(about(DAY, HOME, NEW), ["on day services", "on home care", "on travel"]);
    const followed = followWords(sheet.toReversed(), about(HOME, NEW, DAY));
    expect(followed.asked.map(({ index, ref, words: own }) => [index, ref, own.question])).toEqual([
      [1, 3, "on travel"],
      [0, 2, "on home care"],
      [2, 1, "on day services"],
    ]);
  });
});

describe("the number of a question", () => {
  const [first, second] = sheetOf(about(DAY, DAY), ["the first", "the second"]) as [WrittenEnquiry, WrittenEnquiry];

  test("tells twins apart, wherever their rows stand", () => {
    expect(beside([second, first], about(DAY, DAY))).toEqual([["the first", "the second"], []]);
  });

  test("comes before none", () => {
    expect(beside([{ ...first, ref: null }, second], about(DAY, DAY))).toEqual([["the second", "the first"], []]);
    expect(beside([{ ...first, ref: null }, { ...second, ref: null }], about(DAY, DAY))).toEqual([["the first", "the second"], []]); // oxfmt-ignore
  });

  test("is another for a row that was copied and then brought to another line", () => {
    const [row] = sheetOf(about(DAY), ["on day services"]) as [WrittenEnquiry];
    const copy = { ...row, lines: ["A2 Home care"], words: words("on home care") };
    const { asked, left } = followWords([row, copy], about(HOME, DAY));
    expect(asked.map(({ index, ref, words: own }) => [index, ref, own.question])).toEqual([
      [1, 1, "on day services"],
      [0, 2, "on home care"],
    ]);
    expect(left).toEqual([]);
  });
});

describe("a member's words never land on another line: they are left when", () => {
  test.each<[string, AskedEnquiry[], AskedEnquiry[]]>([
    [
      "the line is gone and another one came",
      about(DAY),
      [question(8, [["B7", "Bridges"]], { text: "Another £0.200m." })],
    ],
    ["only the existing line of the code is asked about now", about(NEW), about(EXISTING)],
    ["one of two twins is gone", about(DAY, DAY), about(DAY)],
    [
      "two new lines have the name",
      about(["A1", "Efficiencies"]),
      about(["A5", "Efficiencies"], ["A6", "Efficiencies"]),
    ],
    [
      "the same line is in another table that was there before",
      [...about(DAY), question(9, [DAY], { table: "Last year" })],
      [question(8, [DAY], { table: "Last year" }), question(9, [DAY], { table: "Last year" }), question(9, [HOME])],
    ],
    [
      "a question without figures is asked of another line",
      [question(23, [DAY], { text: "A1 says TBC." })],
      [question(23, [["B7", "Bridges"]], { text: "B7 says TBC." })],
    ],
    [
      "a line without code and name says something else",
      [question(8, [[null, ""]], { text: "row 1 saves £1m." })],
      [question(8, [[null, ""]], { text: "row 1 saves £2m." })],
    ],
    ["another line of enquiry asks about the line", about(DAY), [question(22, [DAY])]],
    [
      "the line is gone and one that was there before saves as much",
      [...about(DAY), question(9, [HOME])],
      [...about(HOME), question(9, [HOME])],
    ],
  ])("%s", (_what, before, now) => {
    const typed = before.map((_one, index) => (index < 2 && before[index]?.rule !== 9 ? `words ${index}` : ""));
    const [asked, left] = beside(sheetOf(before, typed), now);
    expect(asked.filter(Boolean)).toEqual([]);
    expect(left).toEqual(typed.filter(Boolean));
  });
});

describe("the list of questions no longer asked", () => {
  test("gives the words and the number back when the question arises again, though the code was corrected meanwhile", () => {
    const first = sheetOf([...about(DAY, HOME), question(22, [DAY])], ["on day services"]);
    const without = [...about(HOME), question(22, [["A7", "Day services"]])];
    const second = sheetOf(without, [], first);
    expect(second.filter((row) => !row.isAsked)).toMatchObject([{ ref: 1, lines: ["A7 Day services"] }]);
    const third = followWords(second, [...about(["A7", "Day services"]), ...without]);
    expect(third.left).toEqual([]);
    expect(third.asked.map(({ index, ref, words: own }) => [index, ref, own.question])).toEqual([
      [1, 2, ""],
      [2, 3, ""],
      [0, 1, "on day services"],
    ]);
  });

  test("gives a question back after those that stand there, in the order in which they arise", () => {
    const gone = sheetOf(about(HOME), [], sheetOf(about(DAY, HOME), ["on day services"]));
    const now = about(["A9", "Libraries"], DAY, HOME).map((one, index) => ({ ...one, text: `£${index}m` }));
    expect(followWords(gone, now).asked.map(({ index }) => index)).toEqual([2, 0, 1]);
  });

  test.each([
    ["renamed", "Plan 2018", "Plan 2018"],
    ["written in capitals", "SAVINGS", "Savings"],
  ])("names its table as it is called now, when it was %s", (_how, table, expected) => {
    const before = sheetOf(about(DAY, HOME, NEW), ["on day services"]);
    const now = about(HOME, NEW).map((one) => ({ ...one, table }));
    expect(followWords(before, now).left).toMatchObject([{ table: expected, lines: ["A1 Day services"] }]);
  });

  test("drops a row beside which nobody wrote", () => {
    expect(followWords(sheetOf(about(DAY, HOME)), about(HOME)).left).toEqual([]);
  });

  test("has the second of two rows that were copied, under a number of its own", () => {
    const [row] = sheetOf(about(DAY), ["on day services"]) as [WrittenEnquiry];
    const followed = followWords([row, { ...row, words: words("a second thought") }], about(DAY));
    expect(followed.asked).toMatchObject([{ ref: 1, words: { question: "on day services" } }]);
    expect(followed.left).toMatchObject([{ ref: 2, words: { question: "a second thought" }, isAsked: false }]);
  });
});

describe("what stands beside the questions", () => {
  test("a question whose number or line of enquiry was typed over keeps its words", () => {
    const [row] = sheetOf(about(DAY), ["on day services"]) as [WrittenEnquiry];
    expect(beside([{ ...row, ref: null, rule: null }], about(DAY))).toEqual([["on day services"], []]);
  });

  test("columns of the panel's own stay for every row", () => {
    const [day, home] = sheetOf(about(DAY, HOME)) as [WrittenEnquiry, WrittenEnquiry];
    const rows = [
      { ...day, words: words("", { own: [{ heading: "Owner", content: "=RC[-1]" }] }) },
      { ...home, words: words("", { own: [{ heading: "Due", content: 3 }] }) },
    ];
    expect(followWords(rows, about(HOME, NEW)).asked.map((one) => one.words.own.map((cell) => cell.content))).toEqual([
      ["", 3],
      ["", ""],
    ]);
  });

  test.each<[string, Parameters<typeof words>[1], boolean]>([
    ["spaces alone", { answer: "  ", equality: " " }, false],
    ["a blank cell of an own column", { own: [{ heading: "Due", content: "" }] }, false],
    ["an equality of somebody's own", { equality: "EIA of 3 May" }, true],
    ["a nought in an own column", { own: [{ heading: "Due", content: 0 }] }, true],
  ])("%s: is it words?", (_what, typed, expected) => {
    expect(hasWords({ ...NO_WORDS, ...typed })).toBe(expected);
  });
});
