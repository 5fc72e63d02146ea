import { readCases } from "./expected";
import { knownQuestions, questionsOf } from "./questions";
import { readCase } from "./read-case";
import { scoreCase } from "./score";

/** Of every paper of the corpus nothing may be silently wrong: a figure is read right, or the user is asked or told. */

const known = knownQuestions();
const cases = readCases();

it("is asked only of papers that there are", () => {
  const names = cases.map(({ name }) => name);
  expect(Object.keys(known).filter((name) => !names.includes(name))).toEqual([]);
});

describe("of a council paper", () => {
  test.each(cases)("$name nothing is read wrongly in silence, and no more is asked than is known", async (one) => {
    const { tables, unread } = await readCase(one);
    const score = scoreCase(one.expected, tables, unread);
    const { silentlyWrong, falseTables, complaints } = score;
    expect({ silentlyWrong, falseTables, complaints: complaints.filter((text) => !IS_TOLD.test(text)) }).toEqual({
      silentlyWrong: 0,
      falseTables: 0,
      complaints: [],
    });
    expect(questionsOf(score)).toEqual(known[one.name] ?? {});
  });
});

/** Codes count no figures, and what the user is asked or told is not in silence. */
const IS_TOLD = /the user is (?:asked|told)|expected the code/u;
