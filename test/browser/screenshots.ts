import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { LocalPage } from "../host/page/local-page";
import { DrivenPane } from "./pane-driver";

/** Takes the README's pictures of the pane from the built local workbook: `npm run screenshots`, after `npm run build`. */

const FOLDER = path.resolve("assets/screenshots");
const [WIDTH, HEIGHT] = [350, 880];

/** Twice the pixels, for sharp screens. */
const SCALE = 2;

/** Few colours are enough for a pane, and make the file a third. ImageMagick does it where it is installed. */
function save(name: string, picture: Buffer): void {
  const file = path.join(FOLDER, name);
  try {
    execFileSync(
      "convert",
      ["png:-", "-strip", "+dither", "-colors", "64", "-define", "png:compression-level=9", file],
      {
        input: picture,
      },
    );
  } catch {
    rmSync(file, { force: true });
    writeFileSync(file, picture);
  }
}

async function take(local: LocalPage, name: string, view: "Tables" | "Checks"): Promise<void> {
  const pane = await DrivenPane.open(local, { width: 1200, height: HEIGHT, stillness: true });
  const region = pane.page.locator(".pane-region");
  await region.evaluate((element, wide) => {
    element.style.width = `${wide}px`;
  }, WIDTH);
  await pane.view(view);
  // Nothing is pointed at or has the focus.
  await pane.page.mouse.move(0, 0);
  await pane.page.locator(".grid").focus();
  const box = await region.boundingBox();
  if (!box) throw new Error("The pane is not shown");
  const browser = await pane.page.context().newCDPSession(pane.page);
  const picture = await browser.send("Page.captureScreenshot", { format: "png", clip: { ...box, scale: SCALE } });
  save(name, Buffer.from(picture.data, "base64"));
  await pane.close();
}

const local = await LocalPage.launch();
await take(local, "pane-tables.png", "Tables");
await take(local, "pane-checks.png", "Checks");
await local.close();
