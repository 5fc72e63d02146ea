import type { RefObject } from "react";
import { useEffect, useRef } from "react";

/**
 * Takes the focus into a part of the pane that the user has just asked for.
 *
 * @param isThere whether the part is there yet
 * @param what the selector of what takes the focus within it
 */
export function useFocusWhen<Element extends HTMLElement>(isThere: boolean, what: string): RefObject<Element> {
  const part = useRef<Element>(null);
  useEffect(() => {
    if (isThere) part.current?.querySelector<HTMLElement>(what)?.focus();
  }, [isThere, what]);
  return part;
}
