import type { Finding } from "../finding";
import type { SavingsTable } from "../table";

/** Figures that were read and still need somebody to look: "Up to £40k", or one that may be the sum of others. */
export function figureInDoubt({ lines }: SavingsTable): Finding[] {
  return lines.flatMap(({ figures }) => {
    const doubted = [...figures.values()].filter(
      ({ value, confidence }) => value !== null && confidence.level === "ask",
    );
    const byReason = new Map<string, typeof doubted>();
    for (const figure of doubted) {
      const { reason } = figure.confidence;
      byReason.set(reason, [...(byReason.get(reason) ?? []), figure]);
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
