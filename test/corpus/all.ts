import { writeFileSync } from "node:fs";
import { readCases } from "./expected";
import type { Questions } from "./questions";
import { QUESTIONS_FILE, questionsOf } from "./questions";
import { readCase } from "./read-case";
import type { Score } from "./score";
import { scoreCase } from "./score";
import { nothingScored } from "./tally";

/**
 * `npm run score`: every case of the corpus read and held against what a careful accountant reads from it;
 * `npm run score -- part` those with this part in their name, or in the name of their folder and a stroke.
 * `npm run score -- --keep` also writes down what is asked of each, which the tests then hold the reader to.
 */

const given = process.argv.slice(2);
const keeps = given.includes("--keep");
const only = given.filter((part) => part !== "--keep");
const cases = readCases().filter(
  ({ folder, name }) => only.length === 0 || only.some((part) => `${folder}/${name}`.includes(part)),
);
const { complaints: _ofEach, ...sums } = nothingScored();
const asked: Record<string, Questions> = {};
for (const one of cases) {
  const { tables, unread } = await readCase(one);
  const score = scoreCase(one.expected, tables, unread);
  for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += score[key];
  const questions = questionsOf(score);
  if (Object.keys(questions).length > 0) asked[one.name] = questions;
  if (isFaultless(score) && only.length === 0) continue;
  const { figures, right, flagged, silentlyWrong, falseTables } = score;
  process.stdout.write(
    `${one.name}: ${right} of ${figures} right, ${flagged} flagged, ${silentlyWrong} silently wrong, ${falseTables} false tables\n` +
      score.complaints.map((complaint) => `    ${complaint}\n`).join(""),
  );
}

function isFaultless({ figures, right, flagged, silentlyWrong, falseTables }: Score): boolean {
  return right + flagged === figures && silentlyWrong === 0 && falseTables === 0;
}

const share = (part: number) => `${((100 * part) / Math.max(1, sums.figures)).toFixed(1)}%`;
process.stdout.write(
  [
    `${cases.length} cases, ${sums.figures} figures`,
    `read right without help  ${share(sums.right - sums.rightButAsked)}`,
    `right, but asked about   ${share(sums.rightButAsked)}`,
    `flagged for the user     ${share(sums.flagged)}`,
    `silently wrong           ${sums.silentlyWrong}`,
    `tables where none are    ${sums.falseTables}`,
    `tables not found         ${sums.missedTables}`,
    `codes read wrongly       ${sums.wrongCodes}`,
    "",
  ].join("\n"),
);
if (keeps && only.length === 0) writeFileSync(QUESTIONS_FILE, `${JSON.stringify(asked, null, 2)}\n`);
