import type { PlanBlock, PlanCell } from "./plan";

/** The blocks with what their formulas come to in place of the formulas; links stay. */
export function valuesOnly(blocks: readonly PlanBlock[]): PlanBlock[] {
  return blocks.map((block) => ({ ...block, cells: block.cells.map((row) => row.map(asValue)) }));
}

function asValue(cell: PlanCell): PlanCell {
  const { value, style, format, link } = cell;
  return {
    value,
    style,
    ...(format === undefined ? {} : { format }),
    ...(link === undefined ? {} : { link }),
  };
}
