import { amountRows } from "../../../src/savings/report/amount-rows";
import { LONGEST } from "../../../src/savings/report/listed-amount";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenRows } from "./cells";

/** Lines that stand among the items of a list: what goes on with one, what only lies between two, and what ends the list. */
const rows = (...lines: string[]) => writtenRows(amountRows(lines.map(textLine)));
const [POSTS, HOME, FEES] = ["Freeze posts £50k", "Close a home £60k", "Fees £5k"];
const [ROW, NEXT] = ["Freeze posts|£50k", "Close a home|£60k"];
const long = (end: string) => `${"x ".repeat(LONGEST / 2)}${end}`;

describe("between two items of a list", () => {
  test.each([["– Annex 3"], ["App12"], ["appendix 103"], ["(cont. on the next page)"], ["Cont"], ["   continued"]])(
    "%j may stand",
    (line) => {
      expect(rows(POSTS, line, HOME)).toEqual([ROW, NEXT]);
    },
  );

  test.each([
    ["See Annex 3"],
    ["Annex 3 says more of it"],
    ["These posts are continued"],
    ["In schools (2)"],
    ["(in schools) and in homes"],
    ["   In schools"],
    ["In schools   and homes"],
    [`(${long("")})`],
  ])("%j may not", (line) => {
    expect(rows(POSTS, line, HOME)).toEqual([POSTS, line, HOME]);
  });

  test("four blank lines may stand, and those before them stay", () => {
    expect(rows("", POSTS, "", "", "", "", HOME)).toEqual(["", ROW, NEXT]);
    expect(rows("Plan", "", POSTS, HOME)).toEqual(["Plan", "", ROW, NEXT]);
  });

  test("the lines of an item that is broken over them stand once", () => {
    expect(rows("- Sharing the crew of the", "depots £50k", "- Close a home £60k")).toEqual([
      "Sharing the crew of the depots|£50k",
      NEXT,
    ]);
  });
});

describe("a line goes on with the item before it", () => {
  test.each<[string, string[], string[]]>([
    [
      "behind an amount that stands first",
      ["£50k Freeze posts in the", "schools", "£60k Close a home"],
      ["Freeze posts in the schools|£50k", NEXT],
    ],
    [
      "also over a gap",
      ["£50k Freeze posts in the", "", "schools", "£60k Close a home"],
      ["Freeze posts in the schools|£50k", NEXT],
    ],
  ])("%s", (_where, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["over two gaps", ["£50k Freeze posts in the", "", "", "schools", "£60k Close a home"]],
    ["with another amount", ["£50k Freeze posts in the", "schools of £9m", "£60k Close a home"]],
    ["over a gap, where the amount stands last", [POSTS, "", "in schools", HOME]],
    ["behind a dash in the middle", ["Freeze part-time posts £50k", "In schools", HOME]],
  ])("but not %s", (_where, lines) => {
    expect(rows(...lines)).toEqual(lines);
  });
});

describe("the name of a section stands among bullets", () => {
  const bullets = ["- Freeze posts £50k", "- Fees £5k"];

  test.each<[string, string[]]>([
    ["over the next of them", ["Children"]],
    ["over a gap and the next of them", ["Children", ""]],
  ])("%s", (_where, name) => {
    expect(rows(...bullets, ...name, "- Close a home £60k")).toEqual([ROW, "Fees|£5k", "Children", NEXT]);
  });

  test.each<[string, string[], string]>([
    ["where no bullets stand over it", [POSTS, FEES], "Children"],
    ["that is a bullet itself", bullets, "- Children"],
  ])("but none %s", (_where, above, name) => {
    expect(rows(...above, name, "- Close a home £60k")).toEqual([ROW, "Fees|£5k", "Children", HOME]);
  });
});

describe("an item that names a list under it", () => {
  const under = ["(a) Members £6k", "b) Officers £7k"];

  test.each<[string, string, string, string]>([
    ["is the next by its number", "9. Freeze posts £50k", "10. Lower allowances for:", "10. Lower allowances for:"],
    ["may be set in", "1. Freeze posts £50k", "  2. Lower allowances for:", "2. Lower allowances for:"],
  ])("%s", (_what, first, over, words) => {
    expect(rows(first, over, ...under)).toEqual([
      first.replace(" £", "|£"),
      `${words} (a) Members|£6k`,
      `${words} b) Officers|£7k`,
    ]);
  });

  test("ends with the next of its own list, whatever letters that has", () => {
    expect(rows("1. Freeze posts £50k", "2. Allowances of:", "(a) Members £6k", "3. Fees etc. of parks £5k")).toEqual([
      "1. Freeze posts|£50k",
      "2. Allowances of: (a) Members|£6k",
      "3. Fees etc. of parks|£5k",
    ]);
  });

  test.each<[string, string, string]>([
    ["no colon", "1. Freeze posts £50k", "2. Lower allowances"],
    ["a paragraph before its colon", "1. Freeze posts £50k", `2. ${long(":")}`],
    ["a number where the one before has none", POSTS, "1. Lower allowances for:"],
    ["its number behind a word", "1. Freeze posts £50k", "Phase 2. Lower allowances for:"],
    ["a letter before its number", "1. Freeze posts £50k", "A2. Lower allowances for:"],
  ])("does not have %s", (_what, first, over) => {
    expect(rows(first, over, ...under)).toEqual([first, over, "(a) Members|£6k", "b) Officers|£7k"]);
  });
});

describe("a list of amounts", () => {
  test.each<[string, string[], string[]]>([
    [
      "may name one year behind an amount",
      ["Lamps – saving £5k in 2023/24", "Vans – saving £6k"],
      ["Lamps (2023/24)|£5k", "Vans|£6k"],
    ],
    [
      "may name years far behind a number",
      ["In 12 homes opened first in 2015/16 £50k", "In 9 homes opened first in 2016/17 £60k"],
      ["In 12 homes opened first in 2015/16|£50k", "In 9 homes opened first in 2016/17|£60k"],
    ],
    [
      "may have a letter before each",
      ["(a) Freeze posts £50k", "(b) Close a home £60k"],
      ["(a) Freeze posts|£50k", "(b) Close a home|£60k"],
    ],
  ])("%s", (_what, lines, expected) => {
    expect(rows(...lines).slice(-2)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["two years", ["Lamps – saving £5k in 2023/24", "Vans – saving £6k in 2024/25"]],
    ["one amount and another that is to be confirmed", [POSTS, "Legal – TBC"]],
    ["what is left of reserves", ["Balance of the reserve £50k", "Balance of grants £60k"]],
  ])("is none of %s", (_what, lines) => {
    expect(rows(...lines)).toEqual(lines);
  });
});
