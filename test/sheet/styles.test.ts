import type { CellLook } from "../../src/sheet/styles";
import { CHART_COLORS, INK_OF_CHARTS, STYLES } from "../../src/sheet/styles";

/** Contrast as the web's guidelines for accessibility count it: 1 is none, 21 is black on white. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const WHITE = "#FFFFFF";
const BLACK = "#000000";

test("contrast is counted as the guidelines do", () => {
  expect(contrast(BLACK, WHITE)).toBeCloseTo(21, 9);
  expect(contrast("#767676", WHITE)).toBeCloseTo(4.54, 2);
});

test.each(Object.entries<CellLook>(STYLES))("words in the style %s can be read", (_style, { color, fill }) => {
  expect(contrast(color ?? BLACK, fill ?? WHITE)).toBeGreaterThanOrEqual(4.5);
});

test.each(Object.entries(CHART_COLORS))("the chart colour %s stands out from the paper", (_name, color) => {
  expect(contrast(color, WHITE)).toBeGreaterThanOrEqual(3);
});

test("columns that stand upon one another are told apart, in grey print too", () => {
  const { new: first, existing, other } = CHART_COLORS;
  expect(contrast(first, existing)).toBeGreaterThanOrEqual(3);
  expect(contrast(existing, other)).toBeGreaterThanOrEqual(3);
  expect(contrast(INK_OF_CHARTS.words, WHITE)).toBeGreaterThanOrEqual(4.5);
});
