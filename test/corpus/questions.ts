import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { Score } from "./score";

const Count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** What is not read right without help from a paper, in the words of the score; what is not named is nought. */
const QuestionsSchema = v.strictObject({
  rightButAsked: Count,
  flagged: Count,
  missedTables: Count,
  wrongCodes: Count,
});

export type Questions = v.InferOutput<typeof QuestionsSchema>;

const KEYS = Object.keys(QuestionsSchema.entries) as (keyof Questions)[];

export const QUESTIONS_FILE = "test/corpus/questions.json";

/**
 * By paper, what its reader is still asked or told: so that a change which asks more than before is noticed, and one which
 * asks less is written down. A paper that is not named is read whole and right.
 */
export function knownQuestions(): Readonly<Record<string, Questions>> {
  return v.parse(v.record(v.string(), QuestionsSchema), JSON.parse(readFileSync(QUESTIONS_FILE, "utf8")));
}

export function questionsOf(score: Score): Questions {
  return Object.fromEntries(KEYS.filter((key) => score[key] > 0).map((key) => [key, score[key]]));
}
