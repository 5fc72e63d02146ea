import type { Cell, CellValue } from "../../src/savings/grid";
import { kindOfValue } from "../../src/savings/grid";
import type { Chance } from "./chance";
import { AFTER, BEFORE, ERRORS, LENGTHS, NUMBERS, ODD, RUNS } from "./odd-writings";
import { FIGURES, HEADINGS, LABELS, SENTENCES, YEARS } from "./usual-writings";

/** What a cell of each sort may hold. */
const SORTS: Readonly<Record<string, (chance: Chance) => CellValue>> = {
  figure: (chance) => chance.of(FIGURES),
  number: (chance) =>
    chance.below(2) === 0 ? chance.of(NUMBERS) : (chance.below(2_000_001) - 1_000_000) / 10 ** chance.below(5),
  year: (chance) => chance.of(YEARS),
  heading: (chance) => chance.of(HEADINGS),
  label: (chance) => chance.of(LABELS),
  sentence: (chance) => chance.of(SENTENCES),
  odd: (chance) => chance.of(ODD),
  truth: (chance) => chance.below(2) === 0,
  error: (chance) => chance.of(ERRORS),
  glued: (chance) =>
    Array.from({ length: 2 + chance.below(4) }, () => anyText(chance)).join(chance.of(["", " ", "\n", " / "])),
  run: (chance) => runOf(chance),
};

/** The sorts of cells, each as often as it is to be chosen where nothing asks for one. */
const OFTEN = [..."figure number number year heading label label sentence odd glued".split(" "), "truth", "error"];

/** A value of a sort, or of any: then one in some hundreds is a long run, which takes its time to be read. */
export function valueOf(chance: Chance, sort?: keyof typeof SORTS): CellValue {
  const chosen = sort ?? (chance.below(300) === 0 ? "run" : chance.of(OFTEN));
  return SORTS[chosen]?.(chance) ?? "";
}

/** A text that may stand anywhere, in a report too. */
export function anyText(chance: Chance): string {
  if (chance.below(400) === 0) return runOf(chance);
  return chance.of(chance.of([FIGURES, YEARS, HEADINGS, LABELS, SENTENCES, ODD]));
}

/** A run of one piece, with something before and after it. */
export function runOf(chance: Chance): string {
  const piece = chance.of(RUNS);
  return chance.of(BEFORE) + piece.repeat(Math.ceil(chance.of(LENGTHS) / piece.length)) + chance.of(AFTER);
}

/** The value with a text and a kind that Excel may give it, now and then with such as do not fit. */
export function cellWith(value: CellValue, chance: Chance): Cell {
  if (typeof value === "number" && chance.below(12) === 0)
    return { value, text: chance.of(["10/11", "01/04/2018", "Dec-13", "#####"]), kind: "date" };
  const text =
    typeof value === "number" && chance.below(3) === 0
      ? chance.of([value.toLocaleString("en-GB"), `£${value}m`, `(${value})`, "####"])
      : String(value);
  const kind =
    chance.below(200) === 0
      ? chance.of(["text", "error", "boolean", "date", "empty", "number"] as const)
      : kindOfValue(value);
  return { value, text, kind };
}
