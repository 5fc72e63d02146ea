import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { LocalPage, typeInto } from "../host/page/local-page";
import { trouble } from "../taskpane/requests";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";

jest.setTimeout(60_000);

const axe = readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

let samples: LocalPage;
let blank: LocalPage;
let prose: LocalPage;
let page: Page;
let pane: Locator;

beforeAll(async () => {
  samples = await LocalPage.launch();
  blank = await LocalPage.launch(await workbookFile({ Sheet1: [] }));
  prose = await LocalPage.launch(
    await workbookFile({
      Minutes: [["The panel met in May."], ["It asked about £2m of savings."]],
      Names: [["A", "B"]],
    }),
  );
});
afterAll(async () => {
  await Promise.all([samples, blank, prose].map((local) => local.close()));
  removeWorkbookFiles();
});
afterEach(() => page.context().close());

/** Opens a workbook and waits until the pane has read it. */
async function open(workbook: LocalPage, options: Parameters<LocalPage["open"]>[0] = {}): Promise<void> {
  page = await workbook.open(options);
  page.setDefaultTimeout(10_000);
  pane = page.locator("#pane");
  await pane.locator("[aria-busy=false]").waitFor();
}

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const create = () => button("Create scrutiny summary");
const shows = (words: string | RegExp) => pane.getByText(words).first().waitFor();
const selectedSheet = () => page.locator("[role=tab][aria-selected=true]").textContent();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");

/** What the name box shows once the page has drawn the selection. */
async function selects(address: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const box = document.querySelector<HTMLInputElement>("[aria-label='Name box']");
    return box?.value === wanted;
  }, address);
}

/** Everything that is announced from now on: by the browser's own way where it has one, else by a live region. */
async function listen(): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    if ("ariaNotify" in document) Object.assign(document, { ariaNotify: (words: string) => heard.push(words) });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const live = target instanceof Element ? target.closest("[aria-live]") : null;
        if (live?.textContent) heard.push(live.textContent);
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join("\n"));
}

/** Presses Tab until an element of this name has the focus. */
async function tabTo(name: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const reached = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at?.getAttribute("aria-label") ?? at?.textContent ?? "";
    });
    if (reached === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${name}`);
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Result {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run: (where: string) => Promise<Result> } };
    const { violations } = await axe.run("#pane");
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 100)).join(", ")}`);
  });
}

describe("opening the pane on the five papers", () => {
  beforeEach(() => open(samples));

  test("it reads the workbook by itself and changes nothing", async () => {
    await shows("6 savings tables on 4 sheets.");
    await shows("Saves £27.039m a year by 2020/21");
    expect(await page.getByRole("tab").count()).toBe(6);
  });

  test("one click writes the summary and shows it, and the focus stays", async () => {
    const heard = await listen();
    await create().click();
    await shows('Wrote the sheet "Scrutiny summary" from 6 savings tables.');
    expect(await selectedSheet()).toBe("Scrutiny summary");
    expect(await focused()).toBe("Create scrutiny summary");
    expect(await heard()).toContain('Wrote the sheet "Scrutiny summary" from 6 savings tables.');
  });

  test("a second click rewrites the same sheet, and the reading stays the same", async () => {
    await create().click();
    await shows(/Wrote the sheet/u);
    await create().click();
    await shows(/Rewrote the sheet/u);
    await shows("6 savings tables on 4 sheets.");
    expect(await page.getByRole("tab").count()).toBe(7);
  });

  test("the message leads to the summary from wherever the user is", async () => {
    await create().click();
    await button("Go to the summary").waitFor();
    await page.getByRole("tab", { name: "Torbay" }).click();
    await button("Go to the summary").click();
    await selects("A1");
    expect(await selectedSheet()).toBe("Scrutiny summary");
  });

  test("a table's range leads to the table, and is announced", async () => {
    const heard = await listen();
    await button("Go to Hampshire A19:D31").click();
    await selects("A19");
    expect(await selectedSheet()).toBe("Hampshire");
    await page.waitForTimeout(100);
    expect(await heard()).toContain("Hampshire");
  });

  test("every point of the checks leads to its cell", async () => {
    const links = pane.locator("section[aria-labelledby=checks] button");
    for (const link of await links.all()) {
      const [, sheet = "", cell = ""] =
        /^Go to (.+) ([A-Z]+\d+)/u.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
      await link.click();
      await selects(cell);
      expect(await selectedSheet()).toBe(sheet);
    }
    expect(await links.count()).toBeGreaterThan(5);
  });

  test("evidence opens under the table, with the cells that it rests on", async () => {
    await pane.locator("summary").first().click();
    await shows(/CH1 17\+ is \(0\.100\) in all four years/u);
    await button("Go to Birmingham C5:F5").first().click();
    await selects("C5");
  });

  test("reading again finds what was typed meanwhile", async () => {
    await typeInto(page, "F13", "-100");
    await shows("Saves £27.039m a year by 2020/21");
    await button("Read again").click();
    await pane.getByText("Saves £27.039m a year by 2020/21").waitFor({ state: "detached" });
    await shows(/^Saves £1\d\d\.\d{3}m a year by 2020\/21$/u);
    expect(await focused()).toBe("Read again");
  });
});

