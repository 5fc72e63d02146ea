import { readFigure } from "../figure";
import { MORE_FIGURES } from "./row-of-cells";

/**
 * Why the figures of a row are in doubt that has more of them than its heading has labels, the last of which are taken.
 *
 * @param written all of the row's figures
 * @param labels what heads each column
 * @returns undefined where they can be taken in one way only
 */
export function doubtOfSurplus(written: readonly string[], labels: readonly string[]): string | undefined {
  const surplus = written.length - labels.length;
  if (surplus <= 0) return undefined;
  const [extra, taken] = [written.slice(0, surplus), written.slice(surplus)];
  // "Vacancy factor of 5%": a share is none of the amounts behind it.
  if (extra.every(isShare) && !taken.some(isShare)) return undefined;
  return isOnlyFit(written, labels) ? undefined : MORE_FIGURES;
}

/** Shares stand under the labels of shares, and amounts under the others, where the last are taken, and nowhere else. */
function isOnlyFit(written: readonly string[], labels: readonly string[]): boolean {
  const surplus = written.length - labels.length;
  const fits = (from: number) => labels.every((label, at) => mayStandUnder(written[from + at] ?? "", label));
  const starts = Array.from({ length: surplus + 1 }, (_, from) => from).filter(fits);
  return written.slice(surplus).some(isShare) && starts.length === 1 && starts[0] === surplus;
}

function mayStandUnder(figure: string, label: string): boolean {
  return readFigure(figure).kind === "stand-in" || isShare(figure) === headsShares(label);
}

function headsShares(label: string): boolean {
  return /%|\bper ?cent/i.test(label);
}

function isShare(figure: string): boolean {
  return figure.endsWith("%");
}
