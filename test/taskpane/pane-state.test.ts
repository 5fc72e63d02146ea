import { notDone, nothingToDo, published, summaryCreated } from "../../src/taskpane/notices";
import {
  isStale,
  isSummaryOutOfDate,
  OPENING,
  paneAfter,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/pane-state";
import { fivePapers } from "./five-papers";

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneAfter, OPENING);
const results = fivePapers();

describe("the pane's state", () => {
  test("begins with reading the workbook", () => {
    expect(OPENING).toMatchObject({ task: "reading", results: null, notice: null, view: "tables" });
  });

  test("keeps what was read while something else is done", () => {
    const state = after({ kind: "read", results }, { kind: "ended" }, { kind: "begun", task: "creating" });
    expect(state.results).toBe(results);
    expect(state.task).toBe("creating");
  });

  test("takes a notice away when the next task begins", () => {
    const said = after({ kind: "said", notice: notDone("Not read", "Try again.") });
    expect(said.notice?.text).toBe("Try again.");
    expect(paneAfter(said, { kind: "begun", task: "reading" }).notice).toBeNull();
  });

  test("tells the same words said twice apart, so that they are announced twice", () => {
    const notice = notDone("Not found", "Try again.");
    const first = after({ kind: "said", notice });
    const second = paneAfter(first, { kind: "said", notice });
    expect(second.notice?.number).not.toBe(first.notice?.number);
  });
});

describe("what is read is shown before it is checked", () => {
  const { reading, summary } = results;
  const unchecked = { ...results, reading, summary: { ...summary, tables: [] }, isChecked: false } as const;
  const checked: PaneEvent = { kind: "checked", results: unchecked, summary };

  test("and has its findings when they come", () => {
    const { results: shown } = after({ kind: "read", results: unchecked }, { kind: "ended" }, checked);
    expect(shown).toMatchObject({ isChecked: true, summary });
  });

  test("and findings of what was read before are none of what is shown now", () => {
    expect(after({ kind: "read", results: unchecked }, { kind: "read", results }, checked).results).toBe(results);
  });
});

describe("changes by others", () => {
  const read = after({ kind: "read", results });
  const written = { ...results, written: { sheet: "Scrutiny summary", isOutOfDate: false } };

  test("nothing is out of date after a reading", () => {
    expect(isStale(read)).toBe(false);
    expect(isSummaryOutOfDate(after({ kind: "read", results: written }))).toBe(false);
  });

  test("a changed sheet makes the reading stale, and the summary with it, until the workbook is read again", () => {
    const changed = paneAfter(after({ kind: "read", results: written }), { kind: "changed", sheet: "Torbay" });
    expect([isStale(changed), isSummaryOutOfDate(changed), [...changed.changed]]).toEqual([true, true, ["Torbay"]]);
    expect(isStale(paneAfter(changed, { kind: "read", results }))).toBe(false);
  });

  test("a second change to the same sheet changes nothing that is shown", () => {
    const changed = paneAfter(read, { kind: "changed", sheet: "Torbay" });
    expect(paneAfter(changed, { kind: "changed", sheet: "Torbay" })).toBe(changed);
  });

  test("where there is no summary, none is out of date", () => {
    expect(isSummaryOutOfDate(paneAfter(read, { kind: "changed", sheet: "Torbay" }))).toBe(false);
  });

  test("settings that differ from those it was written with make the summary out of date", () => {
    const state = paneAfter(after({ kind: "read", results: written }), { kind: "kept", kept: results.kept });
    expect(isSummaryOutOfDate(state)).toBe(true);
  });
});

describe("settings that are kept while the workbook is read", () => {
  const options = { ...results.kept.options, unit: "£m" } as const;
  const kept: PaneEvent = { kind: "kept", kept: { ...results.kept, options } };
  const begun: PaneEvent = { kind: "begun", task: "reading" };
  const read: PaneEvent = { kind: "read", results };
  const unitAfter = (...events: PaneEvent[]) => after({ kind: "ended" }, ...events).results?.kept.options.unit;

  test.each([
    ["hold over what was read before they were kept", [begun, kept, read], "£m"],
    ["are no more than what is read later", [begun, kept, read, { kind: "ended" }, begun, read], "source"],
    ["nor are those that were kept before it", [read, kept, begun, read], "source"],
  ] satisfies [string, PaneEvent[], string][])("%s", (_what, events, unit) => {
    expect(unitAfter(...events)).toBe(unit);
  });
});

describe("notices", () => {
  test("a summary that was written leads to its first cell", () => {
    const value = { results, written: { sheet: "Scrutiny summary" } };
    const { intent, link } = summaryCreated({ kind: "done", message: "Wrote it.", value });
    expect(intent).toBe("success");
    expect(link?.range).toEqual({ sheet: "Scrutiny summary", row: 0, column: 0, rows: 1, columns: 1 });
  });

  test("nothing to do is said in one sentence: the pane lists the rest", () => {
    const { text, intent } = nothingToDo("No savings table found. Notes: Looked for a row of headings.");
    expect([intent, text]).toEqual(["warning", "No savings table found."]);
    expect(nothingToDo("The workbook is blank").text).toBe("The workbook is blank");
  });

  test.each([
    ["the summary", "The summary was not written", summaryCreated],
    ["a copy", "No copy was opened", published],
  ])("what stood in the way of %s is told apart", (_what, title, notice) => {
    expect(notice({ kind: "stopped", message: "Stopped." }).intent).toBe("info");
    expect(notice({ kind: "nothing to do", message: "Blank." }).intent).toBe("warning");
    expect(notice({ kind: "problem", message: "Protected." })).toMatchObject({
      intent: "error",
      title,
      text: "Protected.",
    });
  });

  test("a copy that opened leads nowhere in this workbook", () => {
    const notice = published({ kind: "done", message: "Opened a copy.", value: null });
    expect(notice).toMatchObject({ intent: "success", text: "Opened a copy.", link: null });
  });
});
