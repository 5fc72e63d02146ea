import { headingOverRows as heading } from "./headings";

describe("a heading that was cut names its budget", () => {
  const above = ["Gross current", "budget budget as share of", "Proposal Saving £000 Total £000 %"];
  test.each([
    [
      "where a share shows which it is",
      ["Homes 10 100 10.0", "Parks 5 200 2.5"],
      "Proposal | Saving £000 | Budget Total £000 | % >  (2-3)",
    ],
    [
      "where the share is in whole per cent",
      ["Homes 10 100 10", "Parks 5 250 2"],
      "Proposal | Saving £000 | Budget Total £000 | % >  (2-3)",
    ],
    ["not where the share is another on a row", ["Homes 10 100 10.0", "Parks 5 200 9.9"], null],
    ["not on one row", ["Homes 10 100 10.0"], null],
  ])("%s", (_when, rows, expected) => {
    expect(heading(above, rows, 3)).toBe(expected);
  });

  test("as it is where it names it already, or was not cut", () => {
    const rows = ["Homes 10 100 10.0", "Parks 5 200 9.9"];
    expect(heading([...above.slice(0, 2), "Proposal Saving £000 Budget £000 %"], rows, 3)).toBe("Proposal | Saving £000 | Budget £000 | % >  (2-3)"); // oxfmt-ignore
    expect(heading(["Plan", "Proposal Saving £000 Total £000 %"], rows, 3)).toBe("Proposal | Saving £000 | Total £000 | % >  (1-2)"); // oxfmt-ignore
  });
});
