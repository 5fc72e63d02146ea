import { A_HANG } from "../a-hang";
import { htmlReport } from "../../src/report-files/html-report";
import { expectWhole, problemOf, tablesOf, valueOf } from "./support";

const read = (html: string) => {
  const report = valueOf(htmlReport("Pasted", html));
  expectWhole(report);
  return report;
};

describe("words of a page", () => {
  it.each<[string, string, string[]]>([
    ["paragraphs are lines", "<p>Adult social care</p><p>Freeze post</p>", ["Adult social care", "Freeze post"]],
    ["parts of a line are joined", "<p>Freeze <b>po</b>st of\n  £<i>0.1m</i></p>", ["Freeze post of £0.1m"]],
    ["hard spaces are spaces", "<p>Save&nbsp;&nbsp;£0.1m&nbsp;</p>", ["Save £0.1m"]],
    ["soft hyphens are nothing", "<p>Trans&shy;formation</p>", ["Transformation"]],
    ["a line break is a new line", "<p>Freeze post<br>0.1</p>", ["Freeze post", "0.1"]],
    ["two of them leave a line empty", "Freeze post<br><br><br>0.1<br>", ["Freeze post", "", "0.1"]],
    ["an empty paragraph of Word's is one", "<p>A</p><p><o:p>&nbsp;</o:p></p><p>B</p>", ["A", "", "B"]],
    ["headings are lines", "<h2>Savings<br></h2>text", ["Savings", "text"]],
    [
      "lists",
      "<ul><li>Freeze post</li><li><p>Close depot</p><ul><li>in May</li></ul></li></ul>after",
      ["• Freeze post", "• Close depot", "• in May", "after"],
    ],
    ["definitions", "<dl><dt>CH1</dt><dd>Freeze post</dd></dl>", ["CH1", "Freeze post"]],
    [
      "preformatted text keeps its spaces",
      "<pre>\nSaving     2017/18\n  Freeze     (0.1)\n</pre>",
      ["Saving     2017/18", "  Freeze     (0.1)"],
    ],
    ["so does text that its style keeps", "<div style='white-space: pre-wrap'>A   1\nB   2</div>", ["A   1", "B   2"]],
    [
      "what is hidden is left out",
      "A<p style='DISPLAY : none'>b</p><p hidden>c</p><span style='mso-hide:all'>d</span>",
      ["A"],
    ],
    [
      "what was deleted is left out",
      "Save <del>£0.2m</del> <s>£0.3m</s><span style='text-decoration: line-through'>1</span><ins>£0.1m</ins>",
      ["Save £0.1m"],
    ],
    [
      "what is no text is left out",
      "<title>T</title><style>p{}</style><script>alert(1)</script><template>t</template>A<svg><text>1</text></svg>",
      ["A"],
    ],
    [
      "comments for Word are left out",
      "<!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]-->A<![if !supportLists]>B<![endif]>",
      ["AB"],
    ],
    [
      "items of Word's lists",
      "<p class=MsoListParagraph><span style='mso-list:\nIgnore'>·<span>&nbsp; </span></span>Freeze post</p>",
      ["• Freeze post"],
    ],
    [
      "remarks of reviewers in Word are left out",
      "<p>0.1<span class=MsoCommentReference>[DB1]</span></p><div style='mso-element:comment-list'>0.2</div>",
      ["0.1"],
    ],
    ["what is between brackets of entities", "<p>Housing &amp; care &lt;0.1&gt;</p>", ["Housing & care <0.1>"]],
  ])("%s", (_, html, lines) => {
    expect(read(html).lines).toEqual(lines);
  });
});

describe("marks of notes stand apart from figures", () => {
  it.each([
    ["3.2<sup>1</sup>", "3.2 [1]"],
    ["3.2<sup>[1]</sup> a year", "3.2 [1] a year"],
    ["3.2<sup><a href='#n'>(a)</a></sup>", "3.2 [a]"],
    ["£3.2<sup>1</sup>m", "£3.2 [1] m"],
    ["3.2<sup>1, 2</sup>", "3.2 [1, 2]"],
    ["3.2<sup>1</sup><sup>2</sup>.", "3.2 [1] [2]."],
    ["3.2<sup>*</sup>", "3.2 [*]"],
    ["3.2<span style='vertical-align:super'>1</span>", "3.2 [1]"],
    [
      "3.2<a href='#_ftn1'><span class=MsoFootnoteReference><span><![if !supportFootnotes]>[1]<![endif]></span></span></a>",
      "3.2 [1]",
    ],
    ["<sup>1</sup>Includes grant", "[1] Includes grant"],
    ["20<sup>th</sup> March", "20th March"],
    ["0.1<sup></sup>5", "0.15"],
    ["Savings<sup>as stated in March</sup>", "Savings as stated in March"],
    ["CO<sub>2</sub>", "CO2"],
  ])("%s", (html, line) => {
    expect(read(`<p>${html}</p>`).lines).toEqual([line]);
  });
});

