import fc from "fast-check";
import { readFigure } from "../../../src/savings/figure";
import { applyMends } from "../../../src/workbook/mends/apply-mends";
import { takeBack } from "../../../src/workbook/mends/take-back";
import { cellIn, cellsIn, mendsOf, paper, penceIn } from "./mending";
import "../../property-seed";

/** Figures as councils write them, put together of their parts; not every one is a figure. */
const whole = fc.oneof(
  fc.nat(9_999_999).map(String),
  fc.nat(999_999_999).map((number) => number.toLocaleString("en-GB")),
  fc.nat(99).map((number) => `00${number}`),
  fc.constant(""),
);
const decimals = fc.oneof(
  fc.constant(""),
  fc.stringMatching(/^\d{1,4}$/u).map((digits) => `.${digits}`),
);
const figure = fc
  .record({
    before: fc.constantFrom("", "", "(", "-", "–", "+", "£", "£(", "(£", "-£", "£-", " £ ", "(-"),
    whole,
    decimals,
    after: fc.constantFrom("", "", ")", "m", "m)", ")m", " million", "-", " m ", "\u00a0"),
  })
  .map((parts) => `${parts.before}${parts.whole}${parts.decimals}${parts.after}`)
  .filter((text) => readFigure(text).kind === "figure");

/** As it reads: spaces apart, and with any dash for a minus. */
function asRead(text: string): string {
  return text.replace(/[–−]/gu, "-").replace(/\s/gu, "");
}

test("a text figure that is mended shows what was written, is worth the same, and comes back exactly", async () => {
  const format = fc.constantFrom("General", "@", "0.00", "#,##0;(#,##0)");
  const cells = fc.array(fc.record({ held: figure, format }), { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(cells, async (figures) => {
      const rows = figures.map((cell, index) => [`A${index + 1}`, "Early help", cell, -0.1]);
      const session = paper({ Savings: [["Ref", "Proposal", "2017/18 £m", "2018/19 £m"], ...rows] });
      const before = cellsIn(session);
      const pence = await penceIn(session);
      const mends = await mendsOf(session, "figure-is-text");
      const { step, mended, leftAlone } = await session.Excel.run((context) => applyMends(context, mends));
      expect(leftAlone).toEqual([]);
      for (const { cell } of mends.flatMap((mend) => mend.changes)) {
        const [held, , shown] = cellIn(session, cell.row, cell.column);
        expect(typeof held).toBe("number");
        expect(asRead(String(shown))).toBe(asRead(figures[cell.row - 1]?.held ?? ""));
      }
      expect(await penceIn(session)).toEqual(pence);
      if (!step) return;
      const taken = await session.Excel.run((context) => takeBack(context, step.id));
      expect(taken).toEqual({ restored: mended, leftAlone: [], gone: 0 });
      expect(cellsIn(session)).toEqual(before);
    }),
    { numRuns: 40 },
  );
});
