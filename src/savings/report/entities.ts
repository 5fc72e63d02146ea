/** What Markdown and pages pasted as text may write instead of a character, by its name. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["nbsp", "\u00a0"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["pound", "£"],
  ["euro", "€"],
  ["cent", "¢"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["hyphen", "-"],
  ["minus", "\u2212"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["hellip", "…"],
  ["bull", "•"],
  ["middot", "·"],
  ["times", "×"],
  ["deg", "°"],
  ["frac14", "¼"],
  ["frac12", "½"],
  ["frac34", "¾"],
  ["dagger", "†"],
  ["lt", "<"],
  ["gt", ">"],
  // A bar that is written so parts no cells.
  ["vert", "\\|"],
  ["verbar", "\\|"],
]);

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/gi;

/**
 * A text with the characters that its entities stand for; what is none stays as it is.
 *
 * @example withoutEntities("Savings &ndash; proposals (&pound;000)") // "Savings – proposals (£000)"
 */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? written;
    return characterOf(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal)) ?? written;
  });
}

const [SPACE, BAR, DELETE, FIRST_PRINTED, LAST] = [0x20, 0x7c, 0x7f, 0xa0, 0x10ffff];

/** Null for what no page prints. */
function characterOf(code: number): string | null {
  if (code === BAR) return "\\|";
  const isPrinted = (code >= SPACE && code < DELETE) || (code >= FIRST_PRINTED && code <= LAST);
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isPrinted && !isHalf ? String.fromCodePoint(code) : null;
}
