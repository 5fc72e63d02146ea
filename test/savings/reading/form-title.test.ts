import { tableIn } from "../../sheets";
import type { SheetRows } from "../../sheets";

describe("a form whose years stand down the sheet", () => {
  const form = (title: SheetRows[number], heading: SheetRows[number] = [null, "£"]): SheetRows => [
    ["Savings proposal template 2026/27"],
    title,
    ["Staffing effect:", "0.5 FTE"],
    [],
    ["Financial effect (saving in each year)"],
    heading,
    ["2026/27", 18_000],
    ["2027/28", 41_000],
    ["2028/29", 41_000],
  ];

  test.each(["Title of proposal:", "Title", "Proposal", "Name of the saving", "Scheme name:"])(
    "has the name of its saving under %s",
    (label) => {
      const { lines } = tableIn(form([label, "Shared building control"]));
      expect(lines.map(({ description }) => description)).toEqual(["Shared building control"]);
      expect([...(lines[0]?.figures.values() ?? [])].map(({ value, confidence }) => [value, confidence.level])).toEqual(
        [
          [18_000, "certain"],
          [41_000, "certain"],
          [41_000, "certain"],
        ],
      );
    },
  );

  test("keeps a name of its own", () => {
    const { lines } = tableIn(form(["Title of proposal:", "Shared building control"], ["Year", "Fee savings £"]));
    expect(lines.map(({ description }) => description)).toEqual(["Fee savings"]);
  });

  test.each<[string, SheetRows[number]]>([
    ["another field", ["Head of service", "A Patel"]],
    ["a field about something else", ["Job title", "Building control officer"]],
    ["a field about the project", ["Project sponsor", "A Patel"]],
    ["its code", ["Project-code", "BC-17"]],
    ["a title without a name", ["Title of proposal:", null]],
    ["a row of several fields", ["Title of proposal:", "Shared control", "Draft"]],
  ])("has none under %s, and is asked about", (_what, title) => {
    const { lines } = tableIn(form(title));
    expect(lines.map(({ description }) => description)).toEqual([""]);
    expect([...(lines[0]?.figures.values() ?? [])][0]?.confidence.level).toBe("ask");
  });

  const namesIn = (rows: SheetRows) => tableIn(rows).lines.map(({ description }) => description);
  const YEARS = form(["Title", "Shared building control"]).slice(4);

  test("has its name from wherever that stands over it, up to the sheet's first row", () => {
    const under = (gap: number): SheetRows => [["Title", "Shared building control"], ...Array.from({ length: gap }, () => []), ...YEARS]; // oxfmt-ignore
    expect([namesIn(under(1)), namesIn(under(23))]).toEqual([["Shared building control"], ["Shared building control"]]);
    expect(namesIn(under(24))).toEqual([""]);
  });

  test("has its name beside other fields, with or without an empty cell between", () => {
    const fields: SheetRows = [["Title", null, "Shared building control"], ["Staffing", "0.5", "FTE"], ["Description", null, null], ...YEARS]; // oxfmt-ignore
    expect(namesIn(fields)).toEqual(["Shared building control"]);
  });
});
