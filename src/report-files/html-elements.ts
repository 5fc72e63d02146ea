import { walk, type Element } from "./html-tree";

/** What a reader does not see, or what is no text. */
const LEFT_OUT = names(
  "script style head template noscript title svg math iframe object embed audio video canvas select datalist textarea",
  "del s strike",
);

const BLOCKS = names(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer",
  "form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot",
  "th thead tr ul",
);

const HIDDEN = /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|mso-element:comment)/u;
const STRUCK_OUT = /(?:^|;)text-decoration(?:-line)?:[^;]*line-through/u;

/** Whether it stays out of the text with everything in it: what is hidden, what was deleted, and what is no text. */
export function isLeftOut(element: Element): boolean {
  if (LEFT_OUT.has(element.tagName) || attribute(element, "hidden") !== null) return true;
  const style = styleOf(element);
  return HIDDEN.test(style) || STRUCK_OUT.test(style) || hasClass(element, /\bMsoCommentReference\b/u);
}

/** Whether it stands on lines of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Whether its spaces and line ends are meant. */
export function keepsSpaces(element: Element): boolean {
  return element.tagName === "pre" || /(?:^|;)white-space(?:-collapse)?:(?:pre|break-spaces)/u.test(styleOf(element));
}

/** Whether it is the mark before an item of Word's lists, whose items are paragraphs. */
export function isListMark(element: Element): boolean {
  return /(?:^|;)mso-list:ignore/u.test(styleOf(element));
}

/** Whether it is a tab, which Word writes as spaces. */
export function isTab(element: Element): boolean {
  return /(?:^|;)mso-tab-count:/u.test(styleOf(element));
}

/** Whether its text is raised. */
export function isRaised(element: Element): boolean {
  if (element.tagName === "sup") return true;
  return (
    /(?:^|;)vertical-align:super/u.test(styleOf(element)) || hasClass(element, /\bMso(?:Foot|End)noteReference\b/u)
  );
}

const LONGEST_MARK = 12;
const PART_OF_WORD = /^(?:st|nd|rd|th|[™®℠])?$/iu;
const SEVERAL_MARKS = /^[\d\s,;&–-]+$/u;

/**
 * The text of a raised element if it is the mark of a note, without the brackets that it may have.
 *
 * @returns the mark, such as "1" or "*"; an empty text if it goes with what stands before it, as "th" of "20th" does; null
 *   for words
 * @example noteMark(sup) // "1" for <sup>[1]</sup>
 */
export function noteMark(raised: Element): string | null {
  let text = "";
  walk(raised, {
    text: (piece) => (text += piece.slice(0, 2 * LONGEST_MARK)),
    enter: (element) => text.length <= LONGEST_MARK && !isLeftOut(element),
    leave: () => undefined,
  });
  text = text.trim();
  if (PART_OF_WORD.test(text)) return "";
  if (text.length > LONGEST_MARK || (/\s/u.test(text) && !SEVERAL_MARKS.test(text))) return null;
  return text.replace(/^[([]+/u, "").replace(/[)\].]+$/u, "");
}

/** Limits of the standard: whatever is beyond them counts as one, or as the most. */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/** How many columns and rows a cell takes. */
export function spanOf(cell: Element): { readonly columns: number; readonly rows: number } {
  return { columns: span(cell, "colspan", MOST_COLUMNS), rows: span(cell, "rowspan", MOST_ROWS) };
}

function span(cell: Element, name: string, most: number): number {
  const count = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return count >= 1 ? Math.min(count, most) : 1;
}

function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

function hasClass(element: Element, wanted: RegExp): boolean {
  return wanted.test(attribute(element, "class") ?? "");
}

/** The declarations of its style attribute, in small letters and without white space. */
function styleOf(element: Element): string {
  return (attribute(element, "style") ?? "").replace(/\s+/gu, "").toLowerCase();
}

function names(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.join(" ").split(" "));
}
