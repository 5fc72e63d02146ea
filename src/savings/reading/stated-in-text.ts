import { amountOf, scaleOf } from "../amount";
import { NO_MONEY, pence, size, subtract, sum } from "../money";
import { AS_WRITTEN } from "../confidence";
import type { Figure, SavingsTable, StatedTotal, Statement } from "../table";
import { PENCE_PER_UNIT } from "../unit";
import { roundingTolerance } from "./totals";

/** "These savings come to": what stands before the amount, and no other amount. */
const COMES_TO =
  /^(?:\(?\d+(?:\.\d+)*[.)]? )?(?:the (?:overall |grand )?total (?:of|for|from) (?:all )?(?:these|the|the above) (?:savings|proposals|measures|changes|items|reductions|efficiencies) (?:is|comes to|amounts to|would be|will be) |(?:in (?:all|total),? |together,? |altogether,? )?(?:these|the above|all of these|(?:together,? )?the (?:savings|proposals|measures|changes|items))(?: (?:savings|proposals|measures|changes|items|reductions|efficiencies))?,? (?:(?:will|would|together|all|in total) ){0,2}(?:come|add up|amount|total|save|sum)s?(?: up)?(?: to| in all| a total of)? )$/i;

/** A sentence under a table that says what its lines come to. */
function saysSum({ sentence, written, cell }: Statement, { range }: SavingsTable): boolean {
  return cell.row >= range.row + range.rows && COMES_TO.test(sentence.slice(0, sentence.indexOf(written)));
}

/**
 * Totals that sentences state for a table: "£144,000, detailed below", or under it "these come to £144,000". They are compared where the table has one column
 * of savings; with several years a sentence does not say which it means.
 */
export function totalsInText(table: SavingsTable): StatedTotal[] {
  const columns = table.columns.filter((column) => column.kind === "saving");
  const [column] = columns;
  if (!column || columns.length !== 1 || table.years.length > 0) return [];
  const figures = table.lines.flatMap((line) => line.figures.get(column.index) ?? []);
  const computed = sum(figures.map((figure) => size(amountOf(figure, column.unit) ?? NO_MONEY)));
  return table.statements
    .filter((statement) => statement.listedBelow || saysSum(statement, table))
    .map((statement) => {
      const ownRounding = pence(Math.floor(PENCE_PER_UNIT[statement.unit] / 10 ** statement.decimals / 2));
      const lines = roundingTolerance(
        figures.map((figure) => figure.decimals),
        PENCE_PER_UNIT[scaleOf(table)],
      );
      const tolerance = pence(ownRounding + lines);
      const agrees = size(subtract(size(statement.pence), computed)) <= tolerance;
      return {
        row: statement.cell.row,
        label: statement.sentence,
        figures: new Map([[column.index, figureFrom(statement, table)]]),
        kind: "stated in text",
        lineRows: table.lines.map((line) => line.row),
        comparisons: [{ column: column.index, stated: size(statement.pence), computed, tolerance, agrees, less: null }],
        agrees,
      };
    });
}

function figureFrom(statement: Statement, table: SavingsTable): Figure {
  return {
    cell: statement.cell,
    written: statement.written,
    value: statement.pence / PENCE_PER_UNIT[scaleOf(table)],
    pence: statement.pence,
    decimals: statement.decimals,
    absent: null,
    ownUnit: statement.unit,
    isText: true,
    isUnsettled: false,
    marks: [],
    confidence: AS_WRITTEN,
  };
}
