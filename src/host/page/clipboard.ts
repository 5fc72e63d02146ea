/**
 * Cells as the clipboard carries them between spreadsheets: tabs between columns, line ends between rows, quotes around
 * a text that holds either.
 * @returns The text.
 */
export function toClipboard(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\n\r]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Reads what another spreadsheet, or a table on a page, put on the clipboard.
 * @returns Rows of texts; shorter rows are filled up with "".
 */
export function fromClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, inQuotes, bare = "", end] = match;
    rows.at(-1)?.push(inQuotes === undefined ? bare : inQuotes.replaceAll('""', '"').replace(/\r\n?/g, "\n"));
    if (end === "" || pattern.lastIndex >= text.length) {
      if (end === "\t") rows.at(-1)?.push("");
      break;
    }
    if (end !== "\t") rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
