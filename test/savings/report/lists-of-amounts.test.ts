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
      "with the jobs that go behind each amount",
      ["Proposed savings", "Dim the lights, £118,000, 1 job", "One van fewer, £47,500 (2.5 posts)"],
    ],
    [
      "before a colon and whole sentences",
      ["Efficiencies:", "- £118k: dim the lights, which needs no staff.", "- £0.0475m: one van fewer."],
    ],
  ])("%s is read", (_what, lines) => {
    expect(saves(tableOf(readLines(...lines))).map((line) => line.at(-1))).toEqual([118_000, 47_500]);
  });

  test.each(["–", "-", "—"])("may set its amounts apart with %s under a title that names a year", (dash) => {
    const lines = [`Dim the lights ${dash} £118k`, `One van fewer ${dash} £47.5k`, `Let the hall ${dash} £9k`];
    const table = tableOf(readLines("Proposed savings 2025/26", "", "Places", ...lines));
    expect(saves(table).map((line) => line.at(-1))).toEqual([118_000, 47_500, 9000]);
  });

  test("tells of an item in brackets after another, and does not take it for the rest of it", () => {
    const items = ["(i) Dim the lights (£118,000)", "(ii) One van fewer (£47,500)"];
    const { unread } = readLines("Savings:", "", ...items, "(iii) Let the hall (£2,000 in May and £9,000 in June)");
    expect(unread).toMatchObject([{ line: 4, lastLine: 4 }]);
  });

  test("holds long items whose amounts a colon sets apart, and one without it that goes on counting", () => {
    const long =
      "Bring the stores of the four depots together. This will free the northern yard, which can be let, and ".repeat(
        2,
      );
    const list = [`1. ${long}needs fewer drivers: £118k`, `2. Move the crews who work for a partner £47.5k`];
    const table = tableOf(readLines("Place savings proposals", "", ...list, "3. Turn off the lights: £9k"));
    expect(saves(table).map((line) => line.at(-1))).toEqual([118_000, 47_500, 9000]);
  });

  test("tells of long numbered items that end in amounts where they were not read", () => {
    const long =
      "Bring the stores of the four depots together, so that the yard can be let or will be sold, and ".repeat(2);
    const reading = readLines("Savings", "", `1. ${long} so costs £118k`, "", `2. ${long} so costs £50k`);
    expect(reading.unread).toMatchObject([{ line: 2, lastLine: 4 }]);
  });

  test.each([
    ["an appendix", ["• A1: Dim the lights £118k – App 2", "• A2: One van fewer £47.5k – Appendix 3"]],
    [
      "an appendix on its next line",
      ["• A1: Dim the lights £118k –", "", "App 2", "", "• A2: One van fewer £47.5k", "– App3"],
    ],
    [
      "the year",
      ["- To dim the lights - saving £118,000 in 2023/24", "- To buy one van fewer - saving £47,500 in 2023/24"],
    ],
  ])("with %s behind each amount is read", (_what, lines) => {
    const table = tableOf(readLines("The following savings be approved:", "", ...lines));
    expect(saves(table).map((line) => line.at(-1))).toEqual([118_000, 47_500]);
  });

  test.each([
    "Reversal of saving Z13 garden waste charge",
    "Reverse the cut in bus subsidies",
    "Partial reversal of last year's savings",
    "Reinstate the garden waste rounds",
    "Reduced saving on the pool",
  ])("takes off a saving that is taken back: %s", (name) => {
    const list = ["- Delete a vacant post - £144k", "- Two vans fewer - £9k", `- ${name} - £20k`];
    expect(saves(tableOf(readLines("Further savings:", ...list))).map((line) => line.at(-1))).toEqual([
      144_000, 9000, -20_000,
    ]);
  });

  test.each<[string, string[], string]>([
    [
      "over a blank line",
      ["- Merge the two museums and the", "", "archive £38,000"],
      "Merge the two museums and the archive",
    ],
    ["before its amount", ["- Merge the museums, to save", "", "£38,000 a year"], "Merge the museums"],
    [
      "over three lines",
      ["(b) Merge the museums and move", "the archive to", "the Town Hall, saving £38,000"],
      "(b) Merge the museums and move the archive to the Town Hall",
    ],
  ])("holds an item that is broken %s", (_where, broken, name) => {
    const lines = ["Proposed savings", "", "- Dim the lights £118,000", "- One van fewer £47,500", ...broken];
    expect(saves(tableOf(readLines(...lines, "- Fewer leaflets £2,500")))).toEqual([
      ["Dim the lights", 118_000],
      ["One van fewer", 47_500],
      [name, 38_000],
      ["Fewer leaflets", 2500],
    ]);
  });

  test.each([
    ["in the middle", ["Fewer vans and", "Lorries"], "Fewer vans and Lorries"],
    ["over a blank line", ["Fewer vans at the northern", "", "depots"], "Fewer vans at the northern depots"],
  ])("holds an item behind its amount that is broken %s", (_where, [first = "", ...more], name) => {
    const lines = ["Proposed savings", "", "£118,000 – Dim the lights", `£47,500 – ${first}`, ...more];
    expect(saves(tableOf(readLines(...lines, "£2,500 – Fewer leaflets")))).toEqual([
      ["Dim the lights", 118_000],
      [name, 47_500],
      ["Fewer leaflets", 2500],
    ]);
  });

  test("tells of an item that is broken over a blank line and cannot be read as one", () => {
    const { unread } = readLines(
      "Proposed savings",
      "",
      "- Dim the lights £118,000",
      "- One van fewer £47,500",
      "",
      "- Merge the museums, which will save £38,000 in the first",
      "",
      "year and as much in later years",
    );
    expect(unread.map(({ line }) => line)).toEqual([5]);
  });

  test("goes on over what a page says of its advertisements", () => {
    const table = tableOf(
      readLines("Savings", "• Cut £38,000 from the museums.", "Advertisement", "Hide Ad", "Hide Ad• Cut £2,500 from leaflets."), // oxfmt-ignore
    );
    expect(saves(table).map((line) => line.at(-1))).toEqual([38_000, 2500]);
  });

  test("goes on under the names of services, and over what is still to be confirmed", () => {
    const table = tableOf(
      readLines(
        "Proposed savings",
        "",
        "Adult Social Care",
        "• Day care – £1.2m",
        "• Reablement – £340k",
        "",
        "Neighbourhoods",
        "• Street lights – £60k",
        "• Pest control – TBC",
        "",
        "• Tree nursery – £95k",
      ),
    );
    expect(table.title).toBe("Proposed savings");
    expect(table.lines.map(({ section }) => section)).toEqual([
      "Adult Social Care",
      "Adult Social Care",
      "Neighbourhoods",
      "Neighbourhoods",
      "Neighbourhoods",
    ]);
    expect(saves(table).map((line) => line.at(-1))).toEqual([1_200_000, 340_000, 60_000, "TBC", 95_000]);
  });

  test("ends where other amounts begin", () => {
    const lists = [
      "• Day care – £1.2m",
      "• Reablement – £340k",
      "",
      "Reserves",
      "• Insurance – £2m",
      "• Schools – £3m",
    ];
    const { tables } = readLines("Savings proposed", "", ...lists).sheet;
    expect(tables.map(({ lines }) => lines.map(({ description }) => description))).toEqual([
      ["Day care", "Reablement"],
    ]);
  });

  test("of amounts in different years has a column for each", () => {
    const table = tableOf(
      readLines(
        "The following savings be approved:",
        "- To dim the lights - saving £118,000 in 2023/24",
        "- To buy one van fewer - saving £47,500 in 2024/25",
      ),
    );
    expect(saves(table)).toEqual([
      ["To dim the lights", 118_000, "blank"],
      ["To buy one van fewer", "blank", 47_500],
    ]);
  });

  test("tells of an item that gives several amounts", () => {
    const { unread } = readLines(
      "The following savings be approved:",
      "- To dim the lights - saving £118,000",
      "- To buy one van fewer - saving £47,500",
      "- To replace signs with £2m of others a year - saving £30,000 and £7,000 in charges",
    );
    expect(unread.map(({ lastLine }) => lastLine)).toEqual([3]);
  });

  test("tells of a second list whose items begin with their amounts and are none of savings", () => {
    const { sheet, unread } = readLines(
      "Proposed savings",
      "- Dim the lights £118,000",
      "- One van fewer £47,500",
      "",
      "What is changed",
      "- £38,000 reduced saving on the museums (£50k down to £12k), since the two will not be merged.",
      "- £7,000 is kept for signs, of which the council has too few.",
    );
    expect([sheet.tables.length, unread.map(({ line, lastLine }) => [line, lastLine])]).toEqual([1, [[5, 6]]]);
  });

  test("tells of a line between two of its items that gives an amount and is none", () => {
    const { unread } = readLines(
      "Proposed savings",
      "",
      "Dim the lights, £118,000",
      "Merge the two museums, £38,000 of it in the first year only",
      "One van fewer, £47,500",
      "Fewer leaflets, £2,500",
    );
    expect(unread.map(({ line }) => line)).toEqual([3]);
  });

  test.each([
    ["a whole sentence with a bullet", "• The theatre will have £15,000 less from October onwards, or so it seems."],
    ["one that begins with its amount", "£15,000 has been taken from the theatre, which now closes in the summer."],
  ])("tells of %s between its items", (_what, line) => {
    const lines = ["Savings", "• Fewer gritting routes: £40,000", "• Less grass cutting: £12,000", line];
    const { unread } = readLines(...lines, "• Fewer leaflets: £2,500", "• No magazine: £7,000");
    expect(unread.map((part) => part.line)).toEqual([3]);
  });

  test("of bare numbers under a unit is read where its total is what they come to", () => {
    const list = ["Savings (£000)", "Adults", "- Reablement 120", "Children", "- Agency staff 310"];
    expect(saves(tableOf(readLines(...list, "Total 430")))).toEqual([
      ["Reablement", 120_000],
      ["Agency staff", 310_000],
    ]);
    for (const other of ["Total 431", "Training 45"]) {
      const { sheet, unread } = readLines(...list, other);
      expect([sheet.tables.length, unread.map(({ line }) => line)]).toEqual([0, [0]]);
    }
  });

  test("of amounts with a unit of their own needs none over it", () => {
    const table = tableOf(readLines("Savings (£000)", "- Reablement £120k", "- Agency staff £310k"));
    expect(saves(table)).toEqual([
      ["Reablement", 120_000],
      ["Agency staff", 310_000],
    ]);
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
    ["a budget and what is saved of it", ["Savings in adult care", "Total budget: £40m", "Saving: £2m"]],
    ["variances", ["Savings and variances", "£210k underspend on waste, through savings", "£85k overspend on hotels"]],
    [
      "what moves from one budget to another",
      [
        "The efficiencies of this year were noted.",
        "That the following virements be approved:",
        "- £0.66m from bridges to roads, as set out in the annex",
        "- £1.03m from grants to roads, as set out in the annex",
      ],
    ],
    [
      "what savings are spent on",
      [
        "The budget reductions allow more. Additional investments include:",
        "Tree planting (£0.09m)",
        "Youth clubs (£0.12m)",
      ],
    ],
    [
      "what is spent instead",
      ["Savings were found.", "The group proposes to spend these on:", "Free breakfasts £90k", "Cycle training £104k"],
    ],
    [
      "spending under its own title",
      ["Savings were found.", "Spending", "Free breakfasts £90k", "Cycle training £104k"],
    ],
    [
      "what a saving pays for",
      ["Savings of £194k were found.", "They would be used to fund:", "Free breakfasts £90k", "Cycle training £104k"],
    ],
  ])("of %s is no savings table", (_what, lines) => {
    expect(readLines(...lines).sheet.tables).toEqual([]);
  });

  test("tells of items that begin with an amount and are no savings", () => {
    const { sheet, unread } = readLines(
      "Changes to the savings agreed in May",
      "",
      "• £180k reduced saving on the ferry (£200k down to £20k), as nobody on foot will pay",
      "• £25k allocation to train the lifeguards on the beaches in the east",
      "• £10k reduced saving on public toilets (£100k down to £90k)",
    );
    expect([sheet.tables.length, unread.map(({ line, lastLine }) => [line, lastLine])]).toEqual([0, [[2, 4]]]);
  });

  test("asks about an amount that nobody can read", () => {
    const table = tableOf(readLines("Savings", "Shut at eight (Saves £2, 250)", "No agendas (Saves £11,500)"));
    expect(table.lines.map(({ figures }) => [...figures.values()].map(({ confidence }) => confidence.level))).toEqual([
      ["ask"],
      ["certain"],
    ]);
  });

  test("tells of rows whose cells a slash parts", () => {
    const { unread } = readLines("Savings", "Agency staff / 120 / 95 / Amber", "Energy / 80 / 80 / Green");
    expect(unread.map(({ line, lastLine }) => [line, lastLine])).toEqual([[1, 2]]);
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