describe("tables", () => {
  it("is a line a row, and cells know their line", () => {
    const report = read("<p>Plan</p><table><tr><th>Saving<th>2017/18<tr><td>Freeze post<td>(0.1)</table><p>End</p>");
    expect(report.lines).toEqual(["Plan", "Saving\t2017/18", "Freeze post\t(0.1)", "End"]);
    expect(report.blocks).toEqual([
      { kind: "words", line: 0 },
      {
        kind: "table",
        rows: [
          [
            { text: "Saving", line: 1 },
            { text: "2017/18", line: 1 },
          ],
          [
            { text: "Freeze post", line: 2 },
            { text: "(0.1)", line: 2 },
          ],
        ],
      },
      { kind: "words", line: 3 },
    ]);
  });

  it("keeps how many columns and rows a cell takes, and none below the table", () => {
    const [table] = read(
      "<table><tr><td colspan=2 rowspan=9>A<td colspan=0>B<tr><td rowspan=2>C<td colspan=99999>D</table>",
    ).blocks;
    expect(table).toMatchObject({
      rows: [
        [{ text: "A", columns: 2, rows: 2 }, { text: "B" }],
        [{ text: "C" }, { text: "D", columns: 1000 }],
      ],
    });
  });

  it("keeps the lines of a cell, in one line of the report", () => {
    const report = read("<table><tr><td>CH1<td><p>Freeze<br>post</p><ul><li>in&nbsp;May</ul><td>&nbsp;</table>");
    expect(tablesOf(report)).toEqual([[["CH1", "Freeze\npost\n• in May", ""]]]);
    expect(report.lines).toEqual(["CH1\tFreeze post • in May\t"]);
  });

  it("looks into tables that only place things, such as an e-mail's", () => {
    const report = read(
      "<table><tr><td>Dear all<td><table><tr><td>CH1<td>0.1<tr><td>CH2<td>0.2</table><tr><td>Regards</table>",
    );
    expect(report.lines).toEqual(["Dear all", "CH1\t0.1", "CH2\t0.2", "Regards"]);
    expect(tablesOf(report)).toEqual([
      [
        ["CH1", "0.1"],
        ["CH2", "0.2"],
      ],
    ]);
  });

  it("takes a box of one cell for words", () => {
    expect(read("<table><tr><td><p>Freeze post<p>0.1</table>").blocks.map(({ kind }) => kind)).toEqual([
      "words",
      "words",
    ]);
  });

  it.each([
    ["before the rows", "<thead>H</thead><tfoot>F</tfoot><tbody>A</tbody><tbody>B</tbody>", ["H", "A", "B", "F"]],
    ["behind them", "<thead>H</thead><tbody>A</tbody><tfoot>F</tfoot>", ["H", "A", "F"]],
    ["nowhere, though a foot is spoken of", "<thead>H</thead><tbody>F</tbody><tbody>A</tbody>", ["H", "F", "A"]],
  ])("have their foot under their rows where it is written %s", (_where, parts, rows) => {
    const html = parts.replace(/>([A-Z])</gu, "><tr><td>$1</td></tr><");
    expect(tablesOf(read(`<table>${html}</table>`))).toEqual([rows.map((text) => [text])]);
    expect(tablesOf(read(`<table>${html}</table><table><tr><td>Y</td></tr><tr><td>Z</td></tr></table>`))[1]).toEqual([
      ["Y"],
      ["Z"],
    ]);
  });

  it("reads rows that were copied without their table", () => {
    expect(tablesOf(read("<tr><td>CH1</td><td>0.1</td></tr>"))).toEqual([[["CH1", "0.1"]]]);
  });

  it("leaves out hidden columns and deleted cells' texts", () => {
    const html =
      "<table><tr><td>CH1<td style='display:none'>9<td><del>0.2</del>0.1<tr style='display:none'><td>x</table>";
    expect(tablesOf(read(html))).toEqual([[["CH1", "0.1"]]]);
  });

  it("says a caption before the table", () => {
    expect(read("<table><caption>£m</caption><tr><td>a<td>1</table>").lines).toEqual(["£m", "a\t1"]);
  });
});

describe("hostile markup", () => {
  it.each([
    ["deep nesting", "<div>".repeat(300), "report-too-nested"],
    ["nested tables", "<table><tr><td>".repeat(5000), "report-too-nested"],
    [
      "formatting that repeats itself",
      `<div>${rising("font", 200)}</div>${"<p>x".repeat(100_000)}`,
      "report-too-nested",
    ],
    ["too much of it", " ".repeat(5_000_001), "report-too-long"],
  ])("refuses %s", (_, html, id) => {
    expect(problemOf(htmlReport("Pasted", html))).toBe(id);
  });

  it.each([
    ["a tag with very many attributes", `<p ${rising("a", 50_000).replace(/[<>]/g, "")}>x`],
    ["text in tables before their rows", `<table>${"x<tr>".repeat(100_000)}`],
    ["unclosed links", "<a href=x><p>".repeat(120)],
    ["comments that do not end", "<!--".repeat(100_000)],
    ["spaces", `<p>${" \u00A0".repeat(300_000)}x`],
  ])("reads %s in one pass", (_, html) => {
    const begun = performance.now();
    read(html);
    expect(performance.now() - begun).toBeLessThan(A_HANG);
  });
});

function rising(tag: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `<${tag} a${index}=1>`).join("");
}