describe("by keyboard alone", () => {
  test("from the sheet to the summary and on to a point of the checks", async () => {
    await open(samples);
    await page.locator(".grid").focus();
    const isInPane = () => page.evaluate(() => document.activeElement?.closest(".pane-region") !== null);
    while (!(await isInPane())) await page.keyboard.press("F6");
    await tabTo("Create scrutiny summary");
    await page.keyboard.press("Enter");
    await shows(/Wrote the sheet/u);
    await tabTo("9 points from the checks");
    await page.keyboard.press("Enter");
    expect(await focused()).toBe("Checks");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Birmingham C21:D21");
    await page.keyboard.press("Enter");
    await selects("C21");
    expect(await focused()).toBe("Birmingham C21:D21");
  });

  test("evidence opens and closes", async () => {
    await open(samples);
    await create().focus();
    await tabTo("How it was read, and why");
    await page.keyboard.press("Enter");
    await shows(/£100,000 is recurrent/u);
    await page.keyboard.press("Space");
    expect(await pane.locator("details[open]").count()).toBe(0);
  });

  test("a message that is closed gives the focus to the main button", async () => {
    await open(samples);
    await create().focus();
    await page.keyboard.press("Space");
    await shows(/Wrote the sheet/u);
    await tabTo("Close this message");
    await page.keyboard.press("Enter");
    await pane.getByText("Summary ready").waitFor({ state: "detached" });
    expect(await focused()).toBe("Create scrutiny summary");
  });
});

describe("a workbook without savings tables", () => {
  test("blank: samples go in, the focus moves on to the next step, and that writes the summary", async () => {
    await open(blank);
    await shows("This workbook is blank");
    await button("Insert sample sheets").focus();
    await page.keyboard.press("Enter");
    await shows("Added 6 sample sheets.");
    await shows("6 savings tables on 4 sheets.");
    expect(await focused()).toBe("Create scrutiny summary");
    await page.keyboard.press("Enter");
    await shows('Wrote the sheet "Scrutiny summary" from 6 savings tables.');
  });

  test("blank: the one click says why there is nothing to do", async () => {
    await open(blank);
    const heard = await listen();
    await create().click();
    await shows("The workbook is blank, so there is no savings table to read.");
    expect(await heard()).toContain("Nothing to summarise");
    expect(await focused()).toBe("Create scrutiny summary");
  });

  test("prose: it says sheet by sheet what was looked for", async () => {
    await open(prose);
    await shows("No savings table on 2 sheets.");
    await pane.locator("summary", { hasText: "Minutes" }).click();
    await shows(/Looked for a row of headings .* 1 amount stands in sentences\./u);
  });

  test("the ribbon's button opens the pane, which says the same", async () => {
    await open(blank);
    await page.getByRole("button", { name: "Close the pane" }).click();
    await page.locator(".ribbon").getByRole("button", { name: "Create scrutiny summary" }).click();
    await shows("Nothing to summarise");
    expect(await pane.isVisible()).toBe(true);
  });
});

describe("while Excel is slow or refuses", () => {
  test("the button says that it works, keeps the focus and does nothing twice", async () => {
    await open(samples);
    await trouble(page, { delay: 150 });
    await create().click();
    const busy = button("Creating scrutiny summary…");
    await busy.waitFor();
    expect(await busy.getAttribute("aria-disabled")).toBe("true");
    expect(await pane.getByRole("progressbar").getAttribute("aria-label")).toBe("Writing the summary…");
    await page.keyboard.press("Enter");
    await shows(/Wrote the sheet/u);
    expect(await focused()).toBe("Create scrutiny summary");
    expect(await pane.getByText(/Rewrote/u).count()).toBe(0);
  });

  test("a refusal says what to do, and what was read stays", async () => {
    await open(samples);
    const heard = await listen();
    await trouble(page, { code: "AccessDenied" });
    await create().click();
    await shows(/Remove the protection or save a copy, then try again\./u);
    await shows("6 savings tables on 4 sheets.");
    expect(await heard()).toContain("The summary was not written");
    expect(await focused()).toBe("Create scrutiny summary");
  });

  test("a cell that is gone is said to be gone", async () => {
    await open(samples);
    await trouble(page, { code: "ItemNotFound" });
    await button("Go to Hampshire A19:D31").click();
    await shows("The cell was not found");
  });

  test("work that is done at once shows no sign of progress", async () => {
    await open(samples);
    await trouble(page, { delay: 50 });
    await button("Read again").click();
    const bar = pane.getByRole("progressbar");
    await bar.waitFor({ state: "attached" });
    expect(await bar.evaluate((element) => getComputedStyle(element).opacity)).toBe("0");
    await bar.waitFor({ state: "detached" });
  });
});

