/** Marks where a word may break and nothing else: soft hyphens, spaces without width. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Text as it comes in pieces, made into lines: white space is one space, hard spaces too.
 *
 * @example
 * const passage = new Passage((line) => lines.push(line));
 * passage.words("Freeze  post ");
 * passage.words("3.2");
 * passage.mark("1");
 * passage.endBlock(); // "Freeze post 3.2 [1]"
 */
export class Passage {
  private line = "";
  private gap = "";
  private isBulleted = false;
  private isAfterMark = false;
  /** A paragraph with nothing but a hard space is an empty line that somebody wanted. */
  private isBlank = false;

  constructor(
    private readonly emit: (line: string) => void,
    private readonly keepsTabs = false,
  ) {}

  /** Text whose white space is only that. */
  words(text: string): void {
    for (const piece of text.replace(INVISIBLE, "").split(/(\s+)/u)) {
      if (piece === "") continue;
      if (/^\s/u.test(piece)) this.space(piece);
      else this.add(piece);
    }
  }

  /** Text whose lines and spaces are meant. */
  kept(text: string): void {
    for (const [at, piece] of text
      .replace(INVISIBLE, "")
      .split(/\r\n|[\r\n]/u)
      .entries()) {
      if (at > 0) this.breakLine();
      // A hard space is as wide as a space, and layout counts.
      if (piece !== "") this.add(piece.replaceAll("\u00A0", " "));
    }
  }

  /** A tab that moves on to a column. */
  tab(): void {
    this.gap = this.keepsTabs ? "\t" : " ";
  }

  /** The mark of a note: apart from the figure that it stands at, which it would change. */
  mark(text: string): void {
    this.apart();
    this.add(`[${text}]`);
    this.isAfterMark = true;
  }

  /** What comes next is not one word with what came before. */
  apart(): void {
    this.gap ||= " ";
  }

  /** The next text is an item of a list. */
  bullet(): void {
    this.isBulleted = true;
  }

  /** A line ends here, even an empty one. */
  breakLine(): void {
    this.finish();
  }

  /** A line ends here if there is one. */
  endBlock(): void {
    if (this.line !== "" || this.isBlank) this.finish();
    this.gap = "";
  }

  private space(piece: string): void {
    if (this.line === "" && piece.includes("\u00A0")) this.isBlank = true;
    // Indentation of the markup has line ends with its tabs; a tab of the text stands alone.
    if (this.keepsTabs && piece.includes("\t") && !piece.includes("\n")) this.gap = "\t";
    else this.gap ||= " ";
  }

  private add(piece: string): void {
    if (this.isAfterMark && /^[\p{L}\p{N}]/u.test(piece)) this.gap ||= " ";
    if (this.line === "") this.gap = this.isBulleted ? "• " : this.gap.replace(" ", "");
    this.line += this.gap + piece;
    this.gap = "";
    this.isBulleted = false;
    this.isAfterMark = false;
  }

  private finish(): void {
    this.emit(this.line.trimEnd());
    this.line = "";
    this.gap = "";
    this.isAfterMark = false;
    this.isBlank = false;
  }
}
