import type { OwnCell } from "../../savings/panel/words";
import { isPlainFormula } from "../../savings/plain-formula";
import { ownText } from "./own-text";

/** Lines that go on with what stands above them are set in by this much. */
const SET_IN = "  ";
/** Between a heading and what stands under it. */
const COLON = ": ";

/**
 * What stands in columns of the user's own as one text, a column a line. It can be read back whole.
 *
 * @example joinColumns([{ heading: "Asked by", content: "Chair" }]) // "Asked by: Chair"
 */
export function joinColumns(own: readonly OwnCell[]): string {
  return own
    .filter(({ content }) => content !== "")
    .map(({ heading, content }) => `${escaped(heading)}${COLON}${shown(content).replaceAll("\n", `\n${SET_IN}`)}`)
    .join("\n");
}

/** What heads words that somebody typed where no heading stands. */
export const WITHOUT_HEADING = "Notes";

/** Takes apart what {@link joinColumns} wrote. A line without a heading was typed there by somebody. */
export function splitColumns(joined: string): OwnCell[] {
  if (joined === "") return [];
  return joined.split(/\n(?! {2})/u).map((line) => {
    const at = /(?<!\\)(?:\\\\)*: /u.exec(line);
    if (!at) return { heading: WITHOUT_HEADING, content: contentOf(unset(line)) };
    const end = at.index + at[0].length - COLON.length;
    return { heading: unescaped(line.slice(0, end)), content: contentOf(unset(line.slice(end + COLON.length))) };
  });
}

function unset(text: string): string {
  return text.replaceAll(`\n${SET_IN}`, "\n");
}

/** Few headings have a colon or begin with blanks; those that do have a backslash before them. */
function escaped(heading: string): string {
  return heading.replace(/\\|:|^ /gu, "\\$&").replaceAll("\n", "\\n");
}

function unescaped(heading: string): string {
  return heading.replace(/\\(.)/gu, (_all, character: string) => (character === "n" ? "\n" : character));
}

const NUMBER_OR_TICK = /^(?:-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|TRUE|FALSE)$/u;

function shown(content: OwnCell["content"]): string {
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "number") return String(content);
  return NUMBER_OR_TICK.test(content) ? `'${content}` : content;
}

/** A formula comes back as one where it is plain: the text that it is read from may be anybody's. */
function contentOf(text: string): OwnCell["content"] {
  if (text.startsWith("=") && !isPlainFormula(text)) return ownText(text);
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (NUMBER_OR_TICK.test(text)) return Number(text);
  return text.startsWith("'") && NUMBER_OR_TICK.test(text.slice(1)) ? text.slice(1) : text;
}
