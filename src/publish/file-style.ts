import type { CellStyle } from "hucre";
import type { PlanCell } from "../sheet/plan";
import type { CellLook } from "../sheet/styles";
import { BODY_SIZE, STYLES } from "../sheet/styles";

/** The font of a new workbook, which every style names: one without a name is drawn differently everywhere. */
export const FONT = { name: "Calibri", size: BODY_SIZE } as const;

/** Excel shows "####" for texts of over 255 characters in a cell of text format. */
const LONGEST_TEXT_FORMAT = 255;

/**
 * How a published cell looks in the file. A text stays a text when somebody edits its cell, whatever it begins with: by
 * its format, or where it is too long for that, by the mark that {@link LONG_TEXT} stands for.
 */
export function fileStyle({ value, style, format }: PlanCell): CellStyle {
  const look: CellLook = STYLES[style];
  const alignment = fileAlignment(look);
  return {
    font: {
      ...FONT,
      ...(look.size !== undefined && { size: look.size }),
      ...(look.bold === true && { bold: true }),
      ...(look.italic === true && { italic: true }),
      ...(look.color !== undefined && { color: { rgb: hex(look.color) } }),
    },
    ...(look.fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: hex(look.fill) } },
    }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...fileBorder(look),
    ...(typeof value === "number" && format !== undefined && { numFmt: format }),
    ...(typeof value === "string" && value !== "" && textStyle(value)),
  };
}

function textStyle(value: string): CellStyle {
  return value.length <= LONGEST_TEXT_FORMAT ? { numFmt: "@" } : LONG_TEXT;
}

/**
 * The library cannot write Excel's mark for a text, so a protection that says what holds anyway stands for it until
 * `finishStyles` puts the mark there.
 */
export const LONG_TEXT: CellStyle = { protection: { locked: true } };

function fileAlignment(look: CellLook): NonNullable<CellStyle["alignment"]> {
  return {
    ...(look.horizontal !== undefined && {
      horizontal: ({ Left: "left", Right: "right", Center: "center" } as const)[look.horizontal],
    }),
    ...(look.vertical !== undefined &&
      look.vertical !== "Bottom" && { vertical: ({ Top: "top", Center: "center" } as const)[look.vertical] }),
    ...(look.wrap === true && { wrapText: true }),
    ...(look.indent !== undefined && { indent: look.indent }),
  };
}

function fileBorder({ lineAbove, lineBelow }: CellLook): Pick<CellStyle, "border"> {
  if (lineAbove === undefined && lineBelow === undefined) return {};
  return {
    border: {
      ...(lineAbove !== undefined && { top: { style: "thin", color: { rgb: hex(lineAbove) } } }),
      ...(lineBelow !== undefined && { bottom: { style: "thin", color: { rgb: hex(lineBelow) } } }),
    },
  };
}

/** A colour as files write it: "#0B4F5C" is "0B4F5C". */
export function hex(color: string): string {
  return color.replace("#", "");
}
