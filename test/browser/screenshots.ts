import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { birmingham } from "../../seeds";
import type { PageOptions } from "../host/page/local-page";
import { LocalPage } from "../host/page/local-page";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

/** Takes the README's pictures of the pane and of the summary from the built local workbook: `npm run screenshots`, after `npm run build`. */

const FOLDER = path.resolve("assets/screenshots");
const [WIDTH, HEIGHT] = [350, 880];

/** Twice the pixels, for sharp screens. */
const SCALE = 2;

/** Few colours are enough for a pane or a sheet, and make the file a third. ImageMagick does it where it is installed. */
function save(name: string, picture: Buffer): void {
  const file = path.join(FOLDER, name);
  try {
    execFileSync(
      "convert",
      ["png:-", "-strip", "+dither", "-colors", "96", "-define", "png:compression-level=9", file],
      {
        input: picture,
      },
    );
  } catch {
    rmSync(file, { force: true });
    writeFileSync(file, picture);
  }
}

/** Takes what stands in a part of the page, and closes it. */
async function take(pane: DrivenPane, name: string, part: string, scale: number): Promise<void> {
  // Nothing is pointed at or has the focus.
  await pane.page.mouse.move(0, 0);
  await pane.page.locator(".grid").focus();
  const box = await pane.page.locator(part).boundingBox();
  if (!box) throw new Error(`${part} is not shown`);
  const browser = await pane.page.context().newCDPSession(pane.page);
  const picture = await browser.send("Page.captureScreenshot", { format: "png", clip: { ...box, scale } });
  save(name, Buffer.from(picture.data, "base64"));
  await pane.close();
}

async function takeView(local: LocalPage, name: string, view: "Tables" | "Checks"): Promise<void> {
  const pane = await DrivenPane.open(local, { width: 1200, height: HEIGHT, stillness: true });
  await pane.page.locator(".pane-region").evaluate((element, wide) => {
    element.style.width = `${wide}px`;
  }, WIDTH);
  await pane.view(view);
  await take(pane, name, ".pane-region", SCALE);
}

/** Opens a workbook and has its summary written. */
async function withSummary(local: LocalPage, options: PageOptions): Promise<DrivenPane> {
  const pane = await DrivenPane.open(local, { stillness: true, ...options });
  await pane.press("Create scrutiny summary");
  await pane.press("Close this message");
  return pane;
}

async function takePage(local: LocalPage, name: string): Promise<void> {
  const pane = await withSummary(local, { width: 1400, height: 900 });
  await pane.view("Summary");
  await take(pane, name, "body", 1);
}

async function takeSheet(local: LocalPage, name: string, sheet: string, options: PageOptions): Promise<void> {
  const pane = await withSummary(local, options);
  await pane.page.getByRole("button", { name: "Close the pane" }).click();
  await pane.sheets().filter({ hasText: sheet }).click();
  await take(pane, name, ".grid", 1);
}

const local = await LocalPage.launch();
const workbook = await workbookFile({
  Birmingham: birmingham.rows.map((row) => row.map((value) => (typeof value === "object" ? null : value))),
});
await takeView(local, "pane-tables.png", "Tables");
await takeView(local, "pane-checks.png", "Checks");
await takePage(local, "local-workbook.png");
await takeSheet(local, "summary.png", "Scrutiny summary", { width: 1000, height: 1250, workbook });
await takeSheet(local, "lines-of-enquiry.png", "Lines of enquiry", { width: 1500, height: 1000, workbook });
await local.close();
removeWorkbookFiles();
