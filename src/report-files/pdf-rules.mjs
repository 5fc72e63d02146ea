import { OPS, Util } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * A straight stroke of a page that runs level or upright, in points of the page as it is seen.
 *
 * @typedef {{ readonly x1: number, readonly y1: number, readonly x2: number, readonly y2: number }} PdfRule
 * @typedef {readonly [x: number, y: number]} Point
 */

/** What a path is made of, as the library hands it on, which exports no names for these; all else are curves of two kinds. */
const [MOVE, LINE, CURVE, CLOSE] = [0, 1, 2, 4];

/** Programs draw a border as a stroke, or as a filled rectangle this thin at most. */
const MOST_THICKNESS = 3;
const STRAIGHT = 0.6;
/** A map or a chart has more, and a table has never so many. */
const MOST_RULES = 20_000;

const STROKES = new Set([OPS.stroke, OPS.closeStroke]);
const FILLS = new Set([OPS.fill, OPS.eoFill]);
const BOTH = new Set([OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

/**
 * The rules of a page: the borders of tables, and whatever else is drawn as a straight line. None where there are so many
 * that they are a drawing.
 *
 * @param {{ readonly fnArray: readonly number[], readonly argsArray: readonly any[] }} operators what the page draws
 * @param {readonly number[]} view the way from the page's own points to those that are seen
 * @returns {PdfRule[]}
 */
export function rulesOf({ fnArray, argsArray }, view) {
  /** @type {PdfRule[]} */
  const rules = [];
  let matrix = view;
  /** @type {(readonly number[])[]} */
  const saved = [];
  for (const [at, operator] of fnArray.entries()) {
    const given = argsArray[at];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? view;
    else if (operator === OPS.transform) matrix = Util.transform(matrix, given);
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (given[0]) matrix = Util.transform(matrix, given[0]);
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (operator === OPS.constructPath) rules.push(...rulesOfPath(given, matrix));
    if (rules.length > MOST_RULES) return [];
  }
  return rules;
}

/**
 * @param {[painted: number, path: [Float32Array | null]]} given
 * @param {readonly number[]} matrix
 */
function rulesOfPath([painted, [path]], matrix) {
  const isStroked = STROKES.has(painted) || BOTH.has(painted);
  if (!path || !(isStroked || FILLS.has(painted))) return [];
  return outlinesOf(path, matrix).flatMap((outline) => [
    ...(isStroked ? strokesOf(outline) : []),
    ...(isStroked ? [] : barOf(outline)),
  ]);
}

/**
 * The outlines of a path as the corners they run through; one that bends is none.
 *
 * @param {Float32Array} path
 * @param {readonly number[]} matrix
 * @returns {Point[][]}
 */
function outlinesOf(path, matrix) {
  /** @type {Point[][]} */
  const outlines = [];
  /** @type {Point[]} */
  let outline = [];
  for (let at = 0; at < path.length;) {
    const part = path[at];
    if (part === MOVE || part === LINE) {
      if (part === MOVE) {
        outlines.push(outline);
        outline = [];
      }
      outline.push(seen(path.subarray(at + 1, at + 3), matrix));
      at += 3;
    } else if (part === CLOSE) {
      const [first] = outline;
      if (first) outline.push(first);
      at += 1;
    } else {
      outline = [];
      at += part === CURVE ? 7 : 5;
    }
  }
  return [...outlines, outline].filter(({ length }) => length > 1);
}

/**
 * @param {Float32Array} place
 * @param {readonly number[]} matrix
 * @returns {Point}
 */
function seen(place, matrix) {
  const point = /** @type {[x: number, y: number]} */ ([...place]);
  Util.applyTransform(point, matrix);
  return point;
}

/**
 * @param {readonly Point[]} outline
 * @returns {PdfRule[]}
 */
function strokesOf(outline) {
  return outline.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = outline[index] ?? [x2, y2];
    return Math.abs(x1 - x2) < STRAIGHT || Math.abs(y1 - y2) < STRAIGHT ? [{ x1, y1, x2, y2 }] : [];
  });
}

/**
 * A thin filled rectangle is a rule along its middle.
 *
 * @param {readonly Point[]} outline
 * @returns {PdfRule[]}
 */
function barOf(outline) {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  if (bottom - top <= Math.min(MOST_THICKNESS, right - left)) return [{ x1: left, y1: y, x2: right, y2: y }];
  if (right - left <= Math.min(MOST_THICKNESS, bottom - top)) return [{ x1: x, y1: top, x2: x, y2: bottom }];
  return [];
}
