import { noteIn } from "../../../src/savings/reading/notes";

const cell = { sheet: "S", row: 3, column: 0 };

describe("a row of words as a note", () => {
  test.each([
    ["¹ To be reconsidered (£1.8m).", "¹", "To be reconsidered (£1.8m)."],
    ["*Subject to consultation", "*", "Subject to consultation"],
    ["[1] Ring-fenced", "[1]", "Ring-fenced"],
    ["(2) Ring-fenced", "(2)", "Ring-fenced"],
    ["Note 1: first line\nsecond line", "Note 1", "first line\nsecond line"],
    ["Note: rounded", "Note", "rounded"],
  ])("%j has the mark %s", (text, mark, words) => {
    expect(noteIn(text, cell)).toEqual({ mark, text: words, cell });
  });

  test.each(["220 children have this support.", "Notes on method", "Noteworthy savings", "¹", "", "(2017) plan"])(
    "%j is none",
    (text) => {
      expect(noteIn(text, cell)).toBeNull();
    },
  );
});
