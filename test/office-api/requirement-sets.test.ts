import { holds, inWords, promisedSets, statedSets } from "./requirement-sets";

test.each([
  ["[Api set: ExcelApi 1.9]", ["ExcelApi 1.9"]],
  ["[Api set: ExcelApi 1.1 for getting the name; 1.4 for setting it.]", ["ExcelApi 1.4"]],
  ["[Api set: ExcelApi 1.2] @param only with values [Api set: ExcelApi 1.10]", ["ExcelApi 1.10"]],
  ["[Api set: ExcelApi 1.9, ExcelApi Preview for null]", ["ExcelApi preview"]],
  ["[Api set: ExcelApiOnline 1.1]", ["ExcelApiOnline 1.1"]],
  ["**Requirement set**: {@link https://x/shared-runtime | SharedRuntime 1.1}", ["SharedRuntime 1.1"]],
  ["[Api set: Mailbox 1.3]", []],
  ["Gets the name.", []],
])("%s states %j", (comment, sets) => expect(statedSets(comment).map(inWords)).toEqual(sets));

test("a manifest promises its sets, and one without a version in the common one", () => {
  const sets = '<Sets DefaultMinVersion="1.3"><Set Name="ExcelApi" MinVersion="1.14" /><Set Name="DialogApi"/></Sets>';
  expect(promisedSets(sets).map(inWords)).toEqual(["ExcelApi 1.14", "DialogApi 1.3"]);
});

test.each([
  ["1.14", "1.14", true],
  ["1.14", "1.9", true],
  ["1.14", "1.15", false],
  ["1.14", "2.1", false],
  ["1.14", "preview", false],
])("who has ExcelApi %s and needs %s: %s", (version, needed, answer) => {
  expect(holds([{ name: "ExcelApi", version }], { name: "ExcelApi", version: needed })).toBe(answer);
});

test("one set does not stand for another", () => {
  expect(holds([{ name: "ExcelApi", version: "1.14" }], { name: "SharedRuntime", version: "1.1" })).toBe(false);
});
