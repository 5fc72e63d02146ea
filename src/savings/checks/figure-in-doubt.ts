import type { Finding } from "../finding";
import type { Figure, SavingsLine, SavingsTable } from "../table";

/** Figures that were read and still need somebody to look: "Up to £40k", or one that may be the sum of others. */
export function figureInDoubt({ lines }: SavingsTable): Finding[] {
  return lines.filter(hasDoubted).flatMap(({ figures }) => {
    const byReason = new Map<string, Figure[]>();
    for (const figure of figures.values()) {
      const { reason } = figure.confidence;
      if (isDoubted(figure)) byReason.set(reason, [...(byReason.get(reason) ?? []), figure]);
    }
    return [...byReason].map(([reason, alike]): Finding => ({
      check: "figure-in-doubt",
      severity: "warning",
      message: `${alike.map(({ written }) => written.trim()).join(", ")}: ${reason}`,
      why: "The figure is counted as it was read.",
      cells: alike.map(({ cell }) => cell),
    }));
  });
}

function hasDoubted({ figures }: SavingsLine): boolean {
  for (const figure of figures.values()) if (isDoubted(figure)) return true;
  return false;
}

function isDoubted({ value, confidence }: Figure): boolean {
  return value !== null && confidence.level === "ask";
}
