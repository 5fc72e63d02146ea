/** A piece of text on a page: x from its left edge, baseline from its top, both in points. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  /** The font's height. */
  readonly size: number;
}

/** Pieces on one baseline, from left to right. */
export interface PageLine {
  readonly baseline: number;
  readonly pieces: PlacedText[];
}

/** All of these are parts of the font's height. */
const SAME_BASELINE = 0.2;
const LEAST_RAISE = 0.1;
const MOST_RAISE = 0.7;
const SMALL = 0.82;
const BESIDE = 0.6;
const LETTER_GAP = 0.12;
const COLUMN_GAP = 0.6;
const PARAGRAPH_GAP = 1.8;

const LONGEST_MARK = 8;
const MOST_COLUMNS = 600;

/**
 * The lines of a page as they would be typed with letters of one width: what stands below one another on the page does so in
 * the lines too, words of a phrase are a space apart and columns at least two.
 *
 * @param pieces the texts of the page, in any order
 * @returns its lines; a wider gap between them is an empty line
 * @example pageLines([{ text: "Freeze post", x: 72, … }, { text: "(0.1)", x: 300, … }]) // ["Freeze post      (0.1)"]
 */
export function pageLines(pieces: readonly PlacedText[]): string[] {
  if (pieces.length === 0) return [];
  const lines = linesOnPage(pieces);
  const left = pieces.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const pitch = pitchOf(pieces);
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const size = quantile(
      line.pieces.map((piece) => piece.size),
      0.5,
    );
    const isApart = above !== undefined && line.baseline - above.baseline > PARAGRAPH_GAP * size;
    return [...(isApart ? [""] : []), typed(line, left, pitch)];
  });
}

/** The lines of a page from its top, marks of notes in the line that they stand at. */
export function linesOnPage(pieces: readonly PlacedText[]): PageLine[] {
  return withMarks(onBaselines(pieces));
}

function onBaselines(pieces: readonly PlacedText[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const piece of [...pieces].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && piece.baseline - line.baseline < SAME_BASELINE * piece.size) line.pieces.push(piece);
    else lines.push({ baseline: piece.baseline, pieces: [piece] });
  }
  return lines;
}

/** Small raised texts go into the line below, beside the text that they are a mark at. */
function withMarks(lines: readonly PageLine[]): PageLine[] {
  const marks = new Map<PageLine, PlacedText[]>();
  const kept = lines.map((line, index) => {
    const own = line.pieces.filter((piece) => {
      const host = piece.text.trim().length > LONGEST_MARK ? null : hostOf(piece, lines, index + 1);
      if (host) marks.set(host, [...(marks.get(host) ?? []), asMark(piece)]);
      return !host;
    });
    return { line, own };
  });
  return kept.flatMap(({ line, own }) => {
    const pieces = [...own, ...(marks.get(line) ?? [])].sort((a, b) => a.x - b.x);
    return pieces.length === 0 ? [] : [{ baseline: line.baseline, pieces }];
  });
}

function asMark(piece: PlacedText): PlacedText {
  const text = piece.text.trim();
  return /^(?:st|nd|rd|th)$/iu.test(text) ? piece : { ...piece, text: ` [${text.replace(/^[([]|[)\]]$/gu, "")}]` };
}

function hostOf(piece: PlacedText, lines: readonly PageLine[], next: number): PageLine | null {
  for (let index = next; index < Math.min(next + 2, lines.length); index++) {
    const line = lines[index];
    const isHost = line?.pieces.some((host) => {
      const raise = line.baseline - piece.baseline;
      const gap = Math.min(Math.abs(piece.x - host.x - host.width), Math.abs(host.x - piece.x - piece.width));
      const isRaised = raise > LEAST_RAISE * host.size && raise < MOST_RAISE * host.size;
      return isRaised && piece.size < SMALL * host.size && gap < BESIDE * host.size;
    });
    if (line && isHost === true) return line;
  }
  return null;
}

/** The width of a letter at which hardly any text is longer than its place. */
function pitchOf(pieces: readonly PlacedText[]): number {
  const long = pieces.filter(({ text }) => text.length >= 6);
  const widths = (long.length > 0 ? long : pieces).map(({ width, text }) => width / text.length);
  const size = quantile(
    pieces.map((piece) => piece.size),
    0.5,
  );
  return Math.max(quantile(widths, 0.05), 0.3 * size, 0.5);
}

function typed(line: PageLine, left: number, pitch: number): string {
  let text = "";
  let end = Number.NEGATIVE_INFINITY;
  let before: PlacedText | undefined;
  for (const piece of line.pieces) {
    // Some programs make letters bold by writing them twice.
    if (before?.text === piece.text && Math.abs(before.x - piece.x) < SAME_BASELINE * piece.size) continue;
    const gap = (piece.x - end) / piece.size;
    if (gap > COLUMN_GAP) {
      const column = Math.min(Math.round((piece.x - left) / pitch), MOST_COLUMNS);
      text = text.padEnd(Math.max(column, text === "" ? 0 : text.length + 2));
    } else if (needsSpace(text, piece.text, gap)) {
      text += " ";
    }
    text += text === "" ? columnsApart(piece.text.trimStart()) : columnsApart(piece.text);
    end = Math.max(end, piece.x + piece.width);
    before = piece;
  }
  return text.trimEnd();
}

const FIGURES = /^\s*(?:[£+(-]*\d[\d.,/]*[)%kmp]*|[-–—])(?:\s(?:[£+(-]*\d[\d.,/]*[)%kmp]*|[-–—]))+\s*$/u;

const ONE_FIGURE = /^\s*(?:[£+(-]*\d[\d.,/]*[)%kmp]*|[-–—])\s*$/u;

/** Whether a text is a figure, a dash in its place, or several of them, and nothing else. */
export function isFigures(text: string): boolean {
  return ONE_FIGURE.test(text) || (text.length < 200 && FIGURES.test(text));
}

/** Narrow columns of figures come as one text: nothing but figures, a space apart, are no phrase. */
function columnsApart(text: string): string {
  return text.length < 200 && FIGURES.test(text) ? text.replace(/(?<=\S)\s(?=\S)/gu, "  ") : text;
}

function needsSpace(before: string, text: string, gap: number): boolean {
  if (/\s$/u.test(before) || /^\s/u.test(text)) return false;
  return gap > LETTER_GAP || (/ \[[^\]]*\]$/u.test(before) && /^[\p{L}\p{N}]/u.test(text));
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(part * sorted.length)] ?? 0;
}
