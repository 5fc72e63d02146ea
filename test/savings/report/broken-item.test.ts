import { brokenItem, goesOnWith, isMarked } from "../../../src/savings/report/broken-item";
import { textLine } from "../../../src/savings/report/text-line";

/** The words of an item up to its amount, and the last of its lines. */
const read = (...lines: string[]) => {
  const found = brokenItem(lines.map(textLine), 0, ({ text }) => (text.includes("£") ? text : null));
  return found && `${found.item} (${found.last})`;
};

describe("an item of a list that is broken over lines", () => {
  test.each<[string, string[], string]>([
    ["goes on in the middle", ["- Sharing the crew", "of two depots £5k"], "Sharing the crew of two depots £5k (1)"],
    ["goes on over a blank line", ["- Sharing the crew of", "", "Leeds £5k"], "Sharing the crew of Leeds £5k (2)"],
    ["goes on with its amount", ["1. Sharing the crew", "(£5k)"], "1. Sharing the crew (£5k) (1)"],
    ["goes on behind a comma", ["(a) Sharing the crew,", "Leeds £5k"], "(a) Sharing the crew, Leeds £5k (1)"],
    ["may have four lines", ["- Sharing the crew", "of two", "depots", "in all £5k"], "Sharing the crew of two depots in all £5k (3)"], // oxfmt-ignore
  ])("%s", (_how, lines, expected) => {
    expect(read(...lines)).toBe(expected);
  });

  test.each<[string, string[]]>([
    ["begins with no mark", ["Sharing the crew", "of two depots £5k"]],
    ["has five lines", ["- Sharing the crew", "of two", "depots", "in all", "of Leeds £5k"]],
    ["has two blank lines within it", ["- Sharing the crew of", "", "", "Leeds £5k"]],
    ["ends as sentences do", ["- Sharing the crew.", "of two depots £5k"]],
    ["is followed by another", ["- Sharing the crew of", "- Leeds £5k"]],
    ["is followed by a beginning", ["- Sharing the crew", "Leeds £5k"]],
    ["is the last line", ["- Sharing the crew of"]],
  ])("is none that %s", (_which, lines) => {
    expect(read(...lines)).toBeNull();
  });
});

test.each([
  ["a line of many words", textLine("of two depots ".repeat(20), 0), false],
  ["a cell", { ...textLine("of two depots", 0), isCell: true }, false],
  ["a blank line", textLine("", 0), false],
  ["a line in the middle", textLine("of two depots", 0), true],
])("words go on with %s: %p", (_what, line, expected) => {
  expect(goesOnWith("Sharing the crew", line)).toBe(expected);
});

test.each([
  ["- Parks", true],
  ["12) Parks", true],
  ["b. Parks", true],
  ["(iv) Parks", true],
  ["123. Parks", false],
  ["1.Parks", false],
  ["Parks", false],
])("%j has the mark of a list: %p", (text, expected) => {
  expect(isMarked(textLine(text, 0))).toBe(expected);
});
