import { readLines, saves, tableOf } from "./reading";

describe("a list of amounts", () => {
  test.each([
    [
      "that are said to be saved",
      ["- Dim the lights – saves £118,000", "- One van fewer – saves £47,500 and costs 2 jobs"],
    ],
    [
      "that are said to be saved in brackets",
      ["1. Dim the lights (Saves £118,000)", "2. One van fewer (a cut that saves £47,500)"],
    ],
    [
      "before a colon and whole sentences",
      ["Efficiencies:", "- £118k: dim the lights, which needs no staff.", "- £0.0475m: one van fewer."],
    ],
  ])("%s is read", (_what, lines) => {
    expect(saves(tableOf(readLines(...lines))).map((line) => line.at(-1))).toEqual([118_000, 47_500]);
  });

  test("of codes alone is read by its codes", () => {
    const table = tableOf(readLines("Savings to be delegated:", "", "A5       £275,000", "", "E2     £1,125,000"));
    expect(table.lines.map(({ code, name }) => code ?? name)).toEqual(["A5", "E2"]);
  });

  test.each([
    [
      "the parts of an overspend",
      [
        "The outturn is a £14m overspend. This includes:",
        "£6m savings still to be identified,",
        "£7m demand pressures",
      ],
    ],
    ["variances", ["Savings and variances", "£210k underspend on waste, through savings", "£85k overspend on hotels"]],
    [
      "what savings are spent on",
      [
        "The budget reductions allow more. Additional investments include:",
        "Tree planting (£0.09m)",
        "Youth clubs (£0.12m)",
      ],
    ],
  ])("of %s is no savings table", (_what, lines) => {
    expect(readLines(...lines).sheet.tables).toEqual([]);
  });

  test("asks about an amount that nobody can read", () => {
    const table = tableOf(readLines("Savings", "Shut at eight (Saves £2, 250)", "No agendas (Saves £11,500)"));
    expect(table.lines.map(({ figures }) => [...figures.values()].map(({ confidence }) => confidence.level))).toEqual([
      ["ask"],
      ["certain"],
    ]);
  });

  test("tells of a line with an amount beside it that is none of its items", () => {
    const { unread } = readLines(
      "Savings",
      "The end of the theatre grant would cut spending by £15,000 from October onwards, or so it seems",
      "Fewer gritting routes: £40,000",
      "Less grass cutting: £12,000",
    );
    expect(unread.map(({ line }) => line)).toEqual([1]);
  });
});
