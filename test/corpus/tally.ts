import { bare } from "./align";
import type { ExpectedFigure } from "./expected";
import { samePennies } from "./figures";
import type { ReadLine, ReadTable, Score } from "./score";

type Figures = Readonly<Record<string, ExpectedFigure>>;

/** Whether the user is asked about a figure, and whether it is its reading that is in doubt. */
interface Flagged {
  readonly asked: boolean;
  readonly doubted: boolean;
}

/** The score before anything is read. */
export function nothingScored(): Score {
  return {
    figures: 0,
    right: 0,
    rightButAsked: 0,
    flagged: 0,
    silentlyWrong: 0,
    falseTables: 0,
    missedTables: 0,
    wrongCodes: 0,
    complaints: [],
  };
}

/** Counts outcomes and says in a sentence what is wrong with each. */
export class Tally {
  readonly score: Score = nothingScored();

  figure(where: string, expected: ExpectedFigure, read: number | null, { asked, doubted }: Flagged): void {
    if (expected === null) {
      if (read !== null && !asked) this.#silent(`${where}: expected no figure, read ${money(read)}.`);
      return;
    }
    this.score.figures += 1;
    if (expected !== "?" && read !== null && samePennies(read, expected)) {
      this.score.right += 1;
      if (doubted) this.score.rightButAsked += 1;
    } else if (asked) {
      this.#flagged(`${where}: expected ${money(expected)}, read ${money(read)}, and the user is asked.`);
    } else {
      this.#silent(`${where}: expected ${money(expected)}, read ${money(read)}.`);
    }
  }

  missingRow(where: string, figures: Figures, asked: boolean): void {
    const count = countOf(figures);
    this.score.figures += count;
    const sentence = `${where}: the line is missing with ${counted(count)}`;
    if (asked) this.#flagged(`${sentence}, and the user is asked.`, count);
    else this.#silent(`${sentence}.`, count);
  }

  missingTotal(
    place: string,
    total: { readonly name: string; readonly figures: Figures },
    line: ReadLine | undefined,
    table: ReadTable,
  ): void {
    const count = countOf(total.figures);
    this.score.figures += count;
    const wrong = line === undefined ? "is missing" : `was read as the line "${line.name}"`;
    const sentence = `${place}, total "${total.name}": the total ${wrong}, with ${counted(count)}`;
    if (table.asked || line?.asked === true) this.#flagged(`${sentence}, and the user is asked.`, count);
    else this.#silent(`${sentence}.`, count);
  }

  missedTable(place: string, rows: readonly { readonly figures: Figures }[], isTold: boolean): void {
    const count = rows.reduce((sum, row) => sum + countOf(row.figures), 0);
    this.score.figures += count;
    this.score.missedTables += 1;
    const sentence = `${place}: no such table was read; it has ${count} figures`;
    if (isTold) this.#flagged(`${sentence}, and the user is told where they stand.`, count);
    else this.#silent(`${sentence}.`, count);
  }

  falseTable(table: ReadTable): void {
    this.score.falseTables += 1;
    const first = table.lines[0] ?? table.totals[0] ?? table.uncertain[0];
    this.score.complaints.push(`"${table.title}" was read as a savings table and is none: "${first?.name ?? ""}".`);
  }

  wrongBasis(place: string, expected: string, read: string): void {
    const right = expected === "?" ? "a question" : expected;
    this.#silent(`${place}, basis: expected ${right}, read ${read}.`);
  }

  wrongCode(where: string, expected: string, read: string | null): void {
    this.score.wrongCodes += 1;
    this.score.complaints.push(`${where}: expected the code ${expected}, read ${read ?? "none"}.`);
  }

  unexpectedLine(place: string, line: ReadLine, table: ReadTable): void {
    const count = line.figures.filter(({ pounds, asked }) => pounds !== null && !asked).length;
    if (count === 0 || line.asked || table.asked) return;
    this.#silent(`${place}: "${line.name}" was read as a line and is none, with ${counted(count)}.`, count);
  }

  unexpectedFigure(where: string, key: string, pounds: number): void {
    this.#silent(`${where}, ${key}: no such figure is expected, read ${money(pounds)}.`);
  }

  /** A row that nobody can place must be asked about, wherever it was read. */
  uncertainRow(
    row: { readonly name: string; readonly written: readonly string[] },
    tables: readonly ReadTable[],
  ): void {
    const count = row.written.length;
    const name = bare(row.name);
    const isIt = (other: { readonly name: string }): boolean => bare(other.name).includes(name);
    this.score.figures += count;
    const line = tables.flatMap(({ lines }) => lines).find(isIt);
    const asked = tables.some(
      (table) =>
        table.uncertain.some(isIt) ||
        table.lines.some((other) => isIt(other) && (table.asked || other.asked || allAsked(other))),
    );
    if (asked) this.#flagged(`"${row.name}": its figures cannot be placed, and the user is asked.`, count);
    else if (line !== undefined) this.#silent(`"${row.name}": its figures cannot be placed and were placed.`, count);
    else this.#silent(`"${row.name}": its figures cannot be placed, and nobody is asked.`, count);
  }

  #flagged(complaint: string, count = 1): void {
    this.score.flagged += count;
    if (count > 0) this.score.complaints.push(complaint);
  }

  #silent(complaint: string, count = 1): void {
    this.score.silentlyWrong += count;
    if (count > 0) this.score.complaints.push(complaint);
  }
}

function countOf(figures: Figures): number {
  return Object.values(figures).filter((figure) => figure !== null).length;
}

function allAsked({ figures }: ReadLine): boolean {
  return figures.length > 0 && figures.every(({ asked }) => asked);
}

function counted(count: number): string {
  return count === 1 ? "1 figure" : `${count} figures`;
}

function money(figure: ExpectedFigure): string {
  if (figure === null) return "nothing";
  return figure === "?" ? "a question" : figure.toLocaleString("en-GB", { maximumFractionDigits: 2 });
}
