import { readLines } from "./reading";

/** The lines that are told beside the items of a list that was read. */
const told = (...lines: string[]) => readLines("Savings", ...lines).unread.map(({ line }) => line);
const ITEMS = ["Fewer gritting routes: £40,000", "Less grass cutting: £12,000"];
const BULLETS = ITEMS.map((item) => `- ${item}`);
const GRANT = "The theatre grant of £15,000 would end in October";
const LAPSE = "The new grants of £5,000 would end in October";

describe("a line with an amount is told", () => {
  test.each<[string, string[], number[]]>([
    ["right under a list", [...ITEMS, GRANT, "End"], [3]],
    ["right over a list", ["Plan", GRANT, ...ITEMS], [2]],
    ["under another that is told", [...ITEMS, GRANT, LAPSE], [3, 4]],
    ["over another that is told", [GRANT, LAPSE, ...ITEMS], [1, 2]],
    ["of five words", [...ITEMS, "Grants of £5,000 would end"], [3]],
    ["with a point within it", [...ITEMS, "St. Mary loses £15,000 in May"], [3]],
    ["with its amounts at its beginning, set apart", [...ITEMS, "£ 15,000 and £3,000."], [3]],
    ["with its amounts at its beginning", [...ITEMS, "£15,000 and £3,000."], [3]],
    ["with a bullet, whatever ends it", [...BULLETS, `- ${GRANT}, as agreed.`], [3]],
    ["with a bullet over a gap, where the list has them", [...BULLETS, "", `- ${GRANT}, as agreed.`], [4]],
    ["with a bullet before a gap, where the list has them", [`- ${GRANT}, as agreed.`, "", ...BULLETS], [1]],
    ["once between two lists", [...ITEMS, GRANT, ...ITEMS.map((item) => `New: ${item}`)], [3]],
  ])("%s", (_where, lines, expected) => {
    expect(told(...lines)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["over a gap", [...ITEMS, "", GRANT]],
    ["over a gap, where the list has bullets and it has none", [...BULLETS, "", GRANT]],
    ["over a gap, where it has a bullet and the list has none", [...ITEMS, "", `- ${GRANT}`]],
    ["that is a sentence", [...ITEMS, `${GRANT}.`]],
    ["that introduces others", [...ITEMS, `${GRANT}:`]],
    ["of few words", [...ITEMS, "Grant of £15,000 ends"]],
    ["that is a paragraph", [...ITEMS, `${GRANT} ${"or later ".repeat(24)}`]],
    ["under rows with a heading", ["Proposal\t2017/18 £000", "Homes\t5", "Parks\t6", GRANT]],
  ])("but none %s", (_where, lines) => {
    expect(told(...lines)).toEqual([]);
  });
});

test("the user is told why", () => {
  expect(readLines("Savings", ...ITEMS, GRANT).unread.map(({ reason }) => reason)).toEqual([
    "A line with an amount stands among the items of a list, and was not read as one of them.",
  ]);
});
