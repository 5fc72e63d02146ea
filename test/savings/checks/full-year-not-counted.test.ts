import { foundIn } from "../../sheets";

describe("what savings bring in a full year", () => {
  const found = (...headings: string[]) =>
    foundIn(
      [["Savings"], ["Ref", "Proposal", ...headings], ["A1", "Cash office", 27, 37], ["A2", "Fees", 84, 84]],
      "full-year-not-counted",
    );

  test("beside years is said not to be counted", () => {
    const [finding, ...others] = found("2026/27 £000", "Full-year effect £000");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "note",
      message: '"Full-year effect £000" is not counted: the saving is what stands under 2026/27.',
      why: "What a full year brings is reached in a later year, and adding it to the years would count it twice.",
      cells: [{ row: 1, column: 3 }],
    });
  });

  test("alone is the saving, and nothing is said", () => {
    expect(found("Posts", "Full-year saving £000")).toEqual([]);
    expect(found("2026/27 £000", "2027/28 £000")).toEqual([]);
  });
});