describe.each(["light", "dark", "forced light colours", "forced dark colours"])("in %s", (colours) => {
  async function openIn(workbook: LocalPage): Promise<void> {
    await open(workbook, { dark: colours.includes("dark") });
    await page.emulateMedia({ forcedColors: colours.startsWith("forced") ? "active" : "none" });
  }

  test("what was read and written has no fault that axe finds", async () => {
    await openIn(samples);
    expect(await violations()).toEqual([]);
    await create().click();
    await shows(/Wrote the sheet/u);
    await pane.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    expect(await violations()).toEqual([]);
  });

  test("neither has a blank workbook, nor one of prose", async () => {
    await openIn(blank);
    await create().click();
    await shows("Nothing to summarise");
    expect(await violations()).toEqual([]);
    await page.context().close();
    await openIn(prose);
    await pane.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    expect(await violations()).toEqual([]);
  });

  test("neither has a refusal, nor a pane that works", async () => {
    await openIn(samples);
    await trouble(page, { code: "AccessDenied" });
    await create().click();
    await shows("The summary was not written");
    expect(await violations()).toEqual([]);
    await page.context().close();
    await openIn(samples);
    await trouble(page, { delay: 2000 });
    await create().click();
    await button("Creating scrutiny summary…").waitFor();
    expect(await violations()).toEqual([]);
  });
});

describe.each([320, 350, 640])("%i pixels wide", (width) => {
  test("nothing is cut off or too small to press, and the corner for Excel's own menu is free", async () => {
    await open(samples);
    await page.locator(".pane-region").evaluate((region, wide) => {
      region.style.width = `${wide}px`;
    }, width);
    await create().click();
    await shows(/Wrote the sheet/u);
    await pane.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
    expect(await outsideThePane()).toEqual([]);
    expect(await pane.getByRole("region", { name: "by year" }).count()).toBe(0);
    expect(await tooSmallToPress()).toEqual([]);
    expect(await inTheCorner()).toEqual([]);
  });
});

function outsideThePane(): Promise<string[]> {
  return pane.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    return [...root.querySelectorAll("*")]
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.right > right || box.left < left))
      .map(({ each }) => each.outerHTML.slice(0, 100));
  });
}

function tooSmallToPress(): Promise<(string | null)[]> {
  return pane.locator("button, summary").evaluateAll((all) =>
    all
      .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 24 || box.width < 24)
      .map(({ name }) => name),
  );
}

/** Words and buttons under the 34 by 32 pixels that Excel's menu takes. */
function inTheCorner(): Promise<(string | null)[]> {
  return pane.evaluate((root) => {
    const { right, top } = root.getBoundingClientRect();
    const isThere = (box: DOMRect) => box.right > right - 34 && box.top < top + 32 && box.bottom > top;
    return [...root.querySelectorAll("h1, button, p")]
      .filter((each) => {
        const words = document.createRange();
        words.selectNodeContents(each);
        return isThere(each.tagName === "BUTTON" ? each.getBoundingClientRect() : words.getBoundingClientRect());
      })
      .map((each) => each.textContent);
  });
}

test("figures of more years than the pane has room for scroll, by keys as well", async () => {
  const heads = ["Code", "Description", ...[24, 25, 26, 27, 28, 29, 30, 31].map((year) => `20${year}/${year + 1}`)];
  const figures = (amount: number) => Array.from({ length: 8 }, () => amount);
  const wide = await LocalPage.launch(
    await workbookFile({
      Plan: [["Savings £000"], heads, ["A1", "Day services", ...figures(-1200)], ["A2", "Care", ...figures(-500)]],
    }),
  );
  await open(wide);
  const region = pane.getByRole("region", { name: /by year$/u });
  await region.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowRight");
  await expectScrolled(region);
  expect(await violations()).toEqual([]);
  await page.context().close();
  await wide.close();
});

async function expectScrolled(region: Locator): Promise<void> {
  const scrolled = () => region.evaluate((element) => element.scrollLeft);
  for (let tries = 0; tries < 50 && (await scrolled()) === 0; tries += 1) await page.waitForTimeout(50);
  expect(await scrolled()).toBeGreaterThan(0);
}
