import { figureLine } from "../../../src/savings/report/line-tokens";
import { isProse, isSentence } from "../../../src/savings/report/read-line";

const reads = (text: string) => isProse({ at: 0, line: 0, text, isBullet: false, figures: figureLine(text) });
const words = (count: number) => Array.from({ length: count }, () => "care").join(" ");

describe("a line that ends in a figure is a sentence", () => {
  test.each([
    ["with more words than a row has", `${words(41)} 50`],
    ["that numbers its paragraph", `1.2 The ${words(16)} 50`],
    ["that numbers its paragraph thrice", `1.2.3 The ${words(16)} 50`],
    ["with another sentence before it", "These are the homes that we close. They save £50"],
    ["that ends with a full stop", "The closure of these three homes will save us £50 a year."],
    ["of a note under a table that ends within it", "1 The target was raised to 50"],
    ["of a note with a mark", "* This compares to 50"],
    ["of a note with a number in brackets", "(1) These are 50"],
    ["of a note with figures before its end", "² Between 40 and 50"],
  ])("%s", (_what, text) => {
    expect(reads(text)).toBe(true);
  });

  test.each([
    ["a row", "Freeze posts 50"],
    ["a row with many words", `${words(40)} 50`],
    ["a coded row", `1.2 The ${words(10)} 50`],
    ["a row of several figures", `${words(41)} 50 60`],
    ["a short row with a full stop", "Fewer posts. Parks 50"],
    ["a row that ends in mid-sentence without a mark", "The saving rises to 50"],
    ["a numbered row", "1 Freeze posts 50"],
    ["a line without figures", `${words(50)}.`],
  ])("but not %s", (_what, text) => {
    expect(reads(text)).toBe(false);
  });
});

describe("a line ends as sentences do", () => {
  test.each([
    ["Members are asked to agree to this saving.", true],
    ["Will members agree to all of this saving?", true],
    ["He said that “we agree to this saving.”", true],
    ["(Members are asked to agree to this saving.)", true],
    ["The savings for all the years are these:", true],
    ["Members agree to this saving.", false],
    ["Members are asked to agree to this saving", false],
    ["Members are asked. To agree to this saving", false],
  ])("%j: %p", (text, expected) => {
    expect(isSentence(text)).toBe(expected);
  });
});
