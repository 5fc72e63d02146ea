import type { Locator, Page } from "playwright-core";
import type { LocalPage, PageOptions } from "../host/page/local-page";
import { newFile } from "../taskpane/workbook-file";

/** How long the pane may take for a step before the test says that it does not. */
const PATIENCE = 30_000;

/** The pane beside the local workbook, as its user sees and works it. */
export class DrivenPane {
  readonly root: Locator;

  private constructor(
    private readonly local: LocalPage,
    readonly page: Page,
  ) {
    this.root = page.locator("#pane");
    page.setDefaultTimeout(PATIENCE);
  }

  /** Opens a workbook and waits until the pane has read it. */
  static async open(local: LocalPage, options: PageOptions = {}): Promise<DrivenPane> {
    const pane = new DrivenPane(local, await local.open(options));
    await pane.isDone();
    return pane;
  }

  close(): Promise<void> {
    return this.local.release(this.page);
  }

  /** Waits until the pane works at nothing. */
  isDone(): Promise<void> {
    return this.root.locator("[aria-busy=false]").waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name, exact: true });
  }

  /** Presses a button, and waits until what it began is done. */
  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
    await this.isDone();
  }

  async view(name: "Tables" | "Checks" | "Summary"): Promise<void> {
    await this.root.getByRole("tab", { name: new RegExp(`^${name}`, "u") }).click();
    await this.root
      .getByRole("tabpanel", { name: new RegExp(`^${name}`, "u") })
      .locator("h2")
      .waitFor();
  }

  field(label: string | RegExp): Locator {
    return this.root.getByLabel(label, { exact: true });
  }

  /** Waits for words anywhere in the pane. */
  shows(words: string | RegExp): Promise<void> {
    return this.root.getByText(words).first().waitFor();
  }

  /** Waits until words are nowhere in the pane. */
  async showsNo(words: string | RegExp): Promise<void> {
    await this.until(async () => (await this.root.getByText(words).count()) === 0, `The pane shows ${String(words)}`);
  }

  /** Waits for what the name box shows once the page has drawn the selection. */
  async selects(address: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const box = document.querySelector<HTMLInputElement>("[aria-label='Name box']");
      return box?.value === wanted;
    }, address);
  }

  /** The sheet that the workbook shows. */
  selectedSheet(): Promise<string | null> {
    return this.sheets().and(this.page.locator("[aria-selected=true]")).textContent();
  }

  /** Waits until a sheet is the one that is shown, which is so a frame after what shows it. */
  async showsSheet(name: string): Promise<void> {
    await this.until(async () => (await this.selectedSheet()) === name, `${name} is not the sheet that is shown`);
  }

  /** The tabs of the workbook's sheets; the pane has tabs of its own. */
  sheets(): Locator {
    return this.page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
  }

  /** What cells hold, as the add-in would read it. */
  values(sheet: string, address: string): Promise<unknown[][]> {
    return this.page.evaluate(
      async ([sheet, address]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address).load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      [sheet, address] as const,
    );
  }

  /** What cells hold and how they show it: formulas, values, number formats and texts. */
  look(sheet: string, address: string): Promise<unknown> {
    return this.page.evaluate(
      async ([sheet, address]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(sheet).getRange(address);
          range.load("formulas, values, numberFormat, text");
          await context.sync();
          return [range.formulas, range.values, range.numberFormat, range.text];
        }),
      [sheet, address] as const,
    );
  }

  /** The words of what has the focus; fails where nothing has. */
  async focused(): Promise<string> {
    const words = await this.wordsOfFocus();
    if (words === null) throw new Error("The focus is lost");
    return words;
  }

  /** Waits until an element of this name has the focus: it moves on once what it moves to is drawn. */
  async focuses(name: string | RegExp): Promise<void> {
    let at: string | null = null;
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      at = await this.wordsOfFocus();
      if (at !== null && (typeof name === "string" ? at === name : name.test(at))) return;
      await this.nextFrame();
    }
    throw new Error(`The focus is ${at === null ? "lost" : `on ${at}`}, not on ${String(name)}`);
  }

  /** Presses Tab until an element of this name has the focus, which is never lost on the way. */
  async tabTo(name: string | RegExp, key = "Tab"): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < 80; presses += 1) {
      const at = await this.wordsOfFocus();
      if (at !== null && (typeof name === "string" ? at === name : name.test(at))) return;
      if (at === null) throw new Error(`The focus is lost after ${passed.join(" | ")}`);
      passed.push(at);
      await this.page.keyboard.press(key);
    }
    throw new Error(`${key} does not reach ${String(name)}, but ${passed.join(" | ")}`);
  }

  private wordsOfFocus(): Promise<string | null> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const labels = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels : null;
      const words = at.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? at.textContent;
      return words.replace(/\s*\*$/u, "").trim();
    });
  }

  /** Everything that is announced from now on: by the browser's own way where it has one, else by a live region. */
  async listen(): Promise<() => Promise<string>> {
    await this.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      if ("ariaNotify" in document && document.ariaNotify)
        Object.assign(document, { ariaNotify: (words: string) => heard.push(words) });
      new MutationObserver((records) => {
        for (const { target } of records) {
          const live = target instanceof Element ? target.closest("[aria-live]") : null;
          if (live?.textContent) heard.push(live.textContent);
        }
      }).observe(document.body, { childList: true, subtree: true });
    });
    return () => this.page.evaluate(() => (window as unknown as { heard: string[] }).heard.join("\n"));
  }

  /** Saves the workbook as a user does. @returns the file's path */
  async save(press = () => this.page.getByRole("button", { name: "Save", exact: true }).click()): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), press()]);
    const file = newFile();
    await download.saveAs(file);
    return file;
  }

  /** Saves the workbook and opens the file in a new page, as on another day. */
  async reopened(local: LocalPage): Promise<DrivenPane> {
    const workbook = await this.save();
    await this.close();
    return DrivenPane.open(local, { workbook });
  }

  /** Waits for something that no locator can wait for. */
  async until(isSo: () => Promise<boolean>, otherwise: string): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(otherwise);
      await this.nextFrame();
    }
  }

  private async nextFrame(): Promise<void> {
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  }
}
