import type { RefObject } from "react";
import { useEffect, useState } from "react";

/** Whether what an element holds is wider than itself, so that it scrolls and must be reachable by keys. */
export function useOverflows(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const observer = new ResizeObserver(() => setOverflows(watched.scrollWidth > watched.clientWidth));
    observer.observe(watched);
    // What it holds grows without it when the text is made larger.
    for (const held of watched.children) observer.observe(held);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
