const LINES_OF_A_HEAD = 3;
const SHORTEST = 8;
/** A committee and its day, or the council's name; what heads columns has years or amounts. */
const NAMES_A_MEETING =
  /\b(?:council|cabinet|committee|board|panel|authority|partnership)\b|\b\d{1,2} \p{L}+ 20\d\d\b/iu;
const HEADS_COLUMNS = /£|\b\d{2,4}[/–-]\d{2}\b/u;

/**
 * Tells what the first lines of a report and the tops of its later pages say alike, such as "County Council, Cabinet 3 February
 * 2026": it belongs to the page. Headings of columns that stand again on each page do not.
 */
export function headsOfPages(lines: readonly string[]): (text: string, line: number) => boolean {
  const bare = (text: string) => text.replace(/\s+/gu, " ").trim();
  const first = lines
    .flatMap((text, line) => (bare(text) === "" ? [] : [{ text: bare(text), line }]))
    .slice(0, LINES_OF_A_HEAD);
  const heads = first.filter(
    ({ text }) => text.length >= SHORTEST && NAMES_A_MEETING.test(text) && !HEADS_COLUMNS.test(text),
  );
  return (text, line) => heads.some((head) => head.line < line && head.text === bare(text));
}
