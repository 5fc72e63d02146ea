import type { RefObject } from "react";
import { useEffect, useMemo, useState } from "react";
import type { Sight } from "./row-heights";
import { RowHeights } from "./row-heights";

/** Rows within this many pixels of the view stand ready. */
const BEYOND = 600;

const START: Sight = { from: 0, to: 20, above: 0, below: 0 };

/** The rows in sight, and where the others would be. */
interface InSight extends Sight {
  /** How far a row is from the list's top, in pixels. */
  readonly topOf: (row: number) => number;
}

/**
 * Which rows of a long list are near enough to the view to stand in the page.
 *
 * @param list the list, each of whose elements is a row that tells its place by aria-posinset
 * @param keys one for each row of the whole list
 * @param usualHeight of a row that was never shown, in pixels
 */
export function useInSight(list: RefObject<HTMLElement | null>, keys: readonly string[], usualHeight: number): InSight {
  const heights = useMemo(() => new RowHeights(keys, usualHeight), [keys, usualHeight]);
  const [sight, setSight] = useState(START);
  useEffect(() => {
    const own = list.current;
    const scroller = own?.closest<HTMLElement>("[aria-busy]");
    if (!own || !scroller) return;
    const look = () => {
      const rows = [...own.children].map((row) => [keys[indexOf(row)] ?? "", heightOf(row)] as const);
      heights.measure(rows);
      const top = scroller.getBoundingClientRect().top - own.getBoundingClientRect().top;
      const next = heights.between(top - BEYOND, top + scroller.clientHeight + BEYOND);
      setSight((now) => (isSame(now, next) ? now : next));
    };
    look();
    // Rows grow when a form opens in one, and all of them when the pane becomes narrower.
    const grown = new ResizeObserver(look);
    grown.observe(own);
    grown.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      grown.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [heights, keys, list]);
  const topOf = (row: number) => heights.topOf(row);
  return { ...sight, from: Math.min(sight.from, keys.length), to: Math.min(sight.to, keys.length), topOf };
}

/** The place of a row in the whole list, from zero. */
export function indexOf(row: Element): number {
  return Number(row.getAttribute("aria-posinset")) - 1;
}

function heightOf(row: Element): number {
  return row.getBoundingClientRect().height;
}

function isSame(a: Sight, b: Sight): boolean {
  return a.from === b.from && a.to === b.to && a.above === b.above && a.below === b.below;
}
