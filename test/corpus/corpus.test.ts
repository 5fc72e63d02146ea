import { readCases } from "./expected";
import { readCase } from "./read-case";
import { scoreCase } from "./score";

/** Of every paper of the corpus nothing may be silently wrong: a figure is read right, or the user is asked or told. */

describe("of a council paper", () => {
  test.each(readCases())("$name nothing is read wrongly in silence", async (one) => {
    const { tables, unread } = await readCase(one);
    const { silentlyWrong, falseTables, complaints } = scoreCase(one.expected, tables, unread);
    expect({ silentlyWrong, falseTables, complaints: complaints.filter((text) => !IS_TOLD.test(text)) }).toEqual({
      silentlyWrong: 0,
      falseTables: 0,
      complaints: [],
    });
  });
});

/** Codes count no figures, and what the user is asked or told is not in silence. */
const IS_TOLD = /the user is (?:asked|told)|expected the code/u;
