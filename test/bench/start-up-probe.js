/**
 * Runs in the page before anything of it, and notes what the start-up benchmark reads: times in milliseconds since the
 * page was asked for, null until they come.
 *
 * - `began`: the add-in's first script is put into the page. Its file was asked for with the page, so from here on it runs.
 * - `painted`: the pane's first content is on the screen.
 * - `enabled`: the pane's main button can be pressed.
 * - `longTasks`: start and length of every task over 50 ms.
 */
(() => {
  /** @type {{ began: number | null, painted: number | null, enabled: number | null, longTasks: [number, number][] }} */
  const startUp = { began: null, painted: null, enabled: null, longTasks: [] };
  Object.assign(window, { startUp });

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) startUp.longTasks.push([startTime, duration]);
  }).observe({ type: "longtask", buffered: true });

  let isDrawn = false;

  function look() {
    if (startUp.began === null && document.querySelector("script[src*='add-in/']")) startUp.began = performance.now();
    if (!isDrawn && document.querySelector("#pane > *")) {
      isDrawn = true;
      // The frame is drawn after its callbacks, so the task after them comes after the paint.
      requestAnimationFrame(() => setTimeout(() => (startUp.painted = performance.now())));
    }
    if (startUp.enabled === null && mainButtonIsEnabled()) startUp.enabled = performance.now();
  }

  function mainButtonIsEnabled() {
    const buttons = [...document.querySelectorAll("#pane button")];
    const main = buttons.find((button) => button.textContent?.includes("scrutiny summary"));
    return main !== undefined && !main.matches(":disabled, [aria-disabled=true]");
  }

  const attributeFilter = ["disabled", "aria-disabled"];
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter });
})();
