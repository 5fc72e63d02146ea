import type { SheetPlan } from "../../sheet/plan";
import { isOurs } from "./our-names";

/** What the name of a chart ends with while it is being written: the one of before stands until all is whole. */
const BEING_WRITTEN = " (being written)";

/** What a chart of the add-in's is called while it is being written. */
export function nameForNow(name: string): string {
  return `${name}${BEING_WRITTEN}`;
}

/** Whether a chart is called as one that is being written. */
export function isNewChart(name: string): boolean {
  return name.endsWith(BEING_WRITTEN);
}

/**
 * Puts new charts in the place of those of before. It can be done again after it failed in the middle. Nothing is sent
 * before the caller syncs.
 *
 * @param standing the names of all charts that stand on the sheet, new ones as they are called for now
 */
export function settleCharts(sheet: Excel.Worksheet, plan: SheetPlan, standing: readonly string[]): void {
  const isStanding = new Set(standing);
  const planned = new Set((plan.charts ?? []).map(({ name }) => name));
  for (const name of standing) {
    const isOld = isOurs(name) && !isNewChart(name);
    if (isOld && (!planned.has(name) || isStanding.has(nameForNow(name)))) sheet.charts.getItem(name).delete();
  }
  for (const name of planned) {
    if (isStanding.has(nameForNow(name))) sheet.charts.getItem(nameForNow(name)).name = name;
  }
}
