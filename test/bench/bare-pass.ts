/**
 * The least that any reading of a savings table must do, written by hand as one pass: every figure is looked at, told
 * from text by its type, read from text by a plain scanner, and added by year and type. It knows where the columns
 * are, checks nothing else and keeps nothing, so it is a floor to measure against and not a rival.
 *
 * @param table rows of values, the first of them headings
 * @param firstYear the column of the first year; every column from it on is one
 * @param type the column of the types
 * @returns sums in thousandths by type, year by year
 */
export function barePass(
  table: readonly (readonly unknown[])[],
  firstYear: number,
  type: number,
): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  for (let index = 1; index < table.length; index += 1) {
    const row = table[index] ?? [];
    const written = row[type];
    const key = typeof written === "string" ? written : "";
    let years = sums.get(key);
    if (!years) {
      years = Array.from({ length: row.length - firstYear }, () => 0);
      sums.set(key, years);
    }
    for (let column = firstYear; column < row.length; column += 1) {
      const cell = row[column];
      const value = typeof cell === "number" ? cell : typeof cell === "string" ? scanned(cell) : null;
      if (value !== null) years[column - firstYear] = (years[column - firstYear] ?? 0) + Math.round(value * 1000);
    }
  }
  return sums;
}

const [ZERO, NINE, POINT, COMMA, MINUS, OPEN, CLOSE, SPACE] = Array.from("09.,-() ", (mark) => mark.charCodeAt(0));

/** A number in a text with brackets or a minus, commas and a point; null where anything else stands in it. */
function scanned(text: string): number | null {
  let digits = 0;
  let whole = 0;
  let scale = 0;
  let negative = false;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charCodeAt(at);
    if (mark >= (ZERO ?? 0) && mark <= (NINE ?? 0)) {
      whole = whole * 10 + mark - (ZERO ?? 0);
      digits += 1;
      if (scale > 0) scale *= 10;
    } else if (mark === POINT && scale === 0) scale = 1;
    else if (mark === MINUS || mark === OPEN) negative = true;
    else if (mark !== COMMA && mark !== CLOSE && mark !== SPACE) return null;
  }
  if (digits === 0) return null;
  const size = scale > 0 ? whole / scale : whole;
  return negative ? -size : size;
}
