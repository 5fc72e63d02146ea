import type { ColumnKind, LineType } from "../table";
import { unitNamedIn, withoutUnit } from "../unit";
import type { PlanYear } from "../year";
import { namesSeveralYears, yearNamedIn } from "../year";
import { OTHER_MEASURES } from "./savings-words";

/** What a column heading says about its column. */
export interface HeadingMeaning {
  readonly kind: ColumnKind;
  readonly year: PlanYear | null;
}

/**
 * Words that councils head columns with, tried in order: the first that fits wins, so the narrower come first.
 * "Savings as % of budget" is a percentage before it is a saving or a budget.
 */
const MEANINGS: readonly (readonly [ColumnKind, RegExp])[] = [
  ["percent", /\bper ?cent(?:age)?\b/i],
  ["other", /^(?:number|no\.?|count|#) of\b|\bnon[- ]cashable\b/i],
  // What of a saving is delayed or lost is neither a saving nor what was achieved of it; nor is how far it is off its target.
  [
    "other",
    /\b(?:(?:variance|difference|delay|defer|slipp|undeliver|unachiev|shortfall|(?:over|under)[- ]?(?:achiev|deliver))\w*|lost|not (?:(?:yet|be|been) ){0,2}(?:achieved|delivered))\b/i,
  ],
  [
    "other",
    /\b(?:fte|wte|posts?|head ?count|lead|officer|owner|rag|risks?|rating|comments?|notes?|(?<!\b(?:financial|net|budget) )impact|eia|equality|consultation|confidence|status|(?<!to )date|deadline|responsible|ward)\b/i,
  ],
  [
    "type",
    /^(?:growth|pressures?|costs?) ?(?:\/|or) ?savings?$|^savings? ?(?:\/|or) ?(?:growth|pressures?|costs?)$|\bnew\b.*\bexisting\b|\bexisting\b.*\bnew\b|^(?:saving |proposal )?type(?: of saving)?$|\bsaving or (?:pressure|cost)\b|\brecurr/i,
  ],
  [
    "code",
    /^(?:(?:savings?|proposal|option|budget|unique) )?(?:code|ref|id|no|number|line)(?:\.|erence)?(?: (?:no|number|code))?\.?$/i,
  ],
  [
    "total",
    /^(?:grand |overall )?total(?: savings?)?$|^cyfanswm$|\btotal\b.*\b(?:years?|period|all)\b|\b(?:totals?|full effect|cumulative savings?) (?:by|to|over|from|since)\b|^cumulative(?: total| savings?)?$|^(?:all|four|three|five|4|3|5)[ -]years?(?: total)?$/i,
  ],
  [
    "budget",
    /(?<!\b(?:savings?|reductions?) (?:in|to|from) (?:the )?(?:(?:draft|proposed|final|agreed|approved) )?)\bbudgets?\b(?!\s+(?:impact|reductions?|savings?|changes?|cuts?|proposals?|lines?|options?|areas?))|\bnet expenditure\b|\bgross expenditure\b|^base\b|\bbase$|\bcyllideb\b/i,
  ],
  ["target", /\btarget\b|\brequired\b|^(?:original|planned|budgeted) savings?$/i],
  ["achieved", /\bachieved\b|\bdelivered\b|\bidentified\b|\bsecured\b/i],
  [
    "description",
    /^(?:(?:brief |savings? |proposal |budget )?(?:descriptions?|details?|titles?|names?)|(?:(?:savings?|budget) )?proposals?|items?|schemes?|projects?|narrative|workstreams?|activit(?:y|ies)|actions?|initiatives?|measures?|cynnig|cynigion|disgrifiad)(?: (?:of|for) .*)?$/i,
  ],
  [
    "service",
    /^(?:services?|directorates?|departments?|divisions?|portfolios?|teams?|service areas?|budget areas?|areas?|committee|cost cent(?:re|er))$/i,
  ],
  [
    "saving",
    /\b(?:savings?|arbed(?:ion|iad)|reductions?|efficienc(?:y|ies)|budget (?:impact|cuts?)|(?:financial|net) impact|(?:additional|increased|extra|new) income|(?:reduced|lower) (?:spending|expenditure|costs?))\b|^(?:annual |net )?(?:amounts?|values?)$|^(?:total )?net change$|^(?:CYE|PYE|(?:current|in|part)[- ]year (?:effect|impact))$|^(?:better|worse)$/i,
  ],
];

/**
 * What a heading means, by its words.
 *
 * @param text a heading as written, such as "2017/18 £m", "New or Existing Saving", "Total Budget"
 * @returns the kind of its column, or null where no word is known
 */
export function meaningOfHeading(text: string): HeadingMeaning | null {
  const plain = withoutUnit(text)
    .replace(/[:*]+$/u, "")
    .trim();
  const year = yearNamedIn(plain);
  if (year) return meaningWithYear(text, plain, year);
  if (plain === "" && unitNamedIn(text)) return { kind: "saving", year: null };
  if (text.includes("%")) return { kind: "percent", year: null };
  const kind = kindSaid(text, plain);
  return kind ? { kind, year: null } : null;
}

/** What is saved of these is no money, unless the heading names its unit: "Shorter opening hours £000". */
const OTHER_THINGS = new RegExp(String.raw`\b(?:${OTHER_MEASURES}|carbon|hrs|km)\b`, "i");

function kindSaid(text: string, plain: string): ColumnKind | null {
  if (OTHER_THINGS.test(plain) && unitNamedIn(text) === null) return "other";
  return MEANINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/**
 * A year with words beside it: "2017/18 saving" is that year's; "2015/16 budget" is a budget; "2017/18 FTE" neither. A
 * heading that names several years totals them.
 */
function meaningWithYear(text: string, plain: string, year: PlanYear): HeadingMeaning {
  if (text.includes("%")) return { kind: "percent", year };
  const beside = kindSaid(text, plain);
  if (beside === "budget" || beside === "other" || beside === "percent") return { kind: beside, year };
  if (beside === "target" || beside === "achieved") return { kind: beside, year };
  if (beside === "total" && /^(?:total|full|cumulative)/i.test(plain) && /\b(?:by|to|over|from|since)\b/i.test(plain))
    return { kind: "total", year: null };
  if (namesSeveralYears(plain)) return { kind: "total", year: null };
  return { kind: "year", year };
}

/** Kinds whose columns hold figures. */
export function holdsFigures(kind: ColumnKind): boolean {
  return FIGURE_KINDS.has(kind);
}

/** Kinds whose figures are money. */
export function holdsMoney(kind: ColumnKind): boolean {
  return holdsFigures(kind) && kind !== "percent";
}

const FIGURE_KINDS: ReadonlySet<ColumnKind> = new Set([
  "year",
  "saving",
  "total",
  "budget",
  "target",
  "achieved",
  "percent",
]);

const TYPES: readonly (readonly [LineType, RegExp])[] = [
  // A new pressure is a cost first: its sign hangs on that. A cost that is saved is none.
  [
    "pressure",
    /\bpressures?\b|^(?:inflation|demand|demography|unavoidable)$|^(?!.*\b(?:sav|reduc|efficienc|avoid)).*\b(?:costs?|growth|investments?)\b/i,
  ],
  ["new", /^new\b/i],
  ["existing", /^existing\b|^prior\b|^previous|^carried/i],
  ["one-off", /\bone[- ]off\b/i],
  ["income", /\bincome\b/i],
  ["saving", /\bsavings?\b|\befficienc|\breductions?\b/i],
];

/** What a line's type says: "New" and "Existing" are when it was first proposed, "Pressure" that it is a cost. */
export function lineType(text: string): LineType | null {
  return TYPES.find(([, words]) => words.test(text.trim()))?.[0] ?? null;
}
