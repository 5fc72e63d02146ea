import { readLines, saves, tableOf } from "./reading";

/** Headings over bullets that state an amount in brackets. */

const ADULTS = ["• Reablement offer – £1.9m", "• Care packages – £1.5m", "• Day centres – £0.8m"];
const CHILDREN = ["• Fostering – £1.2m", "• Early help – £0.95m"];
const SAVED = [
  ["Reablement offer", 1_900_000],
  ["Care packages", 1_500_000],
  ["Day centres", 800_000],
  ["Fostering", 1_200_000],
  ["Early help", 950_000],
];

function read(...lines: readonly string[]) {
  const table = tableOf(readLines(...lines));
  const asked = [...table.lines, ...table.totals].filter((row) =>
    [...row.figures.values()].some(({ confidence }) => confidence.level === "ask"),
  );
  return {
    title: table.title,
    saved: saves(table),
    sections: [...new Set(table.lines.map(({ section }) => section))],
    asked: asked.map(({ row }) => row),
  };
}

describe("headings that state what their bullets come to are no lines", () => {
  test.each([
    [
      "and neither is a title that states what all come to",
      ["Savings for 2019/20 (£6.35m)", ""],
      "Savings for 2019/20 (£6.35m)",
    ],
    ["under a title without an amount", ["Savings for 2019/20", ""], "Savings for 2019/20"],
  ])("%s", (_what, above, title) => {
    const found = read(...above, "Adults (£4.2m)", ...ADULTS, "", "Children (£2.15m)", ...CHILDREN);
    expect(found).toEqual({ title, saved: SAVED, sections: ["Adults", "Children"], asked: [] });
  });

  test("in thousands, with a colon, over a single part", () => {
    const found = read("Efficiency savings (£62k):", "• Fleet – £50k", "• Mail – £12,000");
    expect(found).toMatchObject({ saved: [["Fleet", 50_000], ["Mail", 12_000]] }); // oxfmt-ignore
  });
});

describe("headings whose amounts are not those of their bullets are asked about", () => {
  test.each([
    ["a part's", ["Savings for 2019/20", "", "Adults (£4.3m)", ...ADULTS, "", "Children (£2.15m)", ...CHILDREN], 1],
    [
      "the title's",
      ["Savings", "", "All savings (£6.5m)", "", "Adults (£4.2m)", ...ADULTS, "", "Children (£2.15m)", ...CHILDREN],
      1,
    ],
  ])("%s", (_whose, lines, count) => {
    expect(read(...lines).asked.length).toBeGreaterThanOrEqual(count);
  });
});

test("items without bullets among bullets are items", () => {
  const found = read("Savings", "", "• Fleet (£50k)", "Mail (£12k)", "• Desks (£12k)");
  expect(found.saved).toHaveLength(3);
});

test("a list without bullets is one of items, whatever its first comes to", () => {
  expect(read("Savings", "", "Fleet (£50k)", "Mail (£30k)", "Desks (£12k)").saved).toHaveLength(3);
});
