import { unitNamedIn } from "../unit";
import { yearNamedIn } from "../year";

/** A heading's label at the end of a line, with the places at which it begins and ends. */
export interface HeadingLabel {
  readonly text: string;
  readonly kind: "year" | "half a year" | "unit" | "figures" | "words";
  readonly start: number;
  readonly end: number;
}

/** The labels with which a line of headings ends, and the words before them. */
export interface LabelledLine {
  readonly words: string;
  /** From left to right. */
  readonly labels: readonly HeadingLabel[];
}

const UNIT = String.raw`\(?(?:£\s?(?:millions?|thousands?|mn?\b|['’‘,]?0{3}s?['’]?|k\b|(?![\d.]))|['’‘]0{3}s?|%)\)?`;
const YEAR = String.raw`(?:FY\s?)?(?:(?:20|19)\d{2}|\d{2})\s?[/\-–]\s?(?:20\d{2}|\d{2})|FY\s?(?:20)?\d{2}|(?:Year|Yr)\s?\d{1,2}`;
const FIGURES = String.raw`(?:Net|Gross|Current|Total|Proposed|Anticipated|Estimated|Expected|Potential|Projected|Agreed|Approved|Full(?:[- ]Year)?|Part[- ]Year|Annual|Base|Original|Revised|Forecast|Actual|Planned|Cumulative)?\s?(?:Savings?|Budgets?|Totals?|Targets?|Achieved|Delivered|Identified|Secured|Forecast|Actual|Variance|Gap|Shortfall|Amounts?|Values?|Income|Expenditure|Spend|Costs?|Pressures?|Growth|Reductions?|Cumulative|Effect|Better|Worse|(?:At\s)?Risk|Delayed|Lost|Unachieved|Outstanding|Change|Investment)|Net|Gross|Total|Q[1-4]|Quarter\s[1-4]`;
/** Staff and proposals are counted, and no unit of money is theirs. */
const STAFF = String.raw`FTEs?|WTE|Posts|Headcount`;
const COUNTS = String.raw`(?:Number|No\.?)\sof\s(?:savings|proposals|projects|schemes|posts|staff)`;
const WORDS = String.raw`Ref(?:erence)?|Code|RAG(?:\s(?:status|rating))?|Status|Rating|Comments?|Lead(?:\sofficer)?|Officer|Owner|Impact|EIA|Notes?`;

const AT_END: readonly (readonly [HeadingLabel["kind"], RegExp])[] = [
  ["figures", new RegExp(String.raw`(?<![\w-])${COUNTS}$`, "i")],
  [
    "figures",
    /(?<![\w%])(?:%|per ?cent(?:age)?)\s(?:of|saving|change|reduction|delivered|achieved|identified)\b(?:\s(?:the|net|gross|total|base|service|\d{4}[/-]\d{2}))*(?:\s(?:budget|base|savings?|total))?$/i,
  ],
  ["year", new RegExp(String.raw`(?<![\w/.-])(?:${YEAR})(?:\s*${UNIT})?$`, "i")],
  // "% of service budget £000" is a share, and a unit behind it.
  ["figures", new RegExp(String.raw`(?<![\w-]|%\sof\s(?:[a-z]+\s){0,2})(?:${FIGURES})\s*${UNIT}$`, "i")],
  ["unit", new RegExp(String.raw`(?<![\w£])${UNIT}$`, "i")],
  ["half a year", /(?<![\w/.,£-])(?:19|20)\d\d$/u],
  ["figures", new RegExp(String.raw`(?<![\w-])(?:${FIGURES})$`, "i")],
  ["figures", new RegExp(String.raw`(?<![\w-])(?:(?:Net|Total)\s)?(?:${STAFF})$`, "i")],
  ["words", new RegExp(String.raw`(?<![\w-])(?:${WORDS})$`, "i")],
];

/** A line may be a whole page: no more of it is looked at for each label than one may take. */
const LONGEST_LABEL = 250;

