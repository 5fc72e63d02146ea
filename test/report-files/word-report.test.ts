import { wordReport } from "../../src/report-files/word-report";
import { readReportFile } from "../../src/report-files/read-report-file";
import { Zip } from "../../src/xlsx/zip";
import { storedZip } from "./stored-zip";
import { expectWhole, problemOf, tablesOf, utf8, valueOf } from "./support";
import { paragraph, run, table, wordFile } from "./word-file";

const read = async (body: string) => {
  const report = valueOf(await wordReport("Cabinet.docx", await wordFile(body)));
  expectWhole(report);
  return report;
};

const RAISED = '<w:vertAlign w:val="superscript"/>';

describe("words of a document", () => {
  it.each<[string, string, string[]]>([
    ["paragraphs", paragraph("Adult social care") + paragraph("Freeze ", "post"), ["Adult social care", "Freeze post"]],
    ["tabs stay, since columns may stand at them", paragraph("CH1", "<w:r><w:tab/></w:r>", "0.1"), ["CH1\t0.1"]],
    [
      "tracked deletions are left out",
      paragraph(
        "Save ",
        `<w:del w:id="1"><w:r><w:delText>£0.2m</w:delText></w:r></w:del>`,
        `<w:ins w:id="2">${run("£0.1m")}</w:ins>`,
      ),
      ["Save £0.1m"],
    ],
    [
      "moved text stands where it is now",
      paragraph(`<w:moveFrom w:id="1">${run("0.2")}</w:moveFrom>`, "A ", `<w:moveTo w:id="2">${run("0.1")}</w:moveTo>`),
      ["A 0.1"],
    ],
    ["struck out text is left out", paragraph(run("0.2", "<w:strike/>"), "0.1"), ["0.1"]],
    ["raised marks", paragraph("3.2", run("1", RAISED)), ["3.2 [1]"]],
    ["notes", paragraph("3.2", '<w:r><w:footnoteReference w:id="2"/></w:r>'), ["3.2 [1]", "• Net of grant."]],
  ])("%s", async (_, body, lines) => {
    expect((await read(body)).lines).toEqual(lines);
  });
});

describe("tables of a document", () => {
  it("are tables, with their lines", async () => {
    const report = await read(
      paragraph("£m") +
        table([
          ["Saving", "2017/18"],
          ["Freeze post", "(0.1)"],
        ]),
    );
    expect(report.lines).toEqual(["£m", "Saving\t2017/18", "Freeze post\t(0.1)"]);
    expect(tablesOf(report)).toEqual([
      [
        ["Saving", "2017/18"],
        ["Freeze post", "(0.1)"],
      ],
    ]);
  });

  it("keep how many columns and rows a cell takes", async () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph("Wide")}`;
    const tall = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph("Tall")}`;
    const below = `<w:tcPr><w:vMerge/></w:tcPr>${paragraph("")}`;
    const report = await read(
      table([
        [wide, "1"],
        [tall, "2", "3"],
        [below, "4", "5"],
      ]),
    );
    expect(report.blocks[0]).toMatchObject({
      rows: [
        [{ text: "Wide", columns: 2 }, { text: "1" }],
        [{ text: "Tall", rows: 2 }, { text: "2" }, { text: "3" }],
        [{ text: "4" }, { text: "5" }],
      ],
    });
  });

  it("do not have rows that were deleted", async () => {
    const kept = table([
      ["CH1", "0.1"],
      ["CH2", "0.2"],
    ]);
    const body = kept.replace('<w:tr><w:tc><w:p><w:r><w:rPr></w:rPr><w:t xml:space="preserve">CH2', (row) =>
      row.replace("<w:tr>", '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>'),
    );
    expect(tablesOf(await read(body))).toEqual([[["CH1", "0.1"]]]);
  });
});

describe("documents that are not read", () => {
  const declared = '<!DOCTYPE w:document [<!ENTITY a "£0.1m">]>';

  it.each<[string, Promise<Uint8Array>, string]>([
    [
      "one that declares entities",
      wordFile("", { "word/document.xml": `${declared}<w:document/>` }),
      "report-declares-entities",
    ],
    [
      "one that declares them in a note",
      wordFile("", { "word/footnotes.xml": `${declared}<w:footnotes/>` }),
      "report-declares-entities",
    ],
    ["one that hides them in UTF-16", wordFile("", { "word/document.xml": "\0<\0!\0D" }), "report-damaged"],
    ["one that is nested too deeply", wordFile("<w:sdt>".repeat(300)), "report-too-nested"],
    ["one whose tables are nested too deeply", wordFile("<w:tbl><w:tr><w:tc>".repeat(100)), "report-too-nested"],
    [
      "one that unpacks to nothing but itself",
      wordFile("", { "word/document.xml": " ".repeat(30_000_000) }),
      "report-unpacks-too-big",
    ],
    ["one that is no XML", wordFile("", { "word/document.xml": "Freeze post" }), "report-damaged"],
    ["one whose markup breaks off", wordFile("<w:p"), "report-damaged"],
  ])("%s", async (_, bytes, id) => {
    expect(problemOf(await readReportFile("Cabinet.docx", await bytes))).toBe(id);
  });

  it.each<[string, Uint8Array, string]>([
    ["a workbook", storedZip([{ name: "xl/workbook.xml", bytes: utf8("<a/>") }]), "report-workbook"],
    ["a presentation", storedZip([{ name: "ppt/presentation.xml", bytes: utf8("<a/>") }]), "report-slides"],
    [
      "an OpenDocument text",
      storedZip([
        { name: "mimetype", bytes: utf8("a") },
        { name: "content.xml", bytes: utf8("<a/>") },
      ]),
      "report-open-document",
    ],
    ["an archive", storedZip([{ name: "plan.pdf", bytes: utf8("%PDF") }]), "report-archive"],
    ["an empty archive", storedZip([]), "report-archive"],
    ["a document without its parts", storedZip([{ name: "word/document.xml", bytes: utf8("<a/>") }]), "report-damaged"],
  ])("%s", async (_, bytes, id) => {
    expect(problemOf(await readReportFile("plan.docx", bytes))).toBe(id);
  });

  it("says that a document with a wrong byte is damaged", async () => {
    const bytes = Zip.open(await wordFile(paragraph("Freeze post")))!;
    const text = (await bytes.text("word/document.xml"))!;
    const wrong = storedZip([
      { name: "word/document.xml", bytes: utf8(text.replace("Freeze", "Freezi")), checksum: 1 },
    ]);
    expect(problemOf(await wordReport("Cabinet.docx", wrong))).toBe("report-damaged");
  });
});
