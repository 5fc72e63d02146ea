import { titleKey } from "./line-title";
import { plain } from "./plain";
import type { AskedEnquiry, WrittenEnquiry } from "./written-enquiry";

/** What tells a table: its lines, and the texts of questions that rest on none. By the table's key. */
type Marks = Map<string, Set<string>>;

/** What a table is known by. */
export function tableKey(title: string): string {
  return plain(title);
}

/**
 * Which table of now each table on the sheet is. A table is known by its title; one whose title is gone is a table with
 * a new title if these two, and no others, have most of their lines in common: its sheet was renamed.
 *
 * @returns by the key of the table on the sheet, the key of the table of now; tables that are gone have no entry
 */
export function matchTables(
  written: readonly WrittenEnquiry[],
  asked: readonly AskedEnquiry[],
): ReadonlyMap<string, string> {
  const now = marksOf(asked.map(({ table, lines, text }) => ({ table, lines: lines.map((line) => line.shown), text })));
  const found = new Map<string, string>();
  // What is no longer asked may be of a sheet long gone, so it has its turn when the others are settled.
  const [current, former] = [true, false].map((isAsked) => marksOf(written.filter((row) => row.isAsked === isAsked)));
  const titles = new Set([...(current?.keys() ?? []), ...(former?.keys() ?? [])]);
  for (const title of titles) if (now.has(title)) found.set(title, title);
  for (const before of [current, former]) {
    const taken = new Set(found.values());
    const gone = [...(before ?? [])].filter(([title]) => !found.has(title));
    const fresh = [...now].filter(([title]) => !taken.has(title));
    for (const [title, renamed] of renamedTables(new Map(gone), new Map(fresh))) found.set(title, renamed);
  }
  return found;
}

function marksOf(rows: readonly Pick<WrittenEnquiry, "table" | "lines" | "text">[]): Marks {
  const marks: Marks = new Map();
  for (const { table, lines, text } of rows) {
    const own = marks.get(tableKey(table)) ?? new Set<string>();
    marks.set(tableKey(table), own);
    if (lines.length === 0) own.add(plain(text));
    for (const line of lines) own.add(titleKey(line));
  }
  return marks;
}

/** A mark says something only where one table that is gone and one that is new have it. */
function renamedTables(gone: Marks, fresh: Marks): [string, string][] {
  const [before, after] = [soleOwners(gone), soleOwners(fresh)];
  const shared = new Map<string, Map<string, number>>();
  for (const [mark, title] of before) {
    const other = after.get(mark);
    if (title === null || other === undefined || other === null) continue;
    const counts = shared.get(title) ?? new Map<string, number>();
    shared.set(title, counts.set(other, (counts.get(other) ?? 0) + 1));
  }
  const pairs = [...shared].flatMap(([title, counts]) =>
    [...counts].map(([other, count]) => ({ title, other, count })),
  );
  const best = { title: bestBy(pairs, "title"), other: bestBy(pairs, "other") };
  return pairs
    .filter((pair) => best.title.get(pair.title) === pair && best.other.get(pair.other) === pair)
    .filter(({ title, other, count }) => 2 * count >= Math.min(sizeOf(gone, title), sizeOf(fresh, other)))
    .map(({ title, other }) => [title, other]);
}

/** The table that alone has a mark; null where several have it. */
function soleOwners(marks: Marks): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const [title, own] of marks) for (const mark of own) owners.set(mark, owners.has(mark) ? null : title);
  return owners;
}

interface Shared {
  readonly title: string;
  readonly other: string;
  readonly count: number;
}

/** The pair that shares most, for each table; null where two share as much. */
function bestBy(pairs: readonly Shared[], side: "title" | "other"): Map<string, Shared | null> {
  const best = new Map<string, Shared | null>();
  const most = new Map<string, number>();
  for (const pair of pairs) {
    const known = most.get(pair[side]) ?? 0;
    if (pair.count < known) continue;
    best.set(pair[side], pair.count === known ? null : pair);
    most.set(pair[side], pair.count);
  }
  return best;
}

function sizeOf(marks: Marks, title: string): number {
  return marks.get(title)?.size ?? 0;
}
