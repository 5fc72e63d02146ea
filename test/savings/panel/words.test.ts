import { asksOnceFor } from "../../../src/savings/panel/once-for-a-table";
import { plain, spaced, withoutRows } from "../../../src/savings/panel/plain";
import type { PanelWords } from "../../../src/savings/panel/words";
import { hasWords, NO_WORDS } from "../../../src/savings/panel/words";

describe("what people typed beside a question", () => {
  test.each<[string, Partial<PanelWords>, boolean]>([
    ["nothing", {}, false],
    ["spaces", { question: " ", answer: "\n", comment: "\t", equality: " " }, false],
    ["a question", { question: "Why?" }, true],
    ["an answer", { answer: "Because." }, true],
    ["a comment", { comment: "Hm." }, true],
    ["an equality assessment", { equality: "EIA 12" }, true],
    ["a blank column of their own", { own: [{ heading: "Owner", content: "" }] }, false],
    ["a nought", { own: [{ heading: "Owner", content: 0 }] }, true],
    ["an unticked box", { own: [{ heading: "Done", content: false }] }, true],
  ])("%s are words: %s", (_what, typed, has) => {
    expect(hasWords({ ...NO_WORDS, ...typed })).toBe(has);
  });

  test("is nothing at first", () => {
    expect(NO_WORDS).toEqual({ question: "", answer: "", comment: "", equality: null, own: [] });
  });
});

test("words compare equal whatever their spaces, letter case and rows", () => {
  expect(plain(" Day \u00a0 Care ")).toBe("day care");
  expect(spaced(" Day  Care ")).toBe("Day Care");
  expect(withoutRows("Row 12 and rows 345, brow 3")).toBe("row and row, brow 3");
});

test("lines of enquiry ask once for a table, for a total or for single lines", () => {
  const rules = Array.from({ length: 25 }, (_, index) => index + 1);
  const about = (what: "table" | "total" | null) => rules.filter((rule) => asksOnceFor(rule) === what);
  expect(about("total")).toEqual([1]);
  expect(about("table")).toEqual([3, 5, 6, 7, 9, 12, 13, 14, 16, 17, 18, 19, 20, 21, 24]);
  expect(about(null)).toEqual([2, 4, 8, 10, 11, 15, 22, 23, 25]);
});
