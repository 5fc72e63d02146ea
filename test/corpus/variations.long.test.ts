import type { CorpusCase } from "./expected";
import { readCases } from "./expected";
import { readCase } from "./read-case";
import { scoreCase } from "./score";
import { VARIATIONS } from "./variations/all";
import type { Variation } from "./variations/variation";

/**
 * Every paper of the corpus, written in another manner that changes nothing of what it says: years, units, signs and
 * spaces otherwise, columns and rows around and between, two papers in one. More may be asked of it, but nothing may be
 * wrong in silence.
 */

const cases = readCases();
/** Which paper stands beside another: far enough on that they were not written together. */
const STEP = 7;

async function wrongIn(varied: CorpusCase): Promise<string[]> {
  const { tables, unread } = await readCase(varied);
  // Two tables that were not read may be told of in one.
  const told = unread > 0 ? varied.expected.tables.length : 0;
  const { silentlyWrong, falseTables, complaints } = scoreCase(varied.expected, tables, told);
  return silentlyWrong + falseTables > 0 ? [`${varied.name}: ${complaints.join(" ")}`] : [];
}

function papersIn(vary: Variation): CorpusCase[] {
  return cases.flatMap((paper, at) => vary(paper, cases[(at + STEP) % cases.length] ?? paper) ?? []);
}

describe("papers of the corpus are read as rightly", () => {
  test.each(VARIATIONS)("%s", async (_manner, vary) => {
    const papers = papersIn(vary);
    expect(papers.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const paper of papers) wrong.push(...(await wrongIn(paper)));
    expect(wrong).toEqual([]);
  });
});
