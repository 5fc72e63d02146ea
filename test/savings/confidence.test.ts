import { AS_STORED, AS_WRITTEN, ask, leastCertain, likely, NONE_WRITTEN } from "../../src/savings/confidence";

describe("how far what was read may be relied on", () => {
  test("is said of a figure in a sentence", () => {
    expect([AS_STORED, AS_WRITTEN, NONE_WRITTEN]).toEqual([
      { level: "certain", reason: "The cell holds a number." },
      { level: "certain", reason: "The figure can be read in one way only." },
      { level: "certain", reason: "No figure stands here." },
    ]);
  });

  test.each([
    [[AS_STORED, likely("a")], likely("a")],
    [[likely("a"), AS_STORED], likely("a")],
    [[AS_STORED, likely("a"), ask("b"), likely("c")], ask("b")],
    [[ask("a"), ask("b")], ask("a")],
    [[likely("a"), likely("b")], likely("a")],
    [[AS_STORED, AS_WRITTEN], AS_STORED],
  ] as const)("of %j is the least: %j", (all, least) => {
    const [first, ...others] = all;
    expect(leastCertain(first, ...others)).toEqual(least);
  });
});
