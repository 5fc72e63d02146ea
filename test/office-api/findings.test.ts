import { findings } from "./audit";
import { membersUsed, type MemberUse, type Used } from "./members-used";
import { sourcesOf } from "./program";

const PROMISED = [{ name: "ExcelApi", version: "1.14" }];

const ask = (version: string, set = "ExcelApi"): string =>
  `Office.context.requirements.isSetSupported("${set}", "${version}")`;
const RENAMED = "sheets.onNameChanged.add(() => Promise.resolve())";

/** Each a function's body that uses something later than the manifest promises, and what the audit says of it. */
const BODIES: Record<string, { body: string; found: string[] }> = {
  "without a check": { body: RENAMED, found: ["WorksheetCollection.onNameChanged needs ExcelApi 1.17"] },
  "in the branch of a check": { body: `if (${ask("1.17")}) { ${RENAMED}; }`, found: [] },
  "behind a check for more": { body: `if (${ask("1.20")}) ${RENAMED};`, found: [] },
  "behind a check for too little": { body: `if (${ask("1.16")}) ${RENAMED};`, found: ["onNameChanged"] },
  "behind a check where 1.9 is not later than 1.17": {
    body: `if (${ask("1.9")}) ${RENAMED};`,
    found: ["onNameChanged"],
  },
  "behind a check for another set": {
    body: `if (${ask("1.17", "ExcelApiOnline")}) ${RENAMED};`,
    found: ["onNameChanged"],
  },
  "in the other branch": { body: `if (${ask("1.17")}) { sheets; } else ${RENAMED};`, found: ["onNameChanged"] },
  "in the other branch of its contrary": { body: `if (!${ask("1.17")}) { sheets; } else ${RENAMED};`, found: [] },
  "after leaving without it": { body: `if (!${ask("1.17")}) return; ${RENAMED};`, found: [] },
  "after leaving with it": { body: `if (${ask("1.17")}) return; ${RENAMED};`, found: ["onNameChanged"] },
  "after a check that leaves nothing": {
    body: `if (!${ask("1.17")}) { sheets; } ${RENAMED};`,
    found: ["onNameChanged"],
  },
  "before the check": { body: `${RENAMED}; if (!${ask("1.17")}) return;`, found: ["onNameChanged"] },
  "after `&&`": { body: `void (${ask("1.17")} && ${RENAMED});`, found: [] },
  "behind one of two conditions": { body: `if (sheets.items.length > 0 && ${ask("1.17")}) ${RENAMED};`, found: [] },
  "where either condition will do": {
    body: `if (sheets.items.length > 0 || ${ask("1.17")}) ${RENAMED};`,
    found: ["onNameChanged"],
  },
  "where a check chooses": { body: `void (${ask("1.17")} ? ${RENAMED} : null);`, found: [] },
  "where a check chooses the other": { body: `void (${ask("1.17")} ? null : ${RENAMED});`, found: ["onNameChanged"] },
  "behind a version in a constant": {
    body: `const version = "1.17"; if (Office.context.requirements.isSetSupported("ExcelApi", version)) ${RENAMED};`,
    found: [],
  },
  "behind a version that is not known": {
    body: `const version = String(sheets.items.length); if (Office.context.requirements.isSetSupported("ExcelApi", version)) ${RENAMED};`,
    found: ["onNameChanged"],
  },
  "behind the check that is wrong on the desktop": {
    body: `if (Office.isSetSupported("ExcelApi", "1.17")) ${RENAMED};`,
    found: ["onNameChanged", "isSetSupported states no set"],
  },
  "behind a check of our own": {
    body: `const isSetSupported = (name: string, version: string) => name !== version; if (isSetSupported("ExcelApi", "1.17")) ${RENAMED};`,
    found: ["onNameChanged"],
  },
  "in a function that is called before the check": {
    body: `early(); if (!${ask("1.17")}) return; function early() { ${RENAMED}; }`,
    found: ["onNameChanged"],
  },
  "as an option of a batch": {
    body: "void Excel.run({ mergeUndoGroup: true }, () => Promise.resolve());",
    found: ["RunOptions.mergeUndoGroup needs ExcelApi 1.20"],
  },
  "as an option that was put together before": {
    body: "const options = { mergeUndoGroup: true }; void Excel.run(options, () => Promise.resolve());",
    found: ["RunOptions.mergeUndoGroup"],
  },
  "in a destructured object": {
    body: "const { onNameChanged } = sheets; void onNameChanged;",
    found: ["onNameChanged"],
  },
  "under another name": { body: "const { onNameChanged: on } = sheets; void on;", found: ["onNameChanged"] },
  "through a type of our own": {
    body: "const ours: { onNameChanged: unknown } = sheets; void ours;",
    found: ["onNameChanged"],
  },
  "in a list of a type of our own": {
    body: "const ours: { onNameChanged: unknown }[] = [sheets]; void ours;",
    found: ["onNameChanged"],
  },
  "by a key": { body: 'void sheets["onNameChanged"];', found: ["onNameChanged"] },
  "by a key in a variable": {
    body: 'const key = sheets.items.length > 0 ? "onNameChanged" : "onAdded"; void sheets[key];',
    found: ["onNameChanged"],
  },
  "in a load": { body: 'sheets.load("items/name,items/showDataTypeIcons");', found: ["Worksheet.showDataTypeIcons"] },
  "in a load of a list": { body: 'sheets.load(["items/showDataTypeIcons"]);', found: ["Worksheet.showDataTypeIcons"] },
  "in a load that is put together": {
    body: 'const more = "items/showDataTypeIcons"; sheets.load(`items/name,${more}`);',
    found: ["Worksheet.showDataTypeIcons"],
  },
  "in a load with options": { body: "sheets.load({ showDataTypeIcons: true });", found: ["showDataTypeIcons"] },
  "in a load that only the run will tell": {
    body: "sheets.load(String(sheets.items.length));",
    found: ["cannot be read here"],
  },
  "in a load of what is not there": { body: 'sheets.load("items/colour");', found: ["cannot be read here"] },
  "as a word that an overload takes": {
    body: 'sheets.items[0]!.getRange().clear("ResetContents");',
    found: ["ClearApplyTo.resetContents needs ExcelApi 1.18"],
  },
  "as a word in a variable": {
    body: 'const what = sheets.items.length > 0 ? "ResetContents" : "All"; sheets.items[0]!.getRange().clear(what);',
    found: ["ClearApplyTo.resetContents"],
  },
  "as a word of a set that only Excel on the web has": {
    body: 'sheets.items[0]!.getRange().copyFrom("A1", "Link");',
    found: ["RangeCopyType.link needs ExcelApiOnline 1.1"],
  },
  "as a word of Excel's own list": {
    body: "sheets.items[0]!.getRange().clear(Excel.ClearApplyTo.resetContents);",
    found: ["ClearApplyTo.resetContents"],
  },
  "as a word that has long been there": { body: 'sheets.items[0]!.getRange().clear("Contents");', found: [] },
};

