import type { WrittenFigure } from "../savings/figure";
import { readFigure } from "../savings/figure";
import { explainedError } from "./custom-function-error";

/**
 * A figure from one cell: a number, or text as councils write figures.
 *
 * @throws CustomFunctions.Error `#N/A` with what stands there instead
 */
export function figureFrom(cell: unknown): Pick<WrittenFigure, "value" | "unit" | "percent"> {
  if (typeof cell === "number") return { value: cell, unit: null, percent: false };
  const text = typeof cell === "boolean" ? String(cell).toUpperCase() : typeof cell === "string" ? cell : "";
  const reading = readFigure(text);
  if (reading.kind === "figure") return reading;
  if (reading.kind === "stand-in")
    throw explainedError(
      "#N/A",
      reading.standIn === "blank" ? "The cell is blank." : `"${text.trim()}" is ${STANDS_FOR[reading.standIn]}.`,
    );
  if (reading.kind === "malformed")
    throw explainedError("#N/A", `"${text.trim()}" has its digits grouped wrongly: it may be one figure or two.`);
  throw explainedError("#N/A", `"${text.trim()}" is not a figure.`);
}

const STANDS_FOR = {
  dash: "a dash, which may mean nothing or not known",
  "n/a": "not applicable, which is not zero",
  TBC: "still to be confirmed",
  nil: "nil",
};
