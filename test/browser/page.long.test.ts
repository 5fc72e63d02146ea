import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { readXlsx } from "../../src/host/files/xlsx";
import { cell, goTo, LocalPage, nextFrame, typeInto } from "../host/page/local-page";

const axe = readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");
const COUNCILS = ["Birmingham", "Worcestershire", "Torbay", "Barking and Dagenham", "Hampshire"];

let local: LocalPage;
let page: Page;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "savings-page-"));
  local = await LocalPage.launch();
});
afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await local.open({ width: 1440, height: 900 });
});
afterEach(() => local.release(page));

/** The tabs of the workbook's sheets; the pane has tabs of its own. */
const tabs = () => page.getByRole("tablist", { name: "Sheets" }).getByRole("tab");
const tab = (name: string) => tabs().and(page.getByRole("tab", { name, exact: true }));
const text = (address: string) => cell(page, address).textContent();

describe("the five papers", () => {
  test("each council has its sheet, and its title stands in A1", async () => {
    expect(await tabs().allTextContents()).toEqual([...COUNCILS, "Functions"]);
    expect(await text("A1")).toBe("Extract from Financial Plan 2017+ Budget and savings targets");
    await tab("Hampshire").click();
    await expectText("A1", "Children's Services Transformation to 2017");
    await expectText("B21", "52.5");
  });

  test("figures that the paper gives as text stay text, to the left, and numbers stand to the right", async () => {
    await expectText("C5", "(0.100)");
    const sideOf = (address: string) => cell(page, address).locator(".text").getAttribute("class");
    expect(await sideOf("C5")).toContain("left");
    expect(await sideOf("C13")).toContain("right");
  });

  test("a wrapped description makes its row as high as its lines", async () => {
    // A cell is drawn anew while the page settles, so both heights are taken in one go.
    const heights = () =>
      page.evaluate(() => {
        const cell = document.querySelector("#cell-4-0");
        return [cell, cell?.querySelector("span")].map((each) => each?.getBoundingClientRect().height ?? 0);
      });
    await settled(async () => String((await heights()).every((height) => height > 40)), "true");
    const [row = 0, words = 0] = await heights();
    expect(words).toBeLessThanOrEqual(row);
  });
});

