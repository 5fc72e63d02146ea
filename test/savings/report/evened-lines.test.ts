import { evenedLines } from "../../../src/savings/report/evened-lines";
import { textLine } from "../../../src/savings/report/text-line";

const evened = (...lines: string[]) => evenedLines(lines.map(textLine)).map(({ text }) => text);
const doubled = (...lines: string[]) => lines.flatMap((line, at) => (at === 0 ? [line] : ["", line]));

describe("a text whose lines were each given a blank one", () => {
  test.each([
    ["has its own gaps again", ["Savings", "", "Homes 5", "Parks 6", "", "", "Fees 7"]],
    ["has none where it had none, since a line breaks off in mid-sentence", ["Plan", "Homes in the", "old town 5", "Fees 7"]], // oxfmt-ignore
  ])("%s", (_what, lines) => {
    expect(evened(...doubled(...lines))).toEqual(lines);
    expect(evened("", "", "", ...doubled(...lines), "")).toEqual(["", "", "", ...lines]);
  });

  test("knows the lines that it keeps by their numbers", () => {
    const lines = evenedLines(doubled("Savings", "", "Homes 5", "Parks 6", "Fees 7").map(textLine));
    expect(lines.map(({ line }) => line)).toEqual([0, 2, 4, 6, 8]);
  });
});

describe("a text keeps its gaps", () => {
  test.each([
    ["where its lines may be paragraphs", doubled("Savings", "Homes 5", "Parks 6", "Fees 7")],
    ["where its lines may be cells, of which some begin small", doubled("Savings", "Homes 5.", "old town 5.", "Fees 7")], // oxfmt-ignore
    ["where two of its lines stand together", [...doubled("Savings", "", "Homes 5", "Parks 6", "Fees 7"), "Total"]],
    ["where it has too few", doubled("Savings", "", "Homes 5", "Parks 6")],
    ["where what holds nothing but spaces may be an empty cell", ["Homes", "", " ", "", "5", "", "Parks", "", "6"]],
  ])("%s", (_where, lines) => {
    expect(evened(...lines)).toEqual(lines.map((line) => line.trim()));
  });
});

describe("an indent", () => {
  test("that all lines share is none, and what they have beyond it stays", () => {
    expect(evened("  Savings", "", "    Homes  5", "  Parks  6")).toEqual(["Savings", "", "  Homes  5", "Parks  6"]);
  });

  test("stays where one line has none, or a single line has it", () => {
    expect(evened("Savings", "  Homes 5")).toEqual(["Savings", "  Homes 5"]);
    expect(evened("  Savings")).toEqual(["  Savings"]);
  });
});
