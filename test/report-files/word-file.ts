import { Zip } from "../../src/xlsx/zip";
import { storedZip } from "./stored-zip";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PARTS = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PARTS}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${PARTS}.footnotes+xml"/></Types>`;
const PACKAGE_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`;

/** A document of one word, or of the parts that are given: the smallest that Word opens. */
export async function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = Zip.open(storedZip([]))!;
  const all = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONS,
    "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
    "word/footnotes.xml": `${HEAD}<w:footnotes xmlns:w="${WORD}"><w:footnote w:id="2">${paragraph("Net of grant.")}</w:footnote></w:footnotes>`,
    "word/document.xml": `${HEAD}<w:document xmlns:w="${WORD}" xmlns:r="${RELATIONS}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  for (const [name, text] of Object.entries(all)) await zip.replace(name, text);
  return zip.write();
}

/** A paragraph of runs: texts, or markup of runs as it is. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((each) => (each.startsWith("<") ? each : run(each))).join("")}</w:p>`;
}

/** A run of text with properties, such as `<w:vertAlign w:val="superscript"/>`. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of texts; a cell that is markup is taken as the cell's inside. */
export function table(rows: readonly (readonly string[])[]): string {
  const inside = (cell: string) => (cell.startsWith("<w:") ? cell : paragraph(cell));
  const lines = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${inside(cell)}</w:tc>`).join("")}</w:tr>`);
  return `<w:tbl>${lines.join("")}</w:tbl>`;
}
