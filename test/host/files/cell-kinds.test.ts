import { displayText } from "../../../src/host/model/display";
import { cellAt } from "../../../src/host/model/cells";
import { rawSheet } from "./raw-sheet";

const STRINGS = [
  "<si><t>Early help</t></si>",
  '<si><r><rPr><b/></rPr><t>(0.1</t></r><r><t xml:space="preserve">00) </t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>',
  '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
].join("");

const FORMATS = ["0", "15", "20", "10"].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join("");

it.each<[string, string, unknown, string]>([
  ["a text", '<c r="A1" t="s"><v>0</v></c>', "Early help", "Early help"],
  ["rich text, as its plain text", '<c r="A1" t="s"><v>1</v></c>', "(0.100) 1", "(0.100) 1"],
  ["rich text in the cell itself", '<c r="A1" t="inlineStr"><is><r><t>TB</t></r><r><rPr><i/></rPr><t>C</t></r></is></c>', "TBC", "TBC"], // oxfmt-ignore
  ["a text without its reading aid", '<c r="A1" t="s"><v>2</v></c>', "東京", "東京"],
  ["a number", '<c r="A1"><v>-0.1</v></c>', -0.1, "-0.1"],
  ["a figure as text", '<c r="A1" t="str"><v>0.5</v></c>', "0.5", "0.5"],
  ["a date", '<c r="A1" s="1"><v>40848</v></c>', 40_848, "1-Nov-11"],
  ["a time", '<c r="A1" s="2"><v>0.75</v></c>', 0.75, "18:00"],
  ["a percentage", '<c r="A1" s="3"><v>0.25</v></c>', 0.25, "25.00%"],
  ["a truth value", '<c r="A1" t="b"><v>1</v></c>', true, "TRUE"],
  ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }, "#N/A"],
  ["an error of a newer kind", '<c r="A1" t="e"><v>#FIELD!</v></c>', { error: "#VALUE!" }, "#VALUE!"],
  ["a formula's number", '<c r="A1"><f>1/4</f><v>0.25</v></c>', 0.25, "0.25"],
  ["a formula's error", '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: "#DIV/0!" }, "#DIV/0!"],
  ["a formula's truth value", '<c r="A1" t="b"><f>1&gt;2</f><v>0</v></c>', false, "FALSE"],
  ["a formula's date", '<c r="A1" s="1"><f>DATE(2011,11,1)</f><v>40848</v></c>', 40_848, "1-Nov-11"],
  ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', "", ""],
])("%s is read from a file as what it is", async (_what, cell, value, shown) => {
  const sheet = await rawSheet({ rows: `<row r="1">${cell}</row>`, sharedStrings: STRINGS, cellFormats: FORMATS });
  const read = cellAt(sheet, 0, 0);
  expect(read?.value).toEqual(value);
  expect(displayText(read)).toBe(shown);
});
