import { amountRows } from "../../../src/savings/report/amount-rows";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenRows } from "./cells";

/** Lines between tables as rows: an item of a list is its words and its amount. */
const rows = (...lines: string[]) => writtenRows(amountRows(lines.map(textLine)));

describe("items of a list", () => {
  test.each<[string, string[], string[]]>([
    [
      "stand one under another",
      ["Savings", "Freeze posts £50k", "Close a home £60k", "End"],
      ["Savings", "Freeze posts|£50k", "Close a home|£60k", "End"],
    ],
    [
      "stand blank lines apart",
      ["Freeze posts £50k", "", "", "", "Close a home £60k"],
      ["Freeze posts|£50k", "Close a home|£60k"],
    ],
    [
      "do not stand far apart",
      ["Freeze posts £50k", "", "", "", "", "", "Close a home £60k"],
      ["Freeze posts £50k", "", "", "", "", "", "Close a home £60k"],
    ],
    [
      "go on where a page says so",
      ["Freeze posts £50k", "(continued)", "Close a home £60k", "cont'd overleaf", "Fees £5k"],
      ["Freeze posts|£50k", "Close a home|£60k", "Fees|£5k"],
    ],
    [
      "do not go on behind other words",
      ["Freeze posts £50k", "Continued use of these posts is not foreseen", "Close a home £60k"],
      ["Freeze posts £50k", "Continued use of these posts is not foreseen", "Close a home £60k"],
    ],
    [
      "leave out what belongs to the page",
      ["Page 3 of 9", "Freeze posts £50k", "Close a home £60k"],
      ["Freeze posts|£50k", "Close a home|£60k"],
    ],
    [
      "take in a line in brackets",
      ["Freeze posts £50k", " (in schools) ", "Close a home £60k"],
      ["Freeze posts (in schools)|£50k", "Close a home|£60k"],
    ],
    [
      "take in a line that goes on with small letters",
      ["Freeze posts £50k", "   in schools", "Close a home £60k"],
      ["Freeze posts in schools|£50k", "Close a home|£60k"],
    ],
    [
      "take in a line after a dash",
      ["£50k Freeze posts –", "In schools", "£60k Close a home"],
      ["Freeze posts – In schools|£50k", "Close a home|£60k"],
    ],
    [
      "do not take in another item's words",
      ["£50k Freeze posts,", "- In schools", "£60k Close a home", "£5k Fees"],
      ["£50k Freeze posts,", "In schools", "Close a home|£60k", "Fees|£5k"],
    ],
    [
      "do not take in a line after a blank one",
      ["Freeze posts £50k", "", "(in schools)", "Close a home £60k", "Fees £5k"],
      ["Freeze posts £50k", "", "(in schools)", "Close a home|£60k", "Fees|£5k"],
    ],
    [
      "are announced where they say that they save",
      ["Freeze posts – saves £50,000", "Close a home – saves £60,000"],
      ["Amounts said to be saved:", "Freeze posts|£50,000", "Close a home|£60,000"],
    ],
    [
      "are announced where half of them say so",
      ["Freeze posts – saves £50,000", "Close a home £60,000"],
      ["Amounts said to be saved:", "Freeze posts|£50,000", "Close a home|£60,000"],
    ],
    [
      "are not announced where few of them say so",
      ["Freeze posts – saves £50,000", "Close a home £60,000", "Fees £5,000"],
      ["Freeze posts|£50,000", "Close a home|£60,000", "Fees|£5,000"],
    ],
    [
      "are named with the item that they are of",
      ["1. Freeze posts £50k", "2. Lower allowances for:", "(a) Members £6k", "b) Officers £7k", "3. Fees £5k"],
      [
        "1. Freeze posts|£50k",
        "2. Lower allowances for: (a) Members|£6k",
        "2. Lower allowances for: b) Officers|£7k",
        "3. Fees|£5k",
      ],
    ],
    [
      "are not named with an item that is not the next",
      ["1. Freeze posts £50k", "3. Lower allowances for:", "(a) Members £6k", "b) Officers £7k"],
      ["1. Freeze posts £50k", "3. Lower allowances for:", "(a) Members|£6k", "b) Officers|£7k"],
    ],
    [
      "end before the lines that only follow them",
      ["Freeze posts £50k", "Close a home £60k", "", "End"],
      ["Freeze posts|£50k", "Close a home|£60k", "", "End"],
    ],
  ])("%s", (_how, lines, expected) => {
    expect(rows(...lines)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["one alone", ["Freeze posts £50k"]],
    ["years gone by", ["2015/16 £50,000", "2016/17 £60,000"]],
    ["years gone by, among them another line", ["In 2015/16 £50,000", "Fees £60,000"]],
    ["what must be saved", ["Savings target £50,000", "Shortfall £60,000"]],
    ["what must be saved, among it another line", ["General fund balance £50,000", "Fees £60,000"]],
  ])("are not %s", (_what, lines) => {
    expect(rows(...lines)).toEqual(lines);
  });

  test.each<[string, string[]]>([
    ["a year", ["In 2015/16 £50,000", "Fees £60,000", "Rents £6,000"]],
    ["a measure", ["Savings target £50,000", "Fees £60,000", "Rents £6,000"]],
    ["a year further on", ["Charges set in 2015/16 £50,000", "Rents of homes let in 2016/17 £60,000"]],
  ])("may name %s among them", (_what, lines) => {
    expect(rows(...lines).every((row) => row.includes("|"))).toBe(true);
  });
});
