/** A straight line of a page: level or upright, where it lies, and from where to where it runs; in points. */
export interface Rule {
  readonly way: "level" | "upright";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The lines between which a table's cells stand. */
export interface Grid {
  /** Where columns begin and the last ends, from left to right. */
  readonly xs: readonly number[];
  /** Where rows begin and the last ends, from top to bottom. */
  readonly ys: readonly number[];
  /** The rules that are drawn; a place between two cells without one joins them. */
  readonly rules: readonly Rule[];
}

/** Rules this near are one: a border is drawn once for each of the two cells beside it, or twice to be seen better. */
const SAME_PLACE = 2.5;
/** Dots and dashes, and the borders of one cell after another, are parts of one rule. */
const LONGEST_GAP = 3.5;
const SHORTEST_RULE = 6;
const FEWEST_LINES = 3;
/** What has more lines, or cells, is a map or a chart: a page of small print has a tenth of these. */
const MOST_LINES = 1500;
const MOST_CELLS = 6000;

/**
 * The grids that the rules of a page make: of two columns and two rows at least, so that a frame or a rule under a heading
 * is none.
 *
 * @example three level rules crossed by three upright ones are one grid, with xs and ys of three places each
 */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const levels = merged(rules, "level");
  const uprights = merged(rules, "upright");
  if (levels.length + uprights.length > MOST_LINES) return [];
  return crossing([...levels, ...uprights]).flatMap((group) => {
    const own = { levels: group.filter(isLevel), uprights: group.filter((rule) => !isLevel(rule)) };
    const xs = places(own.uprights, own.levels);
    const ys = places(own.levels, own.uprights);
    const isTable = xs.length >= FEWEST_LINES && ys.length >= FEWEST_LINES && xs.length * ys.length <= MOST_CELLS;
    return isTable ? [{ xs, ys, rules: group }] : [];
  });
}

/** Whether a rule is drawn between two cells: at a place, where another line crosses it. */
export function isDrawn({ rules }: Grid, way: Rule["way"], at: number, across: number): boolean {
  return rules.some(
    (rule) => rule.way === way && Math.abs(rule.at - at) <= SAME_PLACE && rule.from <= across && rule.to >= across,
  );
}

function isLevel({ way }: Rule): boolean {
  return way === "level";
}

/** The rules of one way, parts of one line put together. */
function merged(rules: readonly Rule[], way: Rule["way"]): Rule[] {
  const sorted = rules.filter((rule) => rule.way === way).sort((one, other) => one.at - other.at);
  const lines: Rule[][] = [];
  for (const rule of sorted) {
    const line = lines.at(-1);
    if (line?.[0] && rule.at - line[0].at <= SAME_PLACE) line.push(rule);
    else lines.push([rule]);
  }
  return lines.flatMap(joined).filter(({ from, to }) => to - from >= SHORTEST_RULE);
}

function joined(line: readonly Rule[]): Rule[] {
  const whole: Rule[] = [];
  for (const rule of [...line].sort((one, other) => one.from - other.from)) {
    const last = whole.at(-1);
    if (last && rule.from - last.to <= LONGEST_GAP) whole.splice(-1, 1, { ...last, to: Math.max(last.to, rule.to) });
    else whole.push(rule);
  }
  return whole;
}

/** Rules by what they cross or touch, directly or by way of others: each group is one table. */
function crossing(rules: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  const left = new Set(rules);
  for (const rule of rules) {
    if (!left.delete(rule)) continue;
    const group = [rule];
    for (const one of group) {
      for (const other of left) {
        if (!touch(one, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

function touch(one: Rule, other: Rule): boolean {
  return one.way !== other.way && covers(one, other.at) && covers(other, one.at);
}

function covers({ from, to }: Rule, place: number): boolean {
  return from - SAME_PLACE <= place && to + SAME_PLACE >= place;
}

/** The places of lines, and of the ends of those across where these reach further: a table may be open at its sides. */
function places(lines: readonly Rule[], across: readonly Rule[]): number[] {
  const ends = [Math.min(...across.map(({ from }) => from)), Math.max(...across.map(({ to }) => to))];
  const sorted = [...lines.map(({ at }) => at), ...ends].filter(Number.isFinite).sort((one, other) => one - other);
  return sorted.filter((at, index) => at - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) > SAME_PLACE);
}
