import fc from "fast-check";
import type { OwnCell } from "../../../src/savings/panel/words";
import { hasWords, NO_WORDS } from "../../../src/savings/panel/words";
import type { WrittenEnquiry } from "../../../src/savings/panel/written-enquiry";
import { enquiriesPlan } from "../../../src/sheet/enquiries/enquiries-plan";
import { readEnquiries } from "../../../src/sheet/enquiries/read-enquiries";
import { cellsOfPlan, fivePapers, paperOf } from "./papers";
import { contents, headings, words } from "./typed";
import "../../property-seed";

/** The plan and its reader agree on any words. */

describe("whatever people type", () => {
  const asRead = ({ words: { own, ...rest } }: WrittenEnquiry) => ({ ...rest, own });
  const withContent = (own: readonly OwnCell[]) => own.filter(({ content }) => content !== "");
  const first = readEnquiries(cellsOfPlan(enquiriesPlan(fivePapers()))).enquiries;

  test("beside the five papers' questions is read as it was written", () => {
    const sheets = fc.record({
      typed: fc.array(words, { minLength: first.length, maxLength: first.length }),
      heads: headings,
      own: fc.array(contents, { minLength: 1, maxLength: 9 }),
    });
    fc.assert(
      fc.property(sheets, ({ typed, heads, own }) => {
        const rows = first.map((row, index) => {
          const cells = heads.map((heading, at) => ({ heading, content: own[(index + at) % own.length] ?? "" }));
          return { ...row, words: { ...NO_WORDS, ...typed[index], own: cells } };
        });
        const read = readEnquiries(cellsOfPlan(enquiriesPlan(fivePapers(rows)))).enquiries;
        expect(read.map(asRead)).toEqual(rows.map(asRead));
      }),
      { numRuns: 40 },
    );
  });

  test("comes back too when its question is no longer asked", () => {
    const sheets = fc.record({ typed: words, heads: headings, own: contents });
    fc.assert(
      fc.property(sheets, ({ typed, heads, own }) => {
        const cells = heads.map((heading) => ({ heading, content: own }));
        const row = { ref: 7, rule: 9, table: "Gone", year: "", lines: ["A1 Homes"], text: "Which?", isAsked: false };
        const written: WrittenEnquiry = { ...row, words: { ...NO_WORDS, ...typed, own: cells } };
        const [read] = readEnquiries(cellsOfPlan(enquiriesPlan(paperOf([["Notes"]], [written])))).enquiries;
        if (!hasWords(written.words)) expect(read).toBeUndefined();
        else expect(read).toEqual({ ...written, words: { ...written.words, own: withContent(cells) } });
      }),
      { numRuns: 200 },
    );
  });
});
