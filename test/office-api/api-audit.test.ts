import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { findings } from "./audit";
import { IN_NO_SET } from "./in-no-set";
import { listOf } from "./list";
import { membersUsed, type Used } from "./members-used";
import { publishedSources, ROOT } from "./program";
import { promisedSets } from "./requirement-sets";

describe("of Office.js, what is published", () => {
  const promised = promisedSets(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));
  let used: Used;
  beforeAll(() => (used = membersUsed(publishedSources())));

  test("uses only what the manifest requires, or what it has checked for", () =>
    expect(findings(used, promised)).toEqual([]));

  test("is listed in OFFICE-API.md (`npm run api-list` writes it)", () => {
    const page = path.join(ROOT, "OFFICE-API.md");
    expect(existsSync(page) ? readFileSync(page, "utf8") : "").toBe(listOf(used.uses, promised));
  });

  test("rests on no excuse for members that are no longer used", () => {
    const unused = IN_NO_SET.filter(({ members }) => !used.uses.some(({ member }) => members.test(member)));
    expect(unused).toEqual([]);
  });

  test.each([
    ["read from a destructured object", "Excel.WorksheetChangedEventArgs.triggerSource", "workbook/watch-changes.ts"],
    ["named in a load", "Excel.Table.showTotals", "workbook/take-snapshot.ts"],
    ["reached through a type of our own", "OfficeExtension.EventHandlerResult.remove", "workbook/watch-changes.ts"],
    ["given as a word", "Excel.BorderWeight.thin", "workbook/apply-looks.ts"],
    ["given as an option", "Excel.RunOptions.mergeUndoGroup", "workbook/one-undo-step.ts"],
    ["called by the ribbon", "Office.Addin.showAsTaskpane", "commands/register-ribbon.ts"],
    ["called by the pane", "Office.onReady", "taskpane/index.tsx"],
    ["thrown by a custom function", "CustomFunctions.Error", "functions/custom-function-error.ts"],
  ])("is found where it is %s: %s", (_how, member, file) => {
    expect(used.uses.filter((use) => use.member === member).map((use) => use.file)).toContain(`src/${file}`);
  });
});
