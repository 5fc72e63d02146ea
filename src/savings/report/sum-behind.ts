import { readFigure } from "../figure";

interface FigureText {
  readonly text: string;
}

/** What the columns of a table come to since its last sum, while its rows are read one by one. */
export class SumsSoFar {
  private sums: readonly number[];

  constructor(private readonly columns: number) {
    this.sums = Array.from({ length: columns }, () => 0);
  }

  /**
   * Takes the figures that follow one another next. Where they are twice as many as the columns, the second half may be a
   * row without a name: it is where every one of its figures is what its column comes to.
   *
   * @returns the figures of one row, or of a row and the sum behind it
   */
  parted<F extends FigureText>(figures: readonly F[]): (readonly F[])[] {
    const { columns } = this;
    const [row, sum] = [figures.slice(0, columns), figures.slice(columns)];
    this.sums = this.sums.map((before, column) => before + valueOf(row[column]));
    const isSum = sum.length === columns && columns >= 2 && sum.every((cell, column) => this.comesTo(cell, column));
    if (!isSum) return [figures];
    this.sums = this.sums.map(() => 0);
    return [row, sum];
  }

  private comesTo(cell: FigureText, column: number): boolean {
    return Math.abs((this.sums[column] ?? NaN) - valueOf(cell)) < TOLERANCE;
  }
}

/** Sums of figures with decimals are not exact. */
const TOLERANCE = 1e-6;

function valueOf(cell: FigureText | undefined): number {
  const figure = readFigure(cell?.text ?? "x");
  if (figure.kind === "figure") return figure.value;
  return figure.kind === "stand-in" ? 0 : NaN;
}
