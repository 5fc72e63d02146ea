import fc from "fast-check";
import "../../property-seed";
import { followWords } from "../../../src/savings/panel/follow-words";
import type { PanelWords } from "../../../src/savings/panel/words";
import { hasWords } from "../../../src/savings/panel/words";
import type { AskedEnquiry, WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import { question, sheetOf, words } from "./meeting";

/** Codes and names that meet again and again, so that lines are hard to tell apart. */
const asked = fc.array(
  fc
    .record({
      rule: fc.constantFrom(1, 8, 9, 23, 24),
      table: fc.constantFrom("Savings", "Pressures", "Plan 2018"),
      year: fc.constantFrom("", "2017/18"),
      lines: fc.array(
        fc.tuple(
          fc.constantFrom("A1", "A2", "CH4 17+", "A 1", null),
          fc.constantFrom("Day services", "Home care", "Efficiencies (net)", ""),
          fc.constantFrom("New", "Existing", ""),
        ),
        { maxLength: 3 },
      ),
      amount: fc.constantFrom("£1m", "£2m", ""),
    })
    .map(({ lines, amount, ...more }) =>
      amount === ""
        ? question(more.rule, lines, more)
        : question(more.rule, lines, { ...more, text: `Why ${amount}?` }),
    ),
  { maxLength: 12 },
);

/** What users do to the rows between two refreshes. */
const edits = fc.array(
  fc.record({
    at: fc.nat(20),
    to: fc.nat(20),
    kind: fc.constantFrom("move", "copy", "delete", "no number", "no rule", "type", "own"),
  }),
  { maxLength: 8 },
);

const meetings = fc.array(fc.record({ asked, edits }), { minLength: 1, maxLength: 5 });

/** The rows after the edits. Words are numbered, so that none can be taken for others. */
function edited(rows: WrittenEnquiry[], steps: readonly { at: number; to: number; kind: string }[], mark: string) {
  const sheet = [...rows];
  steps.forEach(({ at, to, kind }, step) => {
    const index = at % Math.max(sheet.length, 1);
    const row = sheet[index];
    if (!row) return;
    const typed = `${mark}.${step}`;
    if (kind === "move") sheet.splice(to % sheet.length, 0, ...sheet.splice(index, 1));
    else if (kind === "copy") sheet.splice(to % sheet.length, 0, { ...row, words: words(typed) });
    else if (kind === "delete") sheet.splice(index, 1);
    else if (kind === "no number") sheet[index] = { ...row, ref: null };
    else if (kind === "no rule") sheet[index] = { ...row, rule: null };
    else if (kind === "type") sheet[index] = { ...row, words: { ...row.words, answer: typed } };
    else sheet[index] = { ...row, words: { ...row.words, own: [{ heading: `Own ${to % 3}`, content: typed }] } };
  });
  return sheet;
}

const typedIn = ({ own, ...rest }: PanelWords): string =>
  JSON.stringify([rest, own.filter(({ content }) => content !== "").sort((a, b) => (a.heading < b.heading ? -1 : 1))]);

function eachMeeting(
  check: (written: WrittenEnquiry[], now: AskedEnquiry[], followed: ReturnType<typeof followWords>) => void,
): void {
  fc.assert(
    fc.property(meetings, (all) => {
      let sheet: WrittenEnquiry[] = [];
      all.forEach(({ asked: now, edits: steps }, meeting) => {
        const written = edited(sheet, steps, String(meeting));
        check(written, now, followWords(written, now));
        sheet = edited(sheetOf(now, [], written), [{ at: meeting, to: 0, kind: "type" }], `after ${meeting}`);
      });
    }),
    { numRuns: 80 },
  );
}

describe("whatever is done to the sheet and to the plan, from meeting to meeting", () => {
  test("every question is there once, and no words are lost or doubled", () => {
    eachMeeting((written, now, { asked: followed, left }) => {
      expect(followed.map(({ index }) => index).sort((a, b) => a - b)).toEqual(now.map((_one, index) => index));
      const before = written.map((row) => row.words).filter(hasWords);
      const after = [...followed, ...left].map((row) => row.words).filter(hasWords);
      expect(after.map(typedIn).sort()).toEqual(before.map(typedIn).sort());
      expect(left.every((row) => hasWords(row.words) && !row.isAsked)).toBe(true);
    });
  });

  test("no two rows have one number, and no new one has a number that was there", () => {
    eachMeeting((written, _now, { asked: followed, left }) => {
      const refs = [...followed, ...left].map((row) => row.ref);
      expect(new Set(refs).size).toBe(refs.length);
      const highest = Math.max(0, ...written.map((row) => row.ref ?? 0));
      const known = new Set(written.map((row) => row.ref));
      expect(refs.every((ref) => ref !== null && (known.has(ref) || ref > highest))).toBe(true);
    });
  });

  test("to refresh once more changes nothing", () => {
    eachMeeting((written, now) => {
      const once = sheetOf(now, [], written);
      expect(sheetOf(now, [], once)).toEqual(once);
    });
  });
});

/** One line each whose code or name, and not both, is corrected; lines go, come and stand in another order. */
const corrections = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 1, max: 60 }),
    fate: fc.constantFrom("stays", "new code", "new name", "goes", "comes"),
    type: fc.constantFrom("New", "Existing", ""),
    place: fc.nat(),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 15 },
);

test("words beside a line of which code or name alone was corrected are still beside it, under their number", () => {
  fc.assert(
    fc.property(corrections, fc.boolean(), (lines, isReversed) => {
      const before = lines.filter(({ fate }) => fate !== "comes");
      const now = lines.filter(({ fate }) => fate !== "goes").sort((a, b) => a.place - b.place);
      const sheet = sheetOf(
        before.map(({ id, type }) => question(8, [[`A${id}`, `Service ${id}`, type]])),
        before.map(({ id }) => `on ${id}`),
      );
      const asks = now.map(({ id, type, fate }) => {
        const code = fate === "new code" ? `Z/${id}` : `A${id}`;
        return question(8, [[code, fate === "new name" ? `Renamed service ${id}` : `Service ${id}`, type]]);
      });
      const { asked: followed } = followWords(isReversed ? sheet.toReversed() : sheet, asks);
      for (const { index, ref, words: own } of followed) {
        const line = now[index]!;
        if (line.fate === "comes") continue;
        expect(own.question).toBe(`on ${line.id}`);
        expect(ref).toBe(sheet.find((row) => row.words.question === own.question)?.ref);
      }
    }),
  );
});

test("questions that were on the sheet keep its order, and ten thousand rows are followed", () => {
  const asks = Array.from({ length: 10_000 }, (_one, id) => question(8, [[`A${id}`, `Service ${id}`]]));
  const sheet = sheetOf(
    asks,
    asks.map((_one, id) => `on ${id}`),
  ).toReversed();
  const recoded = asks.map((_one, id) => question(8, [[`B${id}`, `Service ${id}`]]));
  const { asked: followed, left } = followWords(sheet, recoded);
  expect(left).toEqual([]);
  expect(followed.map(({ ref }) => ref)).toEqual(sheet.map(({ ref }) => ref));
  expect(followed.every(({ index, words: own }) => own.question === `on ${index}`)).toBe(true);
});
