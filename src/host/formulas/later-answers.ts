import { errorValue } from "../model/cells";
import type { Value } from "./values";

/** One call of a function. */
interface Question {
  /** Undefined while it is waited for. */
  answer: Value | undefined;
}

/** Answers that no formula asks for any more are kept up to this many questions. */
const MOST_KEPT = 200;

/**
 * What the add-in's functions that answer later were asked, and what they have answered: a cell shows `#BUSY!` until its
 * answer is there, and is then worked out again. The same question is asked once, also where its answer comes at once,
 * though everything is worked out anew with every change; Excel would work out that cell only when its arguments change.
 */
export class LaterAnswers {
  private readonly functions = new Set<string>();
  private readonly questions = new Map<string, Question>();
  private readonly waiting = new Set<Promise<void>>();
  private askedFor = new Set<string>();
  private due: Promise<void> | null = null;

  /** @param workOut works every formula out again, now that there are new answers */
  constructor(private readonly workOut: () => void) {}

  /**
   * What is known of a call.
   *
   * @param name the function, as formulas call it
   * @param values everything that it would be called with
   * @returns its answer, `#BUSY!` while that is waited for; undefined where it has not been asked
   */
  find(name: string, values: readonly unknown[]): Value | undefined {
    if (!this.functions.has(name)) return undefined;
    const key = keyOf(name, values);
    const question = this.questions.get(key);
    if (!question) return undefined;
    this.askedFor.add(key);
    return question.answer ?? errorValue("#BUSY!");
  }

  /**
   * Waits for the answer of a call.
   *
   * @param answer never rejected: an error is an answer
   * @returns what the cell shows meanwhile
   */
  expect(name: string, values: readonly unknown[], answer: Promise<Value>): Value {
    const key = keyOf(name, values);
    const question: Question = { answer: undefined };
    this.functions.add(name);
    this.questions.set(key, question);
    this.askedFor.add(key);
    const done = this.receive(key, question, answer).finally(() => this.waiting.delete(done));
    this.waiting.add(done);
    return errorValue("#BUSY!");
  }

  /**
   * Keeps what a call was answered with at once, for as long as a formula asks the same.
   *
   * @returns the answer
   */
  keep(name: string, values: readonly unknown[], answer: Value): Value {
    const key = keyOf(name, values);
    this.functions.add(name);
    this.questions.set(key, { answer });
    this.askedFor.add(key);
    return answer;
  }

  /** Resolves when every answer is there and worked out, those that came to be asked for meanwhile too. */
  async settled(): Promise<void> {
    while (this.waiting.size > 0) await Promise.all(this.waiting);
  }

  /** Forgets everything, as for another workbook: what is still to come is not waited for. */
  forget(): void {
    this.questions.clear();
    this.waiting.clear();
    this.askedFor.clear();
  }

  /** Called after everything was worked out: where many questions are kept, those that no formula asked go. */
  forgetUnasked(): void {
    const { askedFor } = this;
    this.askedFor = new Set();
    if (this.questions.size <= MOST_KEPT) return;
    for (const key of this.questions.keys()) if (!askedFor.has(key)) this.questions.delete(key);
  }

  private async receive(key: string, question: Question, answer: Promise<Value>): Promise<void> {
    question.answer = await answer;
    if (this.questions.get(key) !== question) return;
    // Answers that come together are worked out together.
    this.due ??= Promise.resolve().then(() => {
      this.due = null;
      this.workOut();
    });
    await this.due;
  }
}

function keyOf(name: string, values: readonly unknown[]): string {
  return JSON.stringify([name, values]);
}
