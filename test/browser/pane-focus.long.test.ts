import { trouble } from "../taskpane/requests";
import { acceptFirst, CHILDREN, open, openAll, pane, walkThePane, WALKS } from "./pane-states";

/** By keyboard and by ear: where the focus goes, and what is announced. */

walkThePane();

interface Stop {
  readonly name: string;
  /** What it stands in: words with a button beside them are read across. */
  readonly item: string;
  readonly x: number;
  readonly y: number;
}

/** Where Tab stops from the main button on until it leaves the pane. */
async function tabStops(): Promise<Stop[]> {
  await pane.button(/scrutiny summary$/u).focus();
  const stops: Stop[] = [];
  for (;;) {
    const stop = await pane.page.evaluate((): Stop | null => {
      const at = document.activeElement;
      if (!at?.closest("#pane")) return null;
      // What is long scrolls, with tabs over it or without.
      let scrolled = 0;
      for (let around = at.parentElement; around; around = around.parentElement) scrolled += around.scrollTop;
      const { left, top, height } = at.getBoundingClientRect();
      const item = at.closest("li, p, [data-notice]")?.textContent ?? "";
      const name = at.getAttribute("aria-label") ?? (at.textContent || at.id);
      return { name, item, x: left, y: top + height / 2 + scrolled };
    });
    if (stop === null) return stops;
    stops.push(stop);
    await pane.page.keyboard.press("Tab");
  }
}

/** How many stops there ought to be. */
function controls(): Promise<number> {
  return pane.root.evaluate(
    (root) =>
      [...root.querySelectorAll<HTMLElement>("button, summary, select, input, [tabindex='0']")].filter(
        (each) => each.tabIndex >= 0 && each.checkVisibility() && !each.hidden,
      ).length,
  );
}

/** Controls of one row may differ by this much in height. */
const ONE_ROW = 14;

const outOfOrder = (stops: readonly Stop[]) =>
  stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    if (!before || stop.y > before.y + ONE_ROW) return [];
    const isBeside = stop.x > before.x && (stop.y > before.y - ONE_ROW || stop.item === before.item);
    return !isBeside ? [`${stop.name} after ${before.name}`] : [];
  });

describe("by keyboard", () => {
  test.each(["the tables", "the checks", "the summary", "a workbook without tables"])(
    "%s: Tab stops at every control, in the order in which they are seen",
    async (walk) => {
      await WALKS[walk]!(open, async () => {
        const wanted = await controls();
        const stops = await tabStops();
        expect(outOfOrder(stops)).toEqual([]);
        expect(stops).toHaveLength(wanted);
      });
    },
  );

  test("arrow keys, Home and End go from tab to tab, and the focus stays on the tabs", async () => {
    await open();
    const tab = (name: string) => pane.root.getByRole("tab", { name: new RegExp(`^${name}`, "u") });
    await tab("Tables").focus();
    for (const [key, name] of [
      ["ArrowRight", "Checks"],
      ["ArrowRight", "Summary"],
      ["ArrowRight", "Tables"],
      ["ArrowLeft", "Summary"],
      ["Home", "Tables"],
      ["End", "Summary"],
    ] as const) {
      await pane.page.keyboard.press(key);
      await pane.focuses(new RegExp(`^${name}`, "u"));
      expect(await tab(name).getAttribute("aria-selected")).toBe("true");
      await pane.root.getByRole("tabpanel", { name: new RegExp(`^${name}`, "u") }).waitFor();
    }
  });
});

/** Presses what has the focus, and waits until what it began is done. */
async function enter(): Promise<void> {
  await pane.page.keyboard.press("Enter");
  await pane.isDone();
}

