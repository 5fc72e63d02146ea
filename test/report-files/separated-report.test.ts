import { A_HANG } from "../a-hang";
import { separatedReport } from "../../src/report-files/separated-report";
import { expectWhole, problemOf, tablesOf, valueOf } from "./support";

it.each<[string, string, string[][]]>([
  [
    "commas",
    "Saving,2017/18\nFreeze post,(0.1)\n",
    [
      ["Saving", "2017/18"],
      ["Freeze post", "(0.1)"],
    ],
  ],
  [
    "semicolons and a byte order mark",
    "\uFEFFSaving;2017/18\r\nPost, frozen;0,1",
    [
      ["Saving", "2017/18"],
      ["Post, frozen", "0,1"],
    ],
  ],
  [
    "tabs",
    "Saving\t2017/18\nPosts, frozen\t1,250",
    [
      ["Saving", "2017/18"],
      ["Posts, frozen", "1,250"],
    ],
  ],
  [
    "tabs, with a comma in one figure only",
    "Saving\tAnnual amount\nWaste contract\t£1.2 million\nLegal hub\t£85,000 pa\nRents\t£2 m",
    [
      ["Saving", "Annual amount"],
      ["Waste contract", "£1.2 million"],
      ["Legal hub", "£85,000 pa"],
      ["Rents", "£2 m"],
    ],
  ],
  [
    "commas, with a tab in some of the words",
    "Saving,2017/18\nPosts\tfrozen,12\nFees,5\nRents,7",
    [
      ["Saving", "2017/18"],
      ["Posts\tfrozen", "12"],
      ["Fees", "5"],
      ["Rents", "7"],
    ],
  ],
  [
    "commas and line breaks in quotes",
    'Saving,2017/18\n"Freeze post,\n""Grade 5""","1,250"',
    [
      ["Saving", "2017/18"],
      ['Freeze post,\n"Grade 5"', "1,250"],
    ],
  ],
  [
    "what Excel says to separate by",
    "sep=;\r\nSaving;2017/18\r\nPost;1",
    [
      ["Saving", "2017/18"],
      ["Post", "1"],
    ],
  ],
  [
    "rows of several lengths, and empty ones",
    "Savings plan\n\nSaving,2017/18,Note\nPost,1\n,,\n",
    [["Savings plan"], ["Saving", "2017/18", "Note"], ["Post", "1"]],
  ],
  ["a quote that does not end", 'Saving,2017/18\n"Post,1\nPost,2', [["Saving", "2017/18"], ["Post,1\nPost,2"]]],
])("reads %s", (_, text, rows) => {
  const report = valueOf(separatedReport("plan.csv", text));
  expectWhole(report);
  expect(tablesOf(report)).toEqual([rows]);
  expect(report.lines).toEqual(rows.map((row) => row.map((value) => value.replace(/\s+/g, " ")).join("\t")));
});

it("refuses what is too long", () => {
  expect(problemOf(separatedReport("plan.csv", "1,".repeat(2_500_001)))).toBe("report-too-long");
});

it.each([
  ["quotes", '"'.repeat(1_000_000)],
  ["quotes that end nowhere", 'a"b,'.repeat(250_000)],
  ["separators", ",".repeat(1_000_000)],
  ["line ends", "\n".repeat(1_000_000)],
])("reads very many %s in one pass", (_, text) => {
  const begun = performance.now();
  expect(separatedReport("plan.csv", text).ok).toBe(true);
  expect(performance.now() - begun).toBeLessThan(A_HANG);
});
