import { rowsOfText } from "../../../src/savings/report/text-rows";
import { textLine } from "../../../src/savings/report/text-line";
import { writtenWithLost } from "./cells";

const laid = (...lines: string[]) => rowsOfText(lines.map(textLine)).rows;
const rows = (...lines: string[]) => writtenWithLost(laid(...lines));
const tabbed = (row: string) => row.replaceAll("|", "\t");

describe("rows of cells that gaps part", () => {
  const HEADING = "Proposal|2017/18|2018/19";
  const BODY = ["Homes|5|6", "Parks|7|8", "Fees|1|2", "Rents|3|4", "Roads|5|5", "Lamps|6|6", "Vans|7|7"];
  /** The heading and so many rows, with a gap under each of the first ones. */
  const spaced = (count: number, gaps: number) =>
    [HEADING, ...BODY.slice(0, count)].flatMap((row, at) => (at < gaps ? [tabbed(row), "", ""] : [tabbed(row)]));
  const whole = (count: number) => [HEADING, ...BODY.slice(0, count)];
  const withoutBlank = (written: readonly string[]) => written.filter((row) => row !== "");

  test.each([
    ["every row has one", 3, 3],
    ["half of the rows have one", 6, 3],
  ])("are one table where %s", (_which, count, gaps) => {
    expect(rows(...spaced(count, gaps))).toEqual(whole(count));
  });

  test.each([
    ["two rows have one", 2, 2],
    ["less than half of the rows have one", 7, 3],
  ])("keep their gaps where %s", (_which, count, gaps) => {
    const written = rows(...spaced(count, gaps));
    expect(withoutBlank(written)).toEqual(whole(count));
    expect(written.length).toBeGreaterThan(count + 1);
  });

  test("keep the gaps around words", () => {
    const lines = [HEADING, "Homes|5|6"].map(tabbed);
    expect(rows(...lines, "", "Adults", "", "Children", "", "Roads", "", tabbed("Parks|7|8"))).toEqual([HEADING, "Homes|5|6", "", "Adults", "", "Children", "", "Roads", "", "Parks|7|8"]); // oxfmt-ignore
  });

  test.each(["(continued)", "Table 2 cont'd", "continued from page 3", "  Cont. on the next page", "Page 3 of 4"])(
    "have no gap where a page says %j",
    (line) => {
      expect(rows(tabbed(HEADING), tabbed("Homes|5|6"), "", line, "", tabbed("Parks|7|8"))).toEqual([HEADING, "Homes|5|6", "Parks|7|8"]); // oxfmt-ignore
    },
  );

  test.each([
    "Continued use of the depots",
    "Continued overleaf",
    "All of the homes that members of the council visited have continued",
  ])("have words among them that only begin or end so: %j", (line) => {
    expect(rows(tabbed(HEADING), tabbed("Homes|5|6"), line, tabbed("Parks|7|8"))).toEqual([HEADING, "Homes|5|6", line, "Parks|7|8"]); // oxfmt-ignore
  });
});

describe("lines that end in a bar are cells", () => {
  const HEADS = ["Proposal |", "2017/18 |", "2018/19 |", "RAG |"];
  const barred = (row: string) => row.split("|").map((cell) => `${cell} |`);
  const found = (...lines: string[]) => rows(...lines).filter((row) => row !== "");

  test("also where empty ones share a line", () => {
    const lines = [...HEADS, ...barred("Homes|5|6|Red"), "Parks |", "7 |", "||", ...barred("Fees|1|2|Red")];
    expect(found(...lines)).toEqual(["Proposal|2017/18|2018/19|RAG", "Homes|5|6|Red", "Parks|7", "Fees|1|2|Red"]);
  });

  test("whose first words stand on the lines above", () => {
    const lines = [...HEADS, "Homes for", "older people |", "5 |", "6 |", "Red |", ...barred("Parks|7|8|Red")];
    expect(found(...lines)).toEqual([
      "Proposal|2017/18|2018/19|RAG",
      "Homes for older people|5|6|Red",
      "Parks|7|8|Red",
    ]);
    expect(
      laid(...lines)
        .flatMap(({ cells }) => cells)
        .find(({ text }) => text.startsWith("Homes"))?.line,
    ).toBe(4);
  });

  test.each<[string, string[]]>([
    ["the first of them", ["Savings of the council", ...HEADS]],
    ["what heads names", ["Note |", "Savings of the council", ...HEADS]],
    ["an empty cell", ["Note |", "Savings of the council", "|", "2017/18 |", "2018/19 |", "RAG |"]],
  ])("and words over %s are a title", (_what, heads) => {
    expect(found(...heads, ...barred("Homes|5|6|Red"), ...barred("Parks|7|8|Red"))).toContain("Savings of the council");
  });

  test("and words behind a gap or at a bullet are no part of those above", () => {
    const lines = [...HEADS, ...barred("Homes|5|6|Red"), "Of all", "", "Parks |", "7 |", "8 |", "Red |"];
    expect(found(...lines)).not.toContain("Of all Parks|7|8|Red");
  });
});
