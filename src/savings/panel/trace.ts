import { bareText } from "./bare-text";
import { grouped } from "./grouped";
import type { LineTitle } from "./line-title";
import { titleKey, titleOf, titleReader } from "./line-title";
import { matchLines } from "./match-lines";
import { matchTables, tableKey } from "./match-tables";
import { plain } from "./plain";
import type { AskedEnquiry, AskedLine, WrittenEnquiry } from "./written-enquiry";

/** A question, on the sheet or arising now, in the terms of now: its table and lines are those that the plan has now. */
export interface Trace {
  /** Its place among the rows, or among the questions that arise. */
  readonly index: number;
  readonly rule: number | null;
  readonly year: string;
  /** The key of its table; null where that is gone. */
  readonly table: string | null;
  readonly lines: readonly TracedLine[];
  /** Its text without its lines' titles. */
  readonly bare: () => string;
}

export interface TracedLine {
  /** The line's key. Null for a line on the sheet that is gone. */
  readonly key: string | null;
  /** The same line is on the sheet and in the plan, whatever it is called. */
  readonly isKnown: boolean;
  /** It has a code or a name. One that has neither cannot be told from another such line. */
  readonly isNamed: boolean;
  readonly type: string;
}

/** Both sides of the comparison, and what the lines and tables on the sheet are called now. */
export interface Traces {
  readonly rows: readonly Trace[];
  readonly questions: readonly Trace[];
  /** A row with its table and lines called as they are now; what is gone keeps the title it had. */
  readonly calledNow: (row: WrittenEnquiry) => WrittenEnquiry;
}

/** A table of now: its title and lines, and which titles on the sheet stand for which of them. */
interface TableNow {
  readonly title: string;
  readonly lines: ReadonlyMap<string, LineTitle>;
  readonly read: (shown: string) => LineTitle;
  readonly found: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
}

/** Finds out which table and line of now every row on the sheet speaks of. */
export function trace(written: readonly WrittenEnquiry[], asked: readonly AskedEnquiry[]): Traces {
  const tableOf = matchTables(written, asked);
  const rowsOf = grouped(written, ({ table }) => tableOf.get(tableKey(table)) ?? null);
  const tables = new Map<string, TableNow>();
  const called = remembering(calledOf);
  for (const [key, questions] of grouped(asked, ({ table }) => tableKey(table))) {
    tables.set(key, tableNow(questions, rowsOf.get(key) ?? [], called));
  }
  const nowOf = (row: WrittenEnquiry) => tables.get(tableOf.get(tableKey(row.table)) ?? "");
  return {
    rows: written.map((row, index) => traceRow(row, index, tableOf.get(tableKey(row.table)) ?? null, nowOf(row))),
    questions: asked.map((question, index) =>
      traceQuestion(question, index, tables.get(tableKey(question.table)), called),
    ),
    calledNow: (row) => calledNow(row, nowOf(row)),
  };
}

/** What a line of now is called, and known by. */
interface Called {
  readonly key: string;
  readonly title: LineTitle;
  readonly type: string;
}

function calledOf(line: AskedLine): Called {
  return { key: titleKey(line.shown), title: titleOf(line), type: plain(line.type) };
}

function tableNow(
  questions: readonly AskedEnquiry[],
  rows: readonly WrittenEnquiry[],
  called: (line: AskedLine) => Called,
): TableNow {
  const lines = new Map<string, LineTitle>();
  for (const line of new Set(questions.flatMap((question) => question.lines))) {
    const { key, title } = called(line);
    if (!lines.has(key)) lines.set(key, title);
  }
  const read = remembering(titleReader(lines.values()));
  const found = matchLines([...new Set(rows.flatMap((row) => row.lines))].map(read), lines);
  return { title: questions[0]?.table ?? "", lines, read, found, known: new Set(found.values()) };
}

/** A line stands beside many questions, and is read once. */
function remembering<Line, Told>(read: (line: Line) => Told): (line: Line) => Told {
  const known = new Map<Line, Told>();
  return (line) => {
    const told = known.get(line) ?? read(line);
    known.set(line, told);
    return told;
  };
}

function traceRow(row: WrittenEnquiry, index: number, table: string | null, now: TableNow | undefined): Trace {
  const lines = row.lines.map((shown): TracedLine => {
    const key = now?.found.get(titleKey(shown)) ?? null;
    const line = key === null ? undefined : now?.lines.get(key);
    const type = plain(line?.type ?? now?.read(shown).type ?? "");
    return { key, isKnown: key !== null, isNamed: line ? isNamed(line) : true, type };
  });
  const bare = () => bareText(row.text, now ? row.lines.map(now.read) : []);
  return { index, rule: row.rule, year: plain(row.year), table, lines, bare };
}

function traceQuestion(
  question: AskedEnquiry,
  index: number,
  now: TableNow | undefined,
  called: (line: AskedLine) => Called,
): Trace {
  const own = question.lines.map(called);
  const lines = own.map(({ key, title, type }): TracedLine => {
    return { key, isKnown: now?.known.has(key) === true, isNamed: isNamed(title), type };
  });
  const bare = () =>
    bareText(
      question.text,
      own.map(({ title }) => title),
    );
  const { rule, year, table } = question;
  return { index, rule, year: plain(year), table: tableKey(table), lines, bare };
}

function isNamed({ code, name }: LineTitle): boolean {
  return code !== null || name !== "";
}

function calledNow(row: WrittenEnquiry, now: TableNow | undefined): WrittenEnquiry {
  if (!now) return row;
  const lines = row.lines.map((shown) => {
    const key = titleKey(shown);
    const found = now.found.get(key) ?? key;
    return found === key ? shown : (now.lines.get(found)?.shown ?? shown);
  });
  return { ...row, table: tableKey(row.table) === tableKey(now.title) ? row.table : now.title, lines };
}