describe("a member later than the manifest promises is found unless it stands behind a check:", () => {
  const names = Object.keys(BODIES);
  let used: Used;
  const of = (index: number): Used => {
    const inFile = ({ file }: { readonly file: string }): boolean => file === `case-${index}.ts`;
    return { uses: used.uses.filter(inFile), unreadable: used.unreadable.filter(inFile) };
  };
  beforeAll(() => {
    const sources = Object.values(BODIES).map(({ body }, index): [string, string] => [
      `case-${index}.ts`,
      `export function use(sheets: Excel.WorksheetCollection): void { ${body} }`,
    ]);
    used = membersUsed(sourcesOf(Object.fromEntries(sources)));
  });

  test.each(names)("%s", (name) => {
    const { found } = BODIES[name]!;
    const said = new Set(findings(of(names.indexOf(name)), PROMISED).map((finding) => finding.replace(/:\d+/, "")));
    expect([...said]).toEqual(found.map((part) => expect.stringContaining(part) as string));
  });
});

test("a member whose documentation states no set is found until it is known why that will do", () => {
  const use: MemberUse = { member: "Excel.Range.unheardOf", needs: [], known: [], file: "a.ts", line: 1 };
  expect(findings({ uses: [use], unreadable: [] }, PROMISED)).toEqual([
    "a.ts:1: Excel.Range.unheardOf states no set; in-no-set.ts does not say why that will do",
  ]);
});
