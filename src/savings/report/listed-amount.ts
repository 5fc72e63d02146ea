import { isCode } from "../code";
import { readFigure } from "../figure";
import { amountsInText } from "../reading/amounts-in-text";
import type { TextLine } from "./text-line";

/** One amount with the words it belongs to, as lists give them. */
export interface ListedAmount {
  readonly words: string;
  readonly amount: string;
  /** The amount stands before its words. */
  readonly isFirst?: boolean;
  /** Its own words say that the amount is saved. */
  readonly isSaid?: boolean;
  /** The year that stands behind the amount, as written. */
  readonly year?: string;
}

const FIGURE = String.raw`\(?[-–−]?\s?£\s?\(?[-–−]?(?=\.?\d)[\d,]*(?:(?<=,)\s\d{3}(?!\d))*(?:\.\d+)?\)?\s?(?:millions?|mn?|thousands?|k)?\)?`;
const BARE = String.raw`\(?[-–−]?\d[\d,]*(?:\.\d+)?\s?(?:millions?|mn?|k)\)?`;
const QUALIFIED = String.raw`(?:(?:up to|around|about|circa|c\.?|approx(?:imately)?\.?|at least|over)\s+)?(?:${FIGURE}|${BARE})`;
const FIRST = new RegExp(String.raw`^(${QUALIFIED})(?=\s|[:–—-])\s*(?:[-–—:]\s*)?(?!\d)(\S.*)$`, "i");
const LAST = new RegExp(
  String.raw`^(\S.*?)\s*(?:--\s+|[-–—:=]\s*|\s|\(\s*)(${QUALIFIED})\s*\)?\s*(?:pa|p\.a\.|per annum)?\.?\s*(\([^()]*\))?$`,
  "i",
);
/** What says, behind a dash or within brackets, that the amount after it is saved: "- saves £5,000", "(An 8% cut saves £5,000)". */
const SAID_TO_SAVE = new RegExp(
  String.raw`^(\S.*?)[\s,;]*(?:[-–—:,]\s*|\(\s*(?:[^()£]{1,40}\s)?)(?:saves?|saving|to save|will save|would save|rais(?:es|ing)|earns?|earning)(?:\sof|:)?\s+(${QUALIFIED})\s*\)?(?:\s(?:and|with)\s[^£]{1,40})?\.?$`,
  "i",
);
/** In an item of a list no dash is needed: "Close the depot to save £5,000", "which would save £5,000". */
const ITEM_SAVES = new RegExp(
  String.raw`^(\S[^£]*?),?\s(?:(?:which|that)\s(?:(?:would|will|could)\s)?saves?|to save)\s(${QUALIFIED})\.?$`,
  "i",
);
/** "Cutting £5,000 from the grants": the item begins with what is done, and how much of it. */
const DOES = new RegExp(String.raw`^((?:cut|sav|remov|end)(?:e|ting|ing)?)\s(${QUALIFIED})\s(\S[^£]*)$`, "i");
/** What an amount that stands first comes from: "£5,000 from reviewing the contract". */
const COMES_FROM = /^\s(?:from|by|through)\s([^,.;:(“"–—]+)/iu;
/** Behind an amount, where more is said of it; in which year it is saved, or how many jobs it costs. */
const REFERENCE = /[-–—]\s*(?:see )?(?:app(?:endix)?|annex)\.?\s?\w{0,3}$|(?<=[\dkm])\s+[-–—]$/i;
const BEHIND =
  /,?\s(?:(?:in|from|by|for)\s((?:20)?\d\d[/–-](?:20)?\d\d)|\(?(\d[\d.]{0,5}\s(?:jobs?|posts?|ftes?))\)?)$/i;
/** An amount that no longer counts. */
const SUPERSEDED = /\(\s?(?:originally|previously|formerly)\b[^()£]*£/i;
const A_YEAR = /(?<=[\dkmnse])\s(?:pa|p\.a\.|(?:a|per|each)\s(?:year|annum))(?=\)?$)/i;
/** "(£30,000 savings)", "£30k saving", "£30k extra income". */
const IS_SAVED =
  /(?<=£\s?\d[\d.,]{0,12}\s?(?:k|mn?|millions?)?)\s(?:savings?|(?:(?:additional|extra|increased)\s)?income)(?=\)?$)/i;
/** What parts the items of a list. */
const PARTS_ITEMS = /[;,](?:\s(?:and|or))?$/i;
/** What stands for an amount, set apart at the end of an item: "3. Legal (TBC)". */
const STAND_IN_LAST = /^(\S.*?)\s*(?:[-–—:]\s*|\()(TBC|TBA|TBD|to be confirmed|n\/a|nil)\)?$/i;
/** A line of a list is no longer, but where its amount is set apart. */
export const LONGEST = 170;
/** Behind an amount that a colon or its source sets apart, whole sentences may follow; before a colon too. */
const LONGEST_SET_APART = 400;
const COLON_BEFORE_LAST = /:\s?£[\d.,]+\s?(?:k|mn?|millions?)?[.;]?$/iu;
const MOST_WORDS = 24;

/**
 * Reads a line as one amount beside its words.
 *
 * @returns null for sentences, and where a line has no amount or several
 */
export function listedAmount({ text, isBullet }: TextLine): ListedAmount | null {
  if (SUPERSEDED.test(text)) return null;
  const item = text.trim().slice(0, LONGEST_SET_APART + 1);
  const told = item.replace(PARTS_ITEMS, "").replace(REFERENCE, "").trimEnd().replace(A_YEAR, "");
  // Behind an amount that stands first these are its words: "£50,000 catering income".
  const whole = /^\W*\d(?!\d?[.)]\s)/u.test(told) ? told : told.replace(IS_SAVED, "");
  const [behind, year, jobs] = BEHIND.exec(whole) ?? [];
  const read = (line: string) => amountBesideWords(line) ?? (isBullet ? amountInItem(line) : null);
  const listed = read(behind === undefined ? whole : whole.slice(0, -behind.length));
  if (!listed) return null;
  const said = whole === told ? listed : { ...listed, isSaid: true };
  return behind === undefined
    ? said
    : { ...said, words: `${said.words} (${year ?? jobs ?? ""})`, ...(year && { year }) };
}

/** Reads a line as words with what stands for their amount, such as "TBC". */
export function listedStandIn({ text }: TextLine): ListedAmount | null {
  const [, words, amount] = STAND_IN_LAST.exec(text.trim().slice(0, LONGEST)) ?? [];
  return words === undefined || amount === undefined ? null : { words, amount };
}

/** What only an item of a list may be: its words do not set its amount apart. */
function amountInItem(line: string): ListedAmount | null {
  if (line.length > LONGEST) return null;
  const [, words = "", saved] = ITEM_SAVES.exec(line) ?? [];
  if (saved !== undefined && isAmount(saved)) return { amount: amountIn(saved), words, isSaid: true };
  const [, does = "", amount, rest = ""] = DOES.exec(line) ?? [];
  return amount !== undefined && isAmount(amount)
    ? { amount: amountIn(amount), words: `${does} ${rest}`, isSaid: true }
    : null;
}

/** "Raise the subscription by £4 - £165k": what a thing costs is no part of what it brings, which is thousands. */
function isPriced(before: string, amount: string): boolean {
  return PRICE_LAST.test(before) && amountsInText(before).length === 1 && /[km]/i.test(amount);
}

const PRICE_LAST = /\b(?:by|to|at|of|from|per)\s£\d[\d.]{0,5}(?:\s(?:a|per|each)\s\p{L}+)?$/iu;

function amountBesideWords(line: string): ListedAmount | null {
  if (line.length > LONGEST_SET_APART || !/\d/u.test(line)) return null;
  const [, first, behind = ""] = FIRST.exec(line) ?? [];
  const rest = line.slice(first?.length);
  const source = COMES_FROM.exec(rest)?.[1] ?? "is";
  const isSetApart = first !== undefined && (/^\s*[:–—]/u.test(rest) || !VERBS.test(source));
  const isLong = line.length > LONGEST || line.split(/\s+/u).length > MOST_WORDS;
  if (isLong && !isSetApart && !COLON_BEFORE_LAST.test(line)) return null;
  if (first !== undefined && amountsInText(line).length <= 1 && isAmount(first)) {
    return isSentence(behind) && !isSetApart ? null : { amount: amountIn(first), words: behind, isFirst: true };
  }
  const [, saving = "", saved] = SAID_TO_SAVE.exec(line) ?? [];
  if (saved !== undefined && isAmount(saved)) return { amount: amountIn(saved), words: saving, isSaid: true };
  const [, before = "", last, more] = LAST.exec(line) ?? [];
  if (last === undefined || !isAmount(last) || (amountsInText(before).length > 0 && !isPriced(before, last)))
    return null;
  const words = before.replace(/[\s:–—=,-]+$/u, "");
  if (isCode(words)) return { amount: amountIn(last), words };
  if (!/\p{L}{2}/u.test(words) || isRunningText(line, words)) return null;
  return { amount: amountIn(last), words: more ? `${words} ${more}` : words };
}

/** Reads an item that goes on counting a list, so that its words may be a sentence's. */
export function countedAmount({ text }: TextLine): ListedAmount | null {
  const line = text.trim().slice(0, LONGEST_SET_APART + 1);
  const [, words = "", amount] = LAST.exec(line) ?? [];
  if (
    amount === undefined ||
    !isAmount(amount) ||
    amountsInText(line).length !== 1 ||
    ENDS_BEFORE_ITS_AMOUNT.test(words)
  )
    return null;
  return { amount: amountIn(amount), words };
}

/** In "Vacancies (-£150,000)" the brackets set the amount apart; the minus is its sign. */
function amountIn(written: string): string {
  // Broken at its comma, a figure may be two: it is kept as one that nobody can read.
  const text = written.trim().replace(/,\s(?=\d{3})/u, ",,");
  if (/^\([-–−]/u.test(text)) return text.replace(/^\(/u, "").replace(/\)$/u, "");
  const opens = (text.match(/\(/gu) ?? []).length;
  const closes = (text.match(/\)/gu) ?? []).length;
  return opens === closes ? text : text.replace(/[()]/gu, "");
}

function isAmount(written: string): boolean {
  const { kind } = readFigure(amountIn(written));
  return kind === "figure" || kind === "malformed";
}

/** A sentence has a verb that a list's item has not, and runs on to a full stop. */
const VERBS =
  /\b(?:is|are|was|were|will|would|has|have|had|needs?|must|should|can|could|may|might|been|being|agreed|proposes?|reported|noted|totals?|totalling|of around|amounts?|rising|equivalent|compared)\b/i;

const ENDS_BEFORE_ITS_AMOUNT = /\b(?:of|to|by|at|is|was|from|and|for|a|the|than|saves?|saving of|cost(?:s|ing)?)$/i;

function isSentence(words: string): boolean {
  return (VERBS.test(words) && words.split(/\s+/u).length > 8) || words.split(/[.!?]\s/u).length > 2;
}

function isRunningText(line: string, words: string): boolean {
  // A colon or a dash sets the amount apart, whatever the words are.
  if (/[:=–—-]\s*\(?[-–]?\s?£?[\d(]/u.test(line.slice(words.length))) return false;
  const count = words.split(/\s+/u).length;
  if (ENDS_BEFORE_ITS_AMOUNT.test(words)) return true;
  return (VERBS.test(words) && count > 5) || (line.endsWith(".") && count > 10);
}
