/**
 * F6 goes to the next part of the window and Shift+F6 to the one before, as in Excel: Tab moves in the sheet, so it
 * does not lead out of it.
 * @param regions The parts, in order.
 */
export function listenToF6(regions: readonly HTMLElement[]): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.altKey || event.metaKey) return;
    event.preventDefault();
    const shown = regions.filter((region) => focusable(region) !== null);
    const at = shown.findIndex((region) => region.contains(document.activeElement));
    const next = shown.at((at + (event.shiftKey ? -1 : 1)) % shown.length);
    if (next) focusable(next)?.focus();
  });
}

const FOCUSABLE = "a[href], button, input, select, textarea, [tabindex]";

/** The first thing in a part that takes the focus; null if there is none or the part is not shown. */
function focusable(region: HTMLElement): HTMLElement | null {
  const all = [region, ...region.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return all.find((each) => each.matches(FOCUSABLE) && each.tabIndex >= 0 && each.offsetParent !== null) ?? null;
}