describe("typing into cells", () => {
  test("a number typed over a cell changes it, and a formula that reads it follows", async () => {
    await tab("Hampshire").click();
    await typeInto(page, "F1", "=B21*2");
    await expectText("F1", "105");
    await typeInto(page, "B21", "50");
    await expectText("B21", "50.0");
    await expectText("F1", "100");
  });

  test('"10/11" becomes a date, as in Excel', async () => {
    await typeInto(page, "H2", "10/11");
    await expectText("H2", "10-Nov");
  });

  test('"=1+1" becomes 2, and the formula bar shows the formula', async () => {
    await typeInto(page, "H2", "=1+1");
    await expectText("H2", "2");
    await goTo(page, "H2");
    expect(await page.getByLabel("Formula bar").inputValue()).toBe("=1+1");
  });

  test("Escape leaves the cell as it was", async () => {
    await goTo(page, "A2");
    await page.keyboard.type("Something else");
    await page.keyboard.press("Escape");
    await expectText("A2", "SAVINGS PROPOSALS");
  });

  test("F2 keeps what the cell holds, and the arrow keys then move in the text", async () => {
    await goTo(page, "A2");
    await page.keyboard.press("F2");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type("?");
    await page.keyboard.press("Enter");
    await expectText("A2", "SAVINGS PROPOSAL?S");
  });

  test("text that reads like a date stays text when it is edited and entered again", async () => {
    await typeInto(page, "H2", "'10/11");
    await goTo(page, "H2");
    expect(await page.getByLabel("Formula bar").inputValue()).toBe("'10/11");
    await page.keyboard.press("F2");
    await page.keyboard.press("Enter");
    await expectText("H2", "10/11");
  });

  test("a formula with a mistake is refused in words, and the edit goes on", async () => {
    await typeInto(page, "H2", "=1+(");
    expect(await page.getByRole("alert").textContent()).toContain("There is a problem with this formula.");
    await page.keyboard.press("Escape");
    expect(await text("H2")).toBe("");
  });

  test("Delete empties the selected cells", async () => {
    await goTo(page, "C5:F5");
    await page.keyboard.press("Delete");
    await expectText("C5", "");
    await expectText("F5", "");
  });

  test("a number that does not fit shows #####, and its tip the number", async () => {
    await goTo(page, "H2");
    await page.keyboard.press("F2");
    await page.keyboard.type("£12345678901");
    await page.keyboard.press("Enter");
    // As many as the fonts of the machine leave room for.
    await cell(page, "H2")
      .filter({ hasText: /^#{3,}$/u })
      .waitFor();
    expect(await cell(page, "H2").getAttribute("title")).toBe("£12,345,678,901");
  });
});

describe("moving about", () => {
  test("the sheets' tabs are reached and changed by keyboard", async () => {
    await tab("Birmingham").focus();
    await page.keyboard.press("ArrowRight");
    await page.locator('[role=tab][aria-selected="true"]:has-text("Worcestershire"):focus').waitFor();
    await expectText("A4", "Summary");
    await page.keyboard.press("End");
    await page.locator('[role=tab][aria-selected="true"]:has-text("Functions"):focus').waitFor();
  });

  test("arrow keys move, Ctrl goes to the end of the filled cells, Shift selects", async () => {
    await tab("Hampshire").click();
    await goTo(page, "B21");
    await page.keyboard.press("Control+ArrowDown");
    await expectName("B31");
    await page.keyboard.press("Shift+ArrowUp");
    await page.keyboard.press("Shift+ArrowRight");
    await page.locator("[role=gridcell][aria-selected=true]").nth(3).waitFor();
    expect(await page.locator("[role=gridcell][aria-selected=true]").allTextContents()).toEqual([
      "11.8",
      "n/a",
      "161.4",
      "23.3",
    ]);
  });

  test("a screen reader is told the active cell and how large the sheet is", async () => {
    const grid = page.getByRole("grid");
    await goTo(page, "B5");
    expect(await grid.getAttribute("aria-activedescendant")).toBe("cell-4-1");
    expect(Number(await grid.getAttribute("aria-rowcount"))).toBeGreaterThan(60);
  });

  test("F6 leaves the sheet, where Tab moves from cell to cell", async () => {
    await goTo(page, "A1");
    await page.keyboard.press("Tab");
    await expectName("B1");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  });

  test("a sheet that is shown again is where it was left", async () => {
    await page.getByRole("grid").evaluate((grid) => grid.scrollTo(0, 900));
    await tab("Torbay").click();
    await expectText("A1", "CHILDREN, SCHOOLS AND FAMILIES RECOVERY PLAN 2011/12");
    await tab("Birmingham").click();
    await expectName("A1");
    expect(await page.getByRole("grid").evaluate((grid) => grid.scrollTop)).toBe(900);
  });

  test("a column is made wider by its letter's edge", async () => {
    const letter = page.getByRole("columnheader", { name: "B", exact: true });
    // It is drawn anew while the page settles: where it stands counts once it stands there for a frame.
    const box = () =>
      letter.evaluate(async (element) => {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        return element.getBoundingClientRect().toJSON() as DOMRect;
      });
    let before = await box();
    for (let next = await box(); next.x !== before.x || next.width !== before.width; next = await box()) before = next;
    await page.mouse.move(before.x + before.width - 1, before.y + 8);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width + 39, before.y + 8);
    await page.mouse.up();
    await settled(async () => String((await box()).width), String(before.width + 40));
  });

  test("an address that is not in the workbook is refused in words", async () => {
    await page.getByLabel("Name box").fill("Leeds!A1");
    await page.keyboard.press("Enter");
    expect(await page.getByRole("alert").textContent()).toContain("There is no cell, range or name called “Leeds!A1”");
  });
});

describe("what the add-in does shows", () => {
  test("a sheet it adds, fills, links and shows is on the screen", async () => {
    await page.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Written by the add-in");
        sheet.getRange("A1:B2").values = [
          ["Code", "£m"],
          ["CH1", -0.1],
        ];
        sheet.getRange("A4").hyperlink = { documentReference: "Hampshire!B21", textToDisplay: "Hampshire" };
        sheet.tables.add("A1:B2", true);
        sheet.freezePanes.freezeRows(1);
        sheet.activate();
        sheet.getRange("B2").select();
        await context.sync();
      });
    });
    await expectName("B2");
    await expectText("B2", "-0.1");
    const colour = () => cell(page, "A1").evaluate((each) => getComputedStyle(each).backgroundColor);
    await settled(colour, "rgb(68, 114, 196)");
    await cell(page, "A4").getByRole("link").click();
    await expectName("B21");
    expect(await tab("Hampshire").getAttribute("aria-selected")).toBe("true");
  });

  test("the ribbon has the manifest's commands, by their names", async () => {
    const names = await page.getByRole("toolbar", { name: "Ribbon" }).getByRole("button").allTextContents();
    expect(names).toEqual(["Open", "Save", "Show pane", "Create scrutiny summary", "Publish a copy"]);
  });

  test("the pane is closed, shown again, and made wider by keyboard", async () => {
    const pane = page.locator("#pane-region");
    await page.getByRole("button", { name: "Close the pane" }).click();
    expect(await pane.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Show pane" }).click();
    expect((await pane.boundingBox())!.width).toBe(350);
    await page.getByRole("separator", { name: "Width of the pane" }).focus();
    await page.keyboard.press("ArrowLeft");
    expect((await pane.boundingBox())!.width).toBe(366);
  });
});

