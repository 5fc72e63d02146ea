import type { SheetRows } from "../../sheets";
import { tableIn } from "../../sheets";
import { ChangeReading } from "../../../src/taskpane/tables/ChangeReading";
import { words } from "../words-of";

const form = (rows: SheetRows) =>
  words(
    <ChangeReading
      table={tableIn(rows)}
      isBusy={false}
      onChange={() => Promise.resolve()}
      onCancel={() => undefined}
    />,
  );

describe("how a table is read, to be set otherwise", () => {
  test.each<[string, SheetRows, string]>([
    [
      "the budget that was found is the way back to what was read",
      [["Savings £000, cumulative"], ["Code", "Description", "Budget", "2024/25", "2025/26"], ["A1", "Day care", 4000, -100, -250], ["A2", "Home care", 2000, -50, -75]], // oxfmt-ignore
      "As read: Budget",
    ],
    [
      "where no column is a budget, one may be chosen, and none is as it was read",
      [["Savings £000, cumulative"], ["Code", "Description", "Posts", "2024/25", "2025/26"], ["A1", "Day care", 4, -100, -250], ["A2", "Home care", 2, -50, -75]], // oxfmt-ignore
      "As read: none",
    ],
  ])("%s", (_what, rows, said) => {
    expect(form(rows)).toContain(said);
  });

  test("each column says what it was read as", () => {
    const said = form([
      ["Savings £000, cumulative"],
      ["Code", "Description", "2024/25", "2025/26"],
      ["A1", "Day care", -100, -250],
      ["A2", "Home care", -50, -75],
    ]);
    expect(said).toContain("Description As read: Description");
    expect(said).toContain("2024/25 As read: Savings of a year");
  });
});
