import fc from "fast-check";
import type { OwnCell } from "../../../src/savings/panel/words";
import { typedEquality } from "../../../src/sheet/enquiries/equality-cell";
import { QUESTION_HEADS } from "../../../src/sheet/enquiries/headings";
import { ownText } from "../../../src/sheet/enquiries/own-text";

/** What people type into cells, with everything that Excel could take for something else. */

const AWKWARD = ["=1+1", "'quote", "''", "@x", "-", "+", "-5", "10/11", "1.30", "TRUE", "'7", " two\n  lines ", "", " ", "50%", "#N/A", "Asked by: me", "🙂", "£2m", "=HYPERLINK(", "x".repeat(300), "=".repeat(300), "long ".repeat(1_000)]; // oxfmt-ignore

export const texts = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc.string({ unit: fc.constantFrom(..."ab :\\\n'=\"£,🙂".split(/(?:)/u)), maxLength: 12 }),
  fc.constantFrom("Will it be done?", "Officers will report in June.\nThe chair agrees."),
);

/** The words beside a question, own columns aside. */
export const words = fc.record({
  question: texts,
  answer: texts,
  comment: texts,
  // What the add-in itself may have written there is not somebody's own.
  equality: texts.map(typedEquality),
});

const OURS: ReadonlySet<string> = new Set(Object.values(QUESTION_HEADS).map((head) => head.toLowerCase()));

/** Headings of own columns: as Excel has them, none is blank and no two are alike. */
export const headings = fc.uniqueArray(
  texts.filter((text) => text.trim() !== "" && text.length <= 255 && !OURS.has(text.trim().toLowerCase())),
  { maxLength: 3, selector: (text) => text.toLowerCase() },
);

/** What stands in a cell of an own column. */
export const contents: fc.Arbitrary<OwnCell["content"]> = fc.oneof(
  texts.map(ownText),
  fc.constantFrom("=RC[-1]*2", '=IF(RC[-2]="","open","done")'),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
);