describe("the clipboard", () => {
  test("cells are copied as they are shown, and pasted as if they were typed", async () => {
    await tab("Hampshire").click();
    await goTo(page, "A21:B22");
    await page.keyboard.press("Control+c");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "Social care transformation\t52.5\r\nChildren with Disabilities (CWD) remodelling\t21.3",
    );
    await goTo(page, "F2");
    await page.keyboard.press("Control+v");
    await expectText("G3", "21.3");
    expect(await page.getByRole("status", { name: "Selected cells" }).textContent()).toContain("Sum: 73.8");
  });
});

describe("files", () => {
  test("Save gives a file that opens again with what was typed", async () => {
    await typeInto(page, "H2", "=1+1");
    const file = await savedFile();
    const read = await readXlsx(readFileSync(file));
    if (!read.ok) throw new Error(read.problem.message);
    expect(read.workbook.sheets.map((sheet) => sheet.name)).toEqual([...COUNCILS, "Functions"]);
    expect(read.workbook.sheets[0]!.rows.get(1)!.get(7)).toMatchObject({ value: 2, formula: "=1+1" });
    await choose(file);
    await page.getByRole("heading", { name: path.basename(file) }).waitFor();
    await expectText("H2", "2");
  });

  test("a file that is no workbook is refused in one sentence that names it, and the workbook stays", async () => {
    const file = path.join(folder, "Minutes.xlsx");
    writeFileSync(file, "These are the minutes.");
    await choose(file);
    await page.getByText("Minutes.xlsx was not opened. This is not an Excel workbook").waitFor();
    await expectText("A2", "SAVINGS PROPOSALS");
  });

  async function savedFile(): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save" }).click(),
    ]);
    const file = path.join(folder, "Saved again.xlsx");
    await download.saveAs(file);
    return file;
  }

  async function choose(file: string): Promise<void> {
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open" }).click(),
    ]);
    await chooser.setFiles(file);
  }
});

describe("everyone can use it", () => {
  test.each([
    ["light", false],
    ["dark", true],
  ])("axe finds nothing in the %s page", async (_name, dark) => {
    const themed = await local.open({ dark });
    await themed.evaluate(axe);
    const found = await themed.evaluate(async () => {
      const { violations } = await (window as unknown as AxeWindow).axe.run(
        { exclude: ["#pane"] },
        // "main" is the pane's, as in Excel, and the pane's own tests look at it.
        { rules: { "landmark-one-main": { enabled: false } } },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
    });
    expect(found).toEqual([]);
    await local.release(themed);
  });
});

interface AxeWindow {
  axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
}

async function expectText(address: string, wanted: string): Promise<void> {
  await settled(() => text(address), wanted);
}

async function expectName(address: string): Promise<void> {
  await settled(() => page.getByLabel("Name box").inputValue(), address);
}

const LONGEST_MS = 20_000;

/** A change is drawn in one of the next frames, which on a busy machine may be a while. */
async function settled(read: () => Promise<string | null>, wanted: string): Promise<void> {
  for (const end = performance.now() + LONGEST_MS; performance.now() < end && (await read()) !== wanted;)
    await nextFrame(page);
  expect(await read()).toBe(wanted);
}
