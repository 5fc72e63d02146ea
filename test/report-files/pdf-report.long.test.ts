import { pdfReport } from "../../src/report-files/pdf-report";
import { readReportFile } from "../../src/report-files/read-report-file";
import { at, pdfFile, type PdfText } from "./pdf-file";
import { problemOf, valueOf } from "./support";

const linesOf = async (...pages: PdfText[][]) => valueOf(await pdfReport("Cabinet.pdf", pdfFile(pages))).lines;

it("stands columns under one another", async () => {
  const lines = await linesOf([
    at("Saving", 72, 700),
    at("2017/18", 300, 700),
    at("2018/19", 380, 700),
    at("Freeze post in contact and escort", 72, 688),
    at("(0.100)", 300, 688),
    at("(0.250)", 380, 688),
    at("Close the depot", 72, 676),
    at("(1.250)", 380, 676),
  ]);
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([
    ["Saving", "2017/18", "2018/19"],
    ["Freeze post in contact and escort", "(0.100)", "(0.250)"],
    ["Close the depot", "(1.250)"],
  ]);
  const last = lines[0]!.indexOf("2018/19");
  expect(lines.map((line) => line.search(/\S+$/))).toEqual([last, last, last]);
});

it("keeps words of a phrase a space apart, and joins parts of a word", async () => {
  expect(await linesOf([at("Freeze", 72, 700), at("post", 107, 700), at("s", 126, 700)])).toEqual(["Freeze posts"]);
});

it.each([
  ["1", "3.2 [1]"],
  ["[2]", "3.2 [2]"],
  ["*", "3.2 [*]"],
])("takes a small raised %s for the mark of a note", async (mark, line) => {
  expect(await linesOf([at("3.2", 72, 700), at(mark, 86, 703.5, 6)])).toEqual([line]);
});

it("does not take a raised ending for one", async () => {
  expect(await linesOf([at("20", 72, 700), at("th", 83.2, 703.5, 6), at("March", 91, 700)])).toEqual(["20th March"]);
});

it("keeps lines of small print as lines", async () => {
  expect(await linesOf([at("Savings in the table are net", 72, 700, 8), at("Adult care", 72, 690, 12)])).toEqual([
    "Savings in the table are net",
    "Adult care",
  ]);
});

it("says figures of narrow columns apart", async () => {
  expect(await linesOf([at("(0.100) (0.250) -", 72, 700)])).toEqual(["(0.100)  (0.250)  -"]);
});

it("leaves a line empty between paragraphs and between pages", async () => {
  const lines = await linesOf([at("Savings", 72, 700), at("Freeze post", 72, 670)], [at("Page 2", 72, 700)]);
  expect(lines).toEqual(["Savings", "", "Freeze post", "", "Page 2"]);
});

it.each([90, 180, 270])("reads a page that is turned by %i degrees", async (degrees) => {
  const bytes = pdfFile([[at("Saving", 72, 700), at("2017/18", 300, 700), at("Post", 72, 688)]], {
    page: `/Rotate ${degrees} `,
  });
  const { lines } = valueOf(await pdfReport("Cabinet.pdf", bytes));
  expect(lines.map((line) => line.trim().split(/ {2,}/))).toEqual([["Saving", "2017/18"], ["Post"]]);
});

it("says a note that runs up the margin after what stands on the page", async () => {
  const note = { ...at("Appendix A", 40, 300), isUpright: true };
  expect(await linesOf([note, at("Freeze a post in the office", 72, 700), at("Close the depot", 72, 688)])).toEqual([
    "Freeze a post in the office",
    "Close the depot",
    "Appendix A",
  ]);
});

it("leaves out letters without a size, which nobody sees", async () => {
  expect(await linesOf([at("Freeze post", 72, 700), at("(9.9)", 300, 700, 0)])).toEqual(["Freeze post"]);
});

it("says once what a program wrote twice to make it bold", async () => {
  expect(await linesOf([at("Total (0.1)", 72, 700), at("Total (0.1)", 72.4, 700)])).toEqual(["Total (0.1)"]);
});

it("keeps the mark of a note apart from words right behind it", async () => {
  expect(await linesOf([at("3.2", 72, 700), at("1", 86, 703.5, 6), at("m", 89, 700)])).toEqual(["3.2 [1] m"]);
});

describe("PDFs that are not read", () => {
  const plan = pdfFile([[at("Savings", 72, 700)]]);
  const standard = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> >> /ID [<00> <00>] `;

  it.each<[string, Uint8Array, string]>([
    ["pictures of pages", pdfFile([[], []]), "report-without-words"],
    ["a password", pdfFile([[at("Savings", 72, 700)]], { trailer: standard }), "report-locked"],
    ["nothing after its first bytes", plan.slice(0, 40), "report-damaged"],
    ["no pages", pdfFile([]), "report-damaged"],
    ["more pages than a report has", pdfFile(Array.from({ length: 501 }, () => [])), "report-too-many-pages"],
  ])("has %s", async (_, bytes, id) => {
    expect(problemOf(await readReportFile("Cabinet.pdf", bytes))).toBe(id);
  });

  it("takes too long", async () => {
    const pages = Array.from({ length: 400 }, () =>
      Array.from({ length: 50 }, (_, line) => at("Savings", 72, 100 + line * 12)),
    );
    expect(problemOf(await pdfReport("Cabinet.pdf", pdfFile(pages), 50))).toBe("report-too-slow");
  });
});
