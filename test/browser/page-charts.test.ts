import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { writeXlsx } from "../../src/host/files/xlsx";
import { LocalPage, typeInto } from "../host/page/local-page";
import { chartWorkbook } from "../host/files/chart-workbook";

const folder = mkdtempSync(path.join(tmpdir(), "charts-"));
let local: LocalPage;
let page: Page;

beforeAll(async () => {
  const { host, Excel } = await chartWorkbook();
  await Excel.run((context) => {
    context.workbook.worksheets.getItem("Mayor's plan").freezePanes.freezeAt("A1:A1");
    return context.sync();
  });
  const file = path.join(folder, "plan.xlsx");
  writeFileSync(file, await writeXlsx(host.workbook));
  local = await LocalPage.launch(file);
  page = await local.open();
});

afterAll(async () => {
  await local.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("charts on the page", () => {
  const stacked = () => page.getByRole("img", { name: /^Savings & costs of 4 priorities/ });

  it("are named by their alternative text, or else by their title", async () => {
    await expect(stacked().count()).resolves.toBe(1);
    await expect(page.getByRole("img", { name: "Year 1" }).count()).resolves.toBe(1);
  });

  it("stand over their cells", async () => {
    // A cell is drawn anew while the page settles, so both are asked for in one go.
    await page.locator("#cell-6-0").waitFor();
    const offset = await stacked().evaluate((chart) => {
      const [one, other] = [chart, document.querySelector("#cell-6-0")!].map((each) => each.getBoundingClientRect());
      return [one!.x - other!.x, one!.y - other!.y].map(Math.abs);
    });
    expect(Math.max(...offset)).toBeLessThanOrEqual(1);
  });

  it("show every category, every series and the figures asked for", async () => {
    const texts = await stacked().locator("text").allTextContents();
    for (const text of [
      "Savings by year <£m>",
      "£m",
      "Year 1",
      "Year 4",
      "The back office",
      "(5)",
      "0",
      "(1.2)",
      "0.3",
    ]) {
      expect(texts).toContain(text);
    }
  });

  it("are drawn anew when a figure changes", async () => {
    await typeInto(page, "B2", "-9.4");
    const texts = await stacked().locator("text").allTextContents();
    expect(texts).toContain("(9.4)");
    expect(texts).toContain("(14)");
  });
});
