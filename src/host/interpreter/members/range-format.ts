import type { Host } from "../../host";
import type { HostBorder, HostStyle } from "../../model/types";
import { refTo, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { expectBoolean, expectColour, expectNumber, expectOneOf, expectText } from "./arguments";
import { autofitColumns, columnWidthProperty, rowHeightProperty } from "./range-sizes";
import { commonStyle, styleCells, type RangeTarget } from "./range-target";

/**
 * A RangeFormat object for some cells.
 * @returns The reference.
 */
export function refToFormat(host: Host, target: RangeTarget): Ref {
  return refTo(FORMAT, target, host);
}

/** A property that is one part of each cell's style, with the value of a cell that has none. */
function styled<K extends keyof HostStyle>(
  key: K,
  otherwise: NonNullable<HostStyle[K]>,
  read: (value: unknown) => NonNullable<HostStyle[K]>,
): Property<RangeTarget> {
  return {
    get: (target) => commonStyle(target, (style) => style[key] ?? otherwise),
    set: (target, value) => {
      const change: HostStyle = {};
      change[key] = read(value);
      styleCells(target, change);
    },
  };
}

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

const FORMAT: Members<RangeTarget> = {
  type: "RangeFormat",
  guardedBy: (target) => target.sheet,
  affectsValues: false,
  properties: {
    columnWidth: columnWidthProperty,
    rowHeight: rowHeightProperty,
    horizontalAlignment: styled("horizontal", "General", (value) => expectOneOf(value, HORIZONTAL)),
    verticalAlignment: styled("vertical", "Bottom", (value) => expectOneOf(value, VERTICAL)),
    wrapText: styled("wrap", false, expectBoolean),
    indentLevel: styled("indent", 0, (value) => expectNumber(value, 0, 250)),
  },
  links: {
    fill: (target, host) => refTo(FILL, target, host),
    font: (target, host) => refTo(FONT, target, host),
    borders: (target, host) => refTo(BORDERS, target, host),
  },
  actions: {
    autofitColumns,
    // A row without a height of its own is drawn as high as its text needs.
    autofitRows: ({ sheet, range }) => {
      for (const row of [...sheet.rowHeights.keys()]) {
        if (row >= range.row && row < range.row + range.rows) sheet.rowHeights.delete(row);
      }
    },
  },
};

const FILL: Members<RangeTarget> = {
  type: "RangeFill",
  guardedBy: (target) => target.sheet,
  affectsValues: false,
  properties: { color: styled("fill", "", expectColour) },
  actions: {
    clear: (target) => styleCells(target, () => ({ fill: "" })),
  },
};

const FONT: Members<RangeTarget> = {
  type: "RangeFont",
  guardedBy: (target) => target.sheet,
  affectsValues: false,
  properties: {
    name: styled("fontName", "Calibri", expectText),
    size: styled("fontSize", 11, (value) => expectNumber(value, 1, 409)),
    bold: styled("bold", false, expectBoolean),
    italic: styled("italic", false, expectBoolean),
    underline: {
      get: (target) => commonStyle(target, (style) => (style.underline === true ? "Single" : "None")),
      set: (target, value) => styleCells(target, { underline: expectOneOf(value, ["None", "Single"]) === "Single" }),
    },
    color: styled("fontColor", "#000000", expectColour),
  },
};

const BORDERS: Members<RangeTarget> = {
  type: "RangeBorderCollection",
  item: (target, key, host) => {
    const edge = EDGES.find((name) => name === key);
    if (!edge) throw problem("InvalidArgument");
    return refTo(BORDER, { ...target, edge }, host);
  },
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;
type Edge = (typeof EDGES)[number];
type BorderTarget = RangeTarget & { edge: Edge };
type Side = "top" | "right" | "bottom" | "left";

const BORDER: Members<BorderTarget> = {
  type: "RangeBorder",
  guardedBy: (target) => target.sheet,
  affectsValues: false,
  identity: (target) => ({ Id: target.edge }),
  properties: {
    sideIndex: { get: (target) => target.edge },
    style: {
      get: (target) => readBorder(target)?.style ?? "None",
      set: (target, value) => {
        const style = expectOneOf(value, ["None", "Continuous", "Dash", "Dot", "Double"]);
        changeBorder(target, style === "None" ? null : { style });
      },
    },
    color: {
      get: (target) => readBorder(target)?.color ?? "#000000",
      set: (target, value) => changeBorder(target, { color: expectColour(value) }),
    },
    weight: {
      get: (target) => readBorder(target)?.weight ?? "Thin",
      set: (target, value) =>
        changeBorder(target, { weight: expectOneOf(value, ["Hairline", "Thin", "Medium", "Thick"]) }),
    },
  },
};

function readBorder(target: BorderTarget): HostBorder | null {
  const [place] = placesOf(target);
  if (!place) return null;
  return commonStyle({ sheet: target.sheet, range: place.range }, (style) => style.borders?.[place.side]) ?? null;
}

/** A colour or a weight on its own makes a plain line, as in Excel. */
function changeBorder(target: BorderTarget, change: Partial<HostBorder> | null): void {
  for (const { side, range } of placesOf(target)) {
    styleCells({ sheet: target.sheet, range }, (row, column) => {
      const { [side]: before, ...others } = target.sheet.rows.get(row)?.get(column)?.style?.borders ?? {};
      if (!change) return { borders: others };
      const border: HostBorder = { style: "Continuous", weight: "Thin", color: "#000000", ...before, ...change };
      return { borders: { ...others, [side]: border } };
    });
  }
}

/** The cells that an edge runs along, and on which of their sides. */
function placesOf({ range, edge }: BorderTarget): { side: Side; range: RangeTarget["range"] }[] {
  const { row, column, rows, columns } = range;
  switch (edge) {
    case "EdgeTop":
      return [{ side: "top", range: { row, column, rows: 1, columns } }];
    case "EdgeBottom":
      return [{ side: "bottom", range: { row: row + rows - 1, column, rows: 1, columns } }];
    case "EdgeLeft":
      return [{ side: "left", range: { row, column, rows, columns: 1 } }];
    case "EdgeRight":
      return [{ side: "right", range: { row, column: column + columns - 1, rows, columns: 1 } }];
    case "InsideHorizontal":
      return rows < 2 ? [] : [{ side: "bottom", range: { row, column, rows: rows - 1, columns } }];
    case "InsideVertical":
      return columns < 2 ? [] : [{ side: "right", range: { row, column, rows, columns: columns - 1 } }];
  }
}