describe("the focus is never lost", () => {
  test("a message that is dismissed gives it to the main button", async () => {
    await open("blank");
    await pane.press("Create scrutiny summary");
    await pane.button("Close this message").press("Enter");
    await pane.showsNo("Nothing to summarise");
    await pane.focuses("Create scrutiny summary");
  });

  test.each(["Cancel", "Apply"])("%s gives it back to the table's button", async (name) => {
    await open();
    await pane.button(`Set basis of ${CHILDREN}`).press("Enter");
    await pane.field("Unit").waitFor();
    await pane.focuses("Unit");
    await pane.tabTo(name);
    await enter();
    await pane.until(async () => (await pane.root.locator("form").count()) === 0, "The form stays open");
    await pane.focuses(`Set basis of ${CHILDREN}`);
  });

  test("a table that is left out gives it to the button that takes it in again, and that to the table", async () => {
    await open();
    await pane.button(`Leave out ${CHILDREN}`).focus();
    await enter();
    await pane.shows(/is left out\./u);
    await pane.focuses(`Take in ${CHILDREN}`);
    await enter();
    await pane.showsNo(/is left out\./u);
    await pane.focuses(`Leave out ${CHILDREN}`);
  });

  test("a finding that is accepted gives it to the next one, and one that is shown again to what stands there", async () => {
    await open();
    await pane.view("Checks");
    const names = () =>
      pane.button(/^Accept: /u).evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
    const [first, second] = await names();
    await pane.button(first!).first().press("Enter");
    await pane.focuses("Why it is accepted");
    await pane.page.keyboard.type("Agreed.");
    await enter();
    await pane.shows("Accepted (1)");
    await pane.focuses(second!);
    await openAll();
    await pane.button(/^Show again: /u).focus();
    await enter();
    await pane.showsNo("Accepted (1)");
    await pane.focused();
    expect(await names()).toContain(first);
  });

  test("a mend that is cancelled gives it back, one that is applied to what stands there", async () => {
    await open();
    await pane.view("Checks");
    const all = pane.button(/^Make 2 figures/u);
    const name = await all.textContent();
    await all.press("Enter");
    await pane.button("Cancel").press("Enter");
    await pane.focuses(name!);
    await all.press("Enter");
    await pane.button(/^Apply to/u).press("Enter");
    await pane.shows("Mended (1)");
    await pane.isDone();
    await pane.focuses(/^(Go to Plan|Accept|Make)/u);
    await pane.button(/^Take back/u).press("Enter");
    await pane.showsNo("Mended (1)");
    expect(await pane.focused()).not.toBe("Create scrutiny summary");
  });
});

describe("what comes of things is announced", () => {
  const heard: (() => Promise<string>)[] = [];
  const hears = (words: string) =>
    pane.until(async () => (await heard.at(-1)!()).includes(words), `Not announced: ${words}`);

  test("reading, deciding, mending, accepting, creating and failing", async () => {
    await open();
    heard.push(await pane.listen());
    await pane.press("Read again");
    await hears("2 savings tables on 2 sheets.");
    await pane.press(`Leave out ${CHILDREN}`);
    await hears(`"${CHILDREN}" is read as you set it.`);
    await pane.press(`Take in ${CHILDREN}`);
    await pane.view("Checks");
    await pane.press(/^Make 2 figures/u);
    await pane.press(/^Apply to/u);
    await hears("Made 2 figures numbers on Plan.");
    await acceptFirst("Agreed.");
    await hears("Accepted.");
    await pane.press("Create scrutiny summary");
    await hears('Wrote the sheet "Scrutiny summary" and those that go with it from 2 savings tables.');
    await trouble(pane.page, { code: "AccessDenied" });
    await pane.press("Read again");
    await hears("Remove the protection or save a copy, then try again.");
  });

  test("also where a browser has no way of its own to announce, in words that go again", async () => {
    await open();
    await pane.page.evaluate(() => Object.assign(document, { ariaNotify: undefined }));
    heard.push(await pane.listen());
    await pane.press("Read again");
    await pane.press(`Leave out ${CHILDREN}`);
    await hears("2 savings tables on 2 sheets.");
    await hears(`"${CHILDREN}" is read as you set it.`);
    const region = pane.root.locator("[aria-live=assertive]");
    await pane.until(async () => (await region.textContent()) === "", "What was said stays in the page");
  });
});
