import { formatRange, parseAddress } from "../model/address";
import { movedRange, type Shift } from "../model/shift";
import type { HostSheet, HostValidationRule, HostWorkbook } from "../model/types";
import { movedFormula } from "./moved-references";

/** Excel writes where cells have gone into every formula, defined name, validation and print area that speaks of them. */
export function shiftReferences(workbook: HostWorkbook, on: HostSheet, shift: Shift): void {
  const moved = (formula: string, home: string | null): string => movedFormula(formula, home, on.name, shift);
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values()) {
      for (const cell of cells.values()) {
        if (cell.formula !== undefined) cell.formula = moved(cell.formula, sheet.name);
      }
    }
    sheet.validations = sheet.validations.map(({ rule, ...rest }) => ({
      ...rest,
      rule: rule && movedRule(rule, (formula) => moved(formula, sheet.name)),
    }));
  }
  for (const name of workbook.names) name.formula = moved(name.formula, null);
  shiftPrinting(on, shift);
}

function movedRule(rule: HostValidationRule, moved: (formula: string) => string): HostValidationRule {
  if (rule.type === "List") return rule.source.startsWith("=") ? { ...rule, source: moved(rule.source) } : rule;
  if (rule.type === "Custom") return { ...rule, formula: moved(rule.formula) };
  const formula2 = rule.formula2 === undefined ? {} : { formula2: moved(rule.formula2) };
  return { ...rule, formula1: moved(rule.formula1), ...formula2 };
}

function shiftPrinting(sheet: HostSheet, shift: Shift): void {
  const { page } = sheet;
  const areas = page.printArea?.split(",").flatMap((area) => {
    const parsed = parseAddress(area);
    const range = parsed && movedRange(parsed.range, shift);
    return range ? [formatRange(range)] : [];
  });
  delete page.printArea;
  if (areas && areas.length > 0) page.printArea = areas.join(",");
  const titles = page.printTitleRows === undefined ? null : parseAddress(page.printTitleRows);
  const rows = titles && movedRange(titles.range, shift);
  delete page.printTitleRows;
  if (rows) page.printTitleRows = `$${rows.row + 1}:$${rows.row + rows.rows}`;
}