/**
 * Reads a line of headings from its end: years, units and the words that head columns of figures. Words that head
 * columns of words stand before them and are not told apart.
 *
 * @example labelledLine("Ref Proposal 2017/18 £m 2018/19 £m").labels.length // 2
 */
export function labelledLine(line: string): LabelledLine {
  const labels: HeadingLabel[] = [];
  const last = unknownAtEnd(line);
  if (last) labels.push(last);
  let end = last ? line.slice(0, last.start).trimEnd().length : line.trimEnd().length;
  for (;;) {
    const from = Math.max(0, end - LONGEST_LABEL);
    const rest = line.slice(from, end);
    const found = AT_END.map(([kind, label]) => ({ kind, at: label.exec(rest) })).find(({ at }) => at !== null);
    if (!found?.at) break;
    const { kind, at } = found;
    labels.push({ text: at[0].trim(), kind, start: from + at.index, end });
    end = line.slice(0, from + at.index).trimEnd().length;
  }
  return withNameFirst(withoutWordsFirst(line, { words: line.slice(0, end).trim(), labels: labels.reverse() }));
}

/** What was forecast, and how far it is off: two columns, where nothing else heads the names. */
const TWO_LABELS = /^(Forecast|Actual)\s((?:Variance|Gap|Shortfall|Difference)\b.*)$/iu;

/**
 * "Saving Target Forecast Variance": no table is without names, so that "Saving" heads them where the others are enough for
 * the figures once two labels are parted.
 */
function withNameFirst(labelled: LabelledLine): LabelledLine {
  const [name, ...labels] = labelled.labels;
  const at = labels.findIndex(({ text }) => TWO_LABELS.test(text));
  const whole = labels[at];
  if (labelled.words !== "" || !name || !whole || !/^(?:savings?|proposals?|schemes?)$/i.test(name.text))
    return labelled;
  const [, first = "", second = ""] = TWO_LABELS.exec(whole.text) ?? [];
  const parted: HeadingLabel[] = [
    { ...whole, text: first, end: whole.start + first.length },
    { ...whole, text: second, start: whole.end - second.length },
  ];
  return { words: name.text, labels: [...labels.slice(0, at), ...parted, ...labels.slice(at + 1)] };
}

/** What heads words stands behind the figures where it is a label: before them it is the heading's words. */
function withoutWordsFirst(line: string, labelled: LabelledLine): LabelledLine {
  const first = labelled.labels.findIndex(({ kind }) => kind !== "words");
  if (first < 1) return labelled;
  const labels = labelled.labels.slice(first);
  return { words: line.slice(0, labels[0]?.start).trim(), labels };
}

/** Behind two years or more a word or two that are not known here head a column too: "Full effect". */
const UNKNOWN_AT_END = new RegExp(
  String.raw`(?:${YEAR})(?:\s*${UNIT})?\s+(?:${YEAR})(?:\s*${UNIT})?\s+((?!(?:${WORDS})$)[\p{L}&][\p{L}&-]*(?:\s[\p{L}&-]+){0,2})$`,
  "iu",
);

function unknownAtEnd(line: string): HeadingLabel | null {
  const whole = line.trimEnd();
  const trimmed = whole.slice(-LONGEST_LABEL);
  if (AT_END.some(([, label]) => label.test(trimmed))) return null;
  const text = UNKNOWN_AT_END.exec(trimmed)?.[1];
  return text === undefined ? null : { text, kind: "figures", start: whole.length - text.length, end: whole.length };
}

/** The labels that head figures; a rating or a name heads none. */
export function figureLabels({ labels }: LabelledLine): HeadingLabel[] {
  return labels.filter(({ kind }) => kind !== "words");
}

/** Whether a line speaks of years or units as headings do. */
export function namesYearsOrUnits(line: string): boolean {
  return unitNamedIn(line) !== null || yearNamedIn(line) !== null;
}
