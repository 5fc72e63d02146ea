/**
 * JSON in letters that every reader of a file keeps as they are: others, and what looks like an escape of the file's own,
 * stand as JSON's escapes.
 * @returns The JSON.
 */
export function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7E]|_(?=x)/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
