/** How a cell looks. Absent properties are the workbook's own. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Right" | "Center";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly lineBelow?: string;
  readonly lineAbove?: string;
  readonly indent?: number;
}

/** Points: what cells are written with that say nothing else. */
export const BODY_SIZE = 11;

/** One restrained theme: a dark teal for what heads, grey lines, no colour that carries meaning alone. */
const INK = "#1F2A33";
const TEAL = "#0B4F5C";
const MUTED = "#4A5761";
const PALE = "#E6EFF1";
const LINE = "#B4C2C7";
const LINK = "#0B5A8A";
const PAPER = "#FFF8E1";

export const STYLES = {
  plain: {},
  title: { bold: true, size: 20, color: TEAL, vertical: "Center" },
  subtitle: { size: 11, color: MUTED, wrap: true, vertical: "Top" },
  section: { bold: true, size: 14, color: TEAL, vertical: "Center", lineBelow: TEAL },
  heading: { bold: true, size: 11, color: INK, vertical: "Bottom" },
  text: { color: INK, wrap: true, vertical: "Top" },
  sentence: { color: INK, vertical: "Top" },
  label: { color: MUTED, wrap: true, vertical: "Top" },
  link: { color: LINK, wrap: true, vertical: "Top" },
  tableHeading: { bold: true, color: "#FFFFFF", fill: TEAL, wrap: true, vertical: "Center" },
  tableHeadingWords: {
    bold: true,
    color: "#FFFFFF",
    fill: TEAL,
    wrap: true,
    vertical: "Center",
    horizontal: "Left",
    indent: 1,
  },
  tableHeadingRight: { bold: true, color: "#FFFFFF", fill: TEAL, wrap: true, vertical: "Center", horizontal: "Right" },
  /** The arrow of a filter stands at the right of its heading. */
  tableHeadingFiltered: {
    bold: true,
    color: "#FFFFFF",
    fill: TEAL,
    wrap: true,
    vertical: "Center",
    horizontal: "Right",
    indent: 2,
  },
  name: { color: INK, wrap: true, vertical: "Top", lineBelow: LINE },
  cellText: { color: INK, wrap: true, vertical: "Top", lineBelow: LINE, horizontal: "Left", indent: 1 },
  cellLink: { color: LINK, wrap: true, vertical: "Top", lineBelow: LINE, horizontal: "Left", indent: 1 },
  /** A link that names a row. */
  nameLink: { color: LINK, wrap: true, vertical: "Top", lineBelow: LINE },
  figure: { color: INK, horizontal: "Right", vertical: "Top", lineBelow: LINE },
  /** Where somebody writes or sets something: paper to write on, said in the heading too. */
  entry: { color: INK, fill: PAPER, wrap: true, vertical: "Top", lineBelow: LINE, horizontal: "Left", indent: 1 },
  /** A figure that somebody should look at: the words beside it say why. */
  figureToCheck: { italic: true, color: INK, fill: PAPER, horizontal: "Right", vertical: "Top", lineBelow: LINE },
  /** A text that runs on over the empty cells beside it. */
  oneLine: { color: INK, vertical: "Top", lineBelow: LINE, horizontal: "Left", indent: 1 },
  entryFigure: { color: INK, fill: PAPER, horizontal: "Right", vertical: "Top", lineBelow: LINE },
  totalName: { bold: true, color: INK, wrap: true, vertical: "Top", fill: PALE, lineAbove: TEAL, lineBelow: TEAL },
  totalFigure: {
    bold: true,
    color: INK,
    horizontal: "Right",
    vertical: "Top",
    fill: PALE,
    lineAbove: TEAL,
    lineBelow: TEAL,
  },
  /** Words beside a total. */
  totalWords: {
    bold: true,
    color: INK,
    wrap: true,
    vertical: "Top",
    fill: PALE,
    lineAbove: TEAL,
    lineBelow: TEAL,
    horizontal: "Left",
    indent: 1,
  },
  check: { italic: true, color: MUTED, wrap: true, vertical: "Top", lineBelow: LINE },
  checkFigure: { italic: true, color: MUTED, horizontal: "Right", vertical: "Top", lineBelow: LINE },
  sampleTitle: { bold: true, size: 14, wrap: false },
  sampleHeading: { bold: true, wrap: true, vertical: "Center", fill: "#EDEDED" },
  sampleSection: { bold: true, vertical: "Center", fill: "#EDEDED" },
  sampleOverflow: { vertical: "Top" },
  sampleText: { wrap: true, vertical: "Top" },
  sampleFigure: { horizontal: "Right", vertical: "Top" },
} as const satisfies Record<string, CellLook>;

export type StyleName = keyof typeof STYLES;

/**
 * Colours of charts, each at least 3:1 against the paper, and so against the next that it is stacked upon: what is new,
 * what exists already and what is neither. Costs hang below the line, so that place tells them apart as well.
 */
export const CHART_COLORS = {
  new: "#083C47",
  existing: "#5B98A5",
  other: "#3B3355",
  cost: "#B5541C",
  effect: "#3E7C88",
} as const;

/** What charts are written and ruled with, and the gap between columns that are stacked. */
export const INK_OF_CHARTS = { words: INK, lines: "#D5DEE1", axis: MUTED, gap: "#FFFFFF" } as const;
