import { MEND_WORDS } from "../../../src/savings/mends/mend-words";

test.each([
  ["text to number", "Make 12 figures numbers", "Made 1 figure a number on Birmingham."],
  ["tidy code", "Tidy 12 codes", "Tidied 1 code on Birmingham."],
  ["date to year", "Write the year in 12 headings", "Wrote the year in 1 heading on Birmingham."],
  ["total to formula", "Make 12 totals sums of their lines", "Made 1 total the sum of its lines on Birmingham."],
  ["marks to notes", "Move the marks of 12 rows to notes", "Moved the marks of 1 row to notes on Birmingham."],
] as const)("%s is spoken of in plain words", (kind, all, done) => {
  expect([MEND_WORDS[kind].all(12), MEND_WORDS[kind].done(1, "Birmingham")]).toEqual([all, done]);
});
