import type { TextLine } from "./text-line";

const HALF = /(?<![\w/.,£-])((?:19|20)\d{2})(?!\d|\s?[/–-]\s?\d)(\s?[/–-])?( *)/gu;
const OTHER_HALVES = /^\s*(?:(?:20)?\d{2}\s+)*(?:20)?\d{2}\s*$/u;

/**
 * Financial years that a heading breaks over two lines, "2017 2018" over "2018 2019" or "2011/" over "12", become whole
 * years on the first; each stays where it stood, so that columns still line up.
 */
export function withWholeYears(lines: readonly TextLine[]): TextLine[] {
  const whole = [...lines];
  for (const [at, line] of lines.entries()) {
    const halves = [...line.text.matchAll(HALF)];
    if (halves.length < 2) continue;
    let below = at + 1;
    while (lines[below]?.text.trim() === "") below += 1;
    const other = lines[below]?.text ?? "";
    if (!OTHER_HALVES.test(other)) continue;
    const ends = other.trim().split(/\s+/u);
    const starts = halves.map((half) => Number(half[1]));
    if (ends.length !== starts.length || !ends.every((end, index) => follows(starts[index] ?? 0, end))) continue;
    whole[at] = { ...line, text: joined(line.text, ends) };
    whole[below] = { ...(lines[below] ?? line), text: "" };
  }
  return whole;
}

function follows(start: number, end: string): boolean {
  return end.length === 4 ? Number(end) === start + 1 : Number(end) === (start + 1) % 100;
}

function joined(text: string, ends: readonly string[]): string {
  let index = 0;
  return text.replace(HALF, (_half, start: string, slash: string | undefined, spaces: string) => {
    const year = `${start}/${(ends[index] ?? "").slice(-2)}`;
    index += 1;
    const taken = start.length + (slash ?? "").length + spaces.length;
    return year.padEnd(Math.max(taken, year.length + (spaces === "" ? 0 : 1)));
  });
}
