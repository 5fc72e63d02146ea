/**
 * How many lines a text takes when it is wrapped.
 * @param width Pixels for the text itself.
 * @param widthOf How wide a piece of it is.
 * @returns At least 1.
 */
export function wrappedLines(text: string, width: number, widthOf: (piece: string) => number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    if (widthOf(paragraph.trimEnd()) <= width) continue;
    let line = "";
    for (const word of paragraph.split(/(?<=[ \-–])/)) {
      if (widthOf((line + word).trimEnd()) <= width) {
        line += word;
        continue;
      }
      if (line !== "") lines += 1;
      const long = widthOf(word.trimEnd()) / Math.max(width, 1);
      if (long > 1) lines += Math.ceil(long) - 1;
      line = word;
    }
  }
  return Math.max(lines, 1);
}
