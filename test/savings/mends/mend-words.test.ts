import { MEND_WORDS } from "../../../src/savings/mends/mend-words";

test.each([
  ["text to number", "Make it a number", "figure a number", "figures numbers", "Make # ", "Made # "],
  ["tidy code", "Tidy the code", "code", "codes", "Tidy # ", "Tidied # "],
  ["date to year", "Write the year", "heading", "headings", "Write the year in # ", "Wrote the year in # "],
  [
    "total to formula",
    "Make it the sum of its lines",
    "total the sum of its lines",
    "totals sums of their lines",
    "Make # ",
    "Made # ",
  ],
] as const)("%s is spoken of in plain words", (kind, one, single, several, all, done) => {
  const words = MEND_WORDS[kind];
  expect(words.one).toBe(one);
  expect(words.all(1)).toBe(all.replace("#", "1") + single);
  expect(words.all(12)).toBe(all.replace("#", "12") + several);
  expect(words.done(1, "Birmingham")).toBe(`${done.replace("#", "1")}${single} on Birmingham.`);
  expect(words.done(12, "3 sheets")).toBe(`${done.replace("#", "12")}${several} on 3 sheets.`);
});

test("marks to notes is spoken of by rows", () => {
  const { one, all, done } = MEND_WORDS["marks to notes"];
  expect([one, all(1), all(12), done(1, "Birmingham"), done(12, "3 sheets")]).toEqual([
    "Move the marks to notes",
    "Move the marks of 1 row to notes",
    "Move the marks of 12 rows to notes",
    "Moved the marks of 1 row to notes on Birmingham.",
    "Moved the marks of 12 rows to notes on 3 sheets.",
  ]);
});
