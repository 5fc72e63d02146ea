/** What a page repeats above and below its text, or a news page within it: "Page 3 of 12", "- 4 -", "Hide Ad". */
const FURNITURE =
  /^(?:(?:https?:\/\/|www\.)\S+|.{0,80}\bpage \d{1,4}(?: of \d{1,4})?|page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,4}\s*of\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}\s*\|\s*p\s?a\s?g\s?e|official(?: - sensitive)?|not protectively marked|(?:advertisement|hide ad| ){1,6}|article continues below.{0,30})$/i;

/** Whether a line belongs to its page and not to the text on it. */
export function isPageFurniture(text: string): boolean {
  return FURNITURE.test(text.trim());
}
