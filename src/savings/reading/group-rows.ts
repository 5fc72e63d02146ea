import { NO_MONEY, size } from "../money";
import type { Column } from "../table";
import type { BodyRow, FigureRow } from "./body-rows";
import { codedTotals } from "./coded-totals";
import { PlacesOfSums } from "./places-of-sums";
import type { Stretch } from "./running-sums";
import { RunningSums, statesSum } from "./running-sums";

/** Rows without a word of totals that state what other rows come to. Zero-based within the grid. */
export interface GroupTotals {
  readonly proven: ReadonlySet<number>;
  /** What they come to may be chance: they are lines until the user says otherwise. */
  readonly doubtful: ReadonlySet<number>;
}

const NONE: GroupTotals = { proven: new Set(), doubtful: new Set() };

/**
 * Rows that head a group of proposals, or end it, and state its sum, such as a directorate's name with figures beside
 * it. Nothing in their words says so; but they have no code where the rows beside them have one and those add up to
 * them, or they stand further left than these, or only without them the table comes to its own total.
 */
export function groupTotals(rows: readonly BodyRow[], columns: readonly Column[]): GroupTotals {
  const figures = rows.filter((row) => row.kind === "figures");
  const coded = codedTotals(figures, columns);
  if (coded.size > 0) return { proven: coded, doubtful: NONE.doubtful };
  // Where rows have codes of their own, one that equals the sum of its neighbours does so by chance.
  return figures.some((row) => row.code === "own") ? NONE : uncodedTotals(figures, columns);
}

/** A row and the rows that come to it, by their places among the rows of figures. */
interface Group {
  readonly head: number;
  readonly members: Stretch;
}

function uncodedTotals(figures: readonly FigureRow[], columns: readonly Column[]): GroupTotals {
  const plain: FigureRow[] = [];
  const sums = new RunningSums(columns);
  let from = 0;
  for (const row of figures) {
    if (row.total?.certain || row.label === "" || /^[-–•]/u.test(row.label)) continue;
    const to = sums.count;
    // "Total directorate spending" is left out of what a row under it comes to, as its lines are in it already.
    if (row.total && statesSum(row, sums, { from, to })) {
      from = to;
      continue;
    }
    plain.push(row);
    sums.addLine(row.figures);
  }
  const groups = groupsIn(plain, sums);
  if (groups.length === 0) return NONE;
  if (isSumOfParts(figures, plain, groups, sums))
    return { proven: new Set([figures.at(-1)?.row ?? -1]), doubtful: NONE.doubtful };
  const headsOf = (found: readonly Group[]) => new Set(found.map(({ head }) => plain[head]?.row ?? -1));
  const heads = headsOf(groups);
  if (groups.every((group) => isIndented(plain, group)))
    return { proven: new Set([...heads, ...headsOfOne(plain, sums)]), doubtful: NONE.doubtful };
  for (const found of [groups, [...groups, ...groupsOfOne(plain, groups, sums)]])
    if (addsUpWithout(figures, plain, found, sums)) return { proven: headsOf(found), doubtful: NONE.doubtful };
  // With a total of its own that the rows come to as they are, the table says that they are lines.
  return comesToTotal(figures, sums) ? NONE : { proven: NONE.proven, doubtful: heads };
}

/** Groups that do not overlap, each with two members or more: a row and those right under it, or else right above it. */
function groupsIn(plain: readonly FigureRow[], sums: RunningSums): Group[] {
  const places = new PlacesOfSums(plain.length, sums);
  const groups: Group[] = [];
  let free = 0;
  for (const [at, row] of plain.entries()) {
    if (at < free) continue;
    const states = (members: Stretch) => statesSum(row, sums, members);
    const members = places.below(row.figures, at, states) ?? places.above(row.figures, at, free, states);
    if (!members) continue;
    groups.push({ head: at, members });
    free = Math.max(at + 1, members.to);
  }
  return groups;
}

/** Behind parts that have their totals each, the last row is no part where all their lines come to it in several columns. */
function isSumOfParts(
  figures: readonly FigureRow[],
  plain: readonly FigureRow[],
  [group, another]: readonly Group[],
  sums: RunningSums,
): boolean {
  const last = figures.at(-1);
  if (!group || another || !last || plain[group.head] !== last || figures.at(-2)?.total?.certain !== true) return false;
  const parts = figures.filter(({ total }) => total?.certain);
  const stated = sums.columns.filter((column) => size(sums.amountIn(last.figures, column) ?? NO_MONEY) > 0);
  return group.members.from === 0 && parts.length >= 2 && stated.length >= 2;
}

function isIndented(plain: readonly FigureRow[], { head, members }: Group): boolean {
  const own = plain[head]?.indent ?? 0;
  return plain.slice(members.from, members.to).every((row) => row.indent > own);
}

/** Where groups are told by how far their members stand in, one member that has its head's figures is a group too. */
function headsOfOne(plain: readonly FigureRow[], sums: RunningSums): number[] {
  return plain.flatMap((row, at) => {
    const members = { from: at + 1, to: at + 2 };
    const isAlone = (plain[at + 2]?.indent ?? 0) <= row.indent;
    return isAlone && isIndented(plain, { head: at, members }) && statesSum(row, sums, members) ? [row.row] : [];
  });
}

/** Among groups, as in a pivot, a row that has the figures of the next may head that alone. */
function groupsOfOne(plain: readonly FigureRow[], groups: readonly Group[], sums: RunningSums): Group[] {
  const taken = new Set<number>();
  for (const { head, members } of groups) {
    taken.add(head);
    for (let at = members.from; at < members.to; at += 1) taken.add(at);
  }
  const found: Group[] = [];
  for (const [at, row] of plain.entries()) {
    const members = { from: at + 1, to: at + 2 };
    if (taken.has(at) || taken.has(at + 1) || at + 1 >= plain.length || !statesSum(row, sums, members)) continue;
    found.push({ head: at, members });
    taken.add(at + 1);
  }
  return found;
}

/** The table's own total is what the rows come to once the members of groups are counted in their heads only. */
function addsUpWithout(
  figures: readonly FigureRow[],
  plain: readonly FigureRow[],
  groups: readonly Group[],
  sums: RunningSums,
): boolean {
  const isHead = new Set(groups.map(({ head }) => head));
  const without = new RunningSums(sums.columns);
  for (const [at, row] of plain.entries()) if (!isHead.has(at)) without.addLine(row.figures);
  return !comesToTotal(figures, sums) && comesToTotal(figures, without);
}

function comesToTotal(figures: readonly FigureRow[], sums: RunningSums): boolean {
  const total = figures.findLast((row) => row.total?.certain);
  return total !== undefined && statesSum(total, sums, { from: 0, to: sums.count });
}
