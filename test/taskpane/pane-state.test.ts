import { fromRibbon, notDone, nothingToDo, summaryWritten } from "../../src/taskpane/notices";
import { OPENING, paneAfter, type PaneEvent, type PaneState } from "../../src/taskpane/pane-state";
import { fivePapers } from "./five-papers";

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneAfter, OPENING);
const results = fivePapers();

describe("the pane's state", () => {
  test("begins with reading the workbook", () => {
    expect(OPENING).toEqual({ task: "reading", results: null, notice: null });
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

describe("notices", () => {
  test("a summary that was written leads to its first cell", () => {
    const { intent, link } = summaryWritten(
      'Wrote the sheet "Scrutiny summary" from 6 savings tables.',
      "Scrutiny summary",
    );
    expect(intent).toBe("success");
    expect(link?.range).toEqual({ sheet: "Scrutiny summary", row: 0, column: 0, rows: 1, columns: 1 });
  });

  test("nothing to do is said in one sentence: the pane lists the rest", () => {
    const { text, intent } = nothingToDo("No savings table found. Notes: Looked for a row of headings.");
    expect([intent, text]).toEqual(["warning", "No savings table found."]);
    expect(nothingToDo("The workbook is blank").text).toBe("The workbook is blank");
  });

  test("the ribbon's outcomes are told apart", () => {
    expect(fromRibbon({ kind: "done", message: "Wrote it.", value: null }).intent).toBe("success");
    expect(fromRibbon({ kind: "nothing to do", message: "Blank." }).intent).toBe("warning");
    expect(fromRibbon({ kind: "problem", message: "Protected." }).intent).toBe("error");
  });
});
