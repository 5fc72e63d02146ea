import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { rulesOf } from "../../src/report-files/pdf-rules.mjs";

type Drawn = readonly [operator: number, given?: unknown];

const AS_IT_IS = [1, 0, 0, 1, 0, 0];

const rulesDrawn = (...drawn: readonly Drawn[]) =>
  rulesOf({ fnArray: drawn.map(([operator]) => operator), argsArray: drawn.map(([, given]) => given) }, AS_IT_IS);

/** The parts of a path, as the library numbers them. */
const move = (x: number, y: number) => [0, x, y];
const line = (x: number, y: number) => [1, x, y];
const curve = (x: number, y: number) => [2, x, y, x, y, x, y];
const curveOfThree = (x: number, y: number) => [3, x, y, x, y];
const CLOSE = [4];

const path = (painted: number, ...parts: readonly number[][]): Drawn => [
  OPS.constructPath,
  [painted, [new Float32Array(parts.flat())]],
];
const box = (x: number, y: number, width: number, height: number) => [
  move(x, y),
  line(x + width, y),
  line(x + width, y + height),
  line(x, y + height),
  CLOSE,
];
const rule = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });

const LEVEL = [move(10, 20), line(90, 20)];

describe("what is drawn for a table's borders is a rule:", () => {
  it.each<[string, Drawn, ReturnType<typeof rule>[]]>([
    ["a level stroke", path(OPS.stroke, ...LEVEL), [rule(10, 20, 90, 20)]],
    ["an upright stroke", path(OPS.stroke, move(10, 20), line(10, 70)), [rule(10, 20, 10, 70)]],
    [
      "the four sides of a cell's box",
      path(OPS.closeStroke, ...box(10, 20, 80, 50)),
      [rule(10, 20, 90, 20), rule(90, 20, 90, 70), rule(90, 70, 10, 70), rule(10, 70, 10, 20)],
    ],
    [
      "the sides of a box that is filled as well, for a shaded heading",
      path(OPS.fillStroke, ...box(10, 20, 80, 50)),
      [rule(10, 20, 90, 20), rule(90, 20, 90, 70), rule(90, 70, 10, 70), rule(10, 70, 10, 20)],
    ],
    ["a thin level bar, along its middle", path(OPS.fill, ...box(10, 20, 80, 2)), [rule(10, 21, 90, 21)]],
    ["a thin upright bar, along its middle", path(OPS.eoFill, ...box(10, 20, 2, 50)), [rule(11, 20, 11, 70)]],
    [
      "each of several strokes of one path",
      path(OPS.stroke, ...LEVEL, move(10, 40), line(90, 40)),
      [rule(10, 20, 90, 20), rule(10, 40, 90, 40)],
    ],
    [
      "the straight part after a bend",
      path(OPS.stroke, curve(10, 10), line(20, 20), line(90, 20)),
      [rule(20, 20, 90, 20)],
    ],
    [
      "the straight part after a bend of three points",
      path(OPS.stroke, curveOfThree(10, 10), line(20, 20), line(90, 20)),
      [rule(20, 20, 90, 20)],
    ],
  ])("%s", (_, drawn, rules) => {
    expect(rulesDrawn(drawn)).toEqual(rules);
  });
});

describe("what is drawn otherwise is none:", () => {
  it.each<[string, Drawn]>([
    ["a stroke aslant", path(OPS.stroke, move(10, 20), line(90, 70))],
    ["a shaded cell", path(OPS.fill, ...box(10, 20, 80, 50))],
    ["a dot of a dotted line that is too short to run anywhere", path(OPS.stroke, move(10, 20))],
    ["a bend that is closed", path(OPS.stroke, move(10, 20), curve(90, 20), CLOSE)],
    ["a path that only cuts out what is shown", path(OPS.endPath, ...LEVEL)],
    ["a path of nothing", [OPS.constructPath, [OPS.stroke, [null]]]],
    ["words", [OPS.showText, []]],
  ])("%s", (_, drawn) => {
    expect(rulesDrawn(drawn)).toEqual([]);
  });

  it("lines so many that they are a map", () => {
    expect(rulesDrawn(...Array.from({ length: 20_000 }, () => path(OPS.stroke, ...LEVEL)))).toHaveLength(20_000);
    expect(rulesDrawn(...Array.from({ length: 20_001 }, () => path(OPS.stroke, ...LEVEL)))).toEqual([]);
  });
});

describe("a rule lies where it is seen", () => {
  const stroke = path(OPS.stroke, ...LEVEL);
  const lower: Drawn = [OPS.transform, [1, 0, 0, 1, 0, 100]];
  const [asWritten, lowered, twice] = [rule(10, 20, 90, 20), rule(10, 120, 90, 120), rule(10, 220, 90, 220)];

  it.each<[string, Drawn[], ReturnType<typeof rule>[]]>([
    ["where its page is moved, and moved again", [lower, stroke, lower, stroke], [lowered, twice]],
    ["where the move is taken back", [[OPS.save], lower, stroke, [OPS.restore], stroke], [lowered, asWritten]],
    ["where more is taken back than was kept", [lower, [OPS.restore], stroke], [asWritten]],
    [
      "in a form that is put somewhere on the page",
      [[OPS.paintFormXObjectBegin, [[1, 0, 0, 1, 0, 100]]], stroke, [OPS.paintFormXObjectEnd], stroke],
      [lowered, asWritten],
    ],
    [
      "in a form that stands where it was drawn",
      [[OPS.paintFormXObjectBegin, [null]], stroke, lower, [OPS.paintFormXObjectEnd], stroke],
      [asWritten, asWritten],
    ],
    ["behind a form that ends without a beginning", [lower, [OPS.paintFormXObjectEnd], stroke], [asWritten]],
    ["on a page that is turned", [[OPS.transform, [0, 1, -1, 0, 0, 0]], stroke], [rule(-20, 10, -20, 90)]],
  ])("%s", (_, drawn, rules) => {
    expect(rulesDrawn(...drawn)).toEqual(rules);
  });
});
