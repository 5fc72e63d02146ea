import type { Pence } from "../money";
import { add, NO_MONEY } from "../money";
import type { SavingsLine, SavingsTable } from "../table";
import { fullEffect } from "./line-effects";
import { linesThatSave } from "./plan-effect";

/** What one service is to save once the plan is wholly in force, costs apart, in the table's own sign. */
export interface ServiceSavings {
  /** As written; "" for lines that name none. */
  readonly service: string;
  readonly lines: readonly SavingsLine[];
  readonly amount: Pence;
}

/**
 * Savings by service, the largest first. Services are told apart as written, letter case aside.
 *
 * @returns empty where the table does not name at least two, or where each has a line of its own and is shown by it
 */
export function savingsByService(table: SavingsTable): ServiceSavings[] {
  const byKey = new Map<string, { service: string; lines: SavingsLine[]; amount: Pence }>();
  for (const line of linesThatSave(table)) {
    const service = line.service.trim();
    const found = byKey.get(service.toLowerCase()) ?? { service, lines: [], amount: NO_MONEY };
    found.lines.push(line);
    found.amount = add(found.amount, fullEffect(line, table) ?? NO_MONEY);
    byKey.set(service.toLowerCase(), found);
  }
  const services = [...byKey.values()];
  const isNamed = services.filter(({ service }) => service !== "").length >= 2;
  if (!isNamed || services.every(({ lines }) => lines.length === 1)) return [];
  return services.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
