import type { Outcome } from "../../src/commands/outcome";
import {
  decided,
  inserted,
  mended,
  notRead,
  nothingToDo,
  published,
  selectionRead,
  summaryCreated,
} from "../../src/taskpane/notices";

const outcome = (kind: Exclude<Outcome<never>["kind"], "done">): Outcome<never> => ({ kind, message: "So it is." });

describe("what the bar says", () => {
  test.each([
    ["nothing to do", "warning", "Nothing to summarise"],
    ["stopped", "info", "Stopped"],
    ["problem", "error", "No copy was opened"],
  ] as const)("of a copy that came to %j", (kind, intent, title) => {
    expect(published(outcome(kind))).toMatchObject({ intent, title, text: "So it is." });
  });

  test("of a summary leads to it", () => {
    const value = { written: { sheet: "Scrutiny summary" } } as never;
    expect(summaryCreated({ kind: "done", value, message: "Written." })).toMatchObject({
      intent: "success",
      title: "Summary ready",
      link: { words: "Go to the summary", range: { sheet: "Scrutiny summary", row: 0 } },
    });
    expect(summaryCreated(outcome("problem"))).toMatchObject({ title: "The summary was not written", link: null });
  });

  test("of what was inserted leads there, where it has a place", () => {
    const range = { sheet: "Samples", row: 0, column: 0, rows: 1, columns: 1 };
    expect(inserted("Done.", range).link).toEqual({ words: "Go to Samples", range });
    expect(inserted("Done.").link).toBeNull();
  });

  test.each([
    ["No savings were found. Sheet1: no years.", "No savings were found."],
    ["Is there a table? None has years.", "Is there a table?"],
    ["Version 1.2 found none", "Version 1.2 found none"],
  ])("of nothing to do is the first sentence of %j", (message, text) => {
    expect(nothingToDo(message).text).toBe(text);
  });

  test.each([
    ["done unread", "warning", "Done, but not read again"],
    ["problem", "error", "That was not kept"],
  ] as const)("of a decision that came to %j", (kind, intent, title) => {
    expect(decided(outcome(kind))).toMatchObject({ intent, title });
  });

  test.each([
    ["done unread", "warning", "Done, but not read again"],
    ["problem", "error", "The selection was not read"],
    ["nothing to do", "warning", "No table in the selection"],
  ] as const)("of a selection that came to %j", (kind, intent, title) => {
    expect(selectionRead(outcome(kind))).toMatchObject({ intent, title });
  });

  test.each([
    ["done unread", "warning", "Done, but not read again"],
    ["nothing to do", "warning", "Nothing was changed"],
    ["problem", "error", "Nothing was changed"],
  ] as const)("of a mend that came to %j", (kind, intent, title) => {
    expect(mended(outcome(kind))).toMatchObject({ intent, title });
  });

  test("is nothing where the pane shows that it was done", () => {
    const done = { kind: "done", value: null, message: "Done." } as const;
    expect([decided(done), selectionRead(done)]).toEqual([null, null]);
    expect(mended(done)).toMatchObject({ intent: "success", title: "Done" });
  });

  test("of a workbook that was not read offers to read it", () => {
    expect(notRead({ id: "AccessDenied", message: "A sheet is protected." })).toMatchObject({
      intent: "error",
      title: "The workbook was not read",
      offersReading: true,
    });
  });
});
