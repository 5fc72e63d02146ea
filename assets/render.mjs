import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../src/host/bin/programs.mjs";

// Draws the PNG icons from the SVG files beside this one: node assets/render.mjs
// Each drawing is tuned to its own pixel grid; the larger sizes are whole multiples of one, and so stay as crisp.
const ICONS = ["savings", "summary", "publish"];
const DRAWN_FROM = { 16: 16, 20: 20, 24: 24, 32: 32, 40: 20, 48: 24, 64: 32, 80: 20, 128: 32 };

const executablePath = findBrowser();
if (!executablePath) throw new Error("Install Chromium, Chrome or Edge, or name one in CHROME_PATH.");
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
for (const icon of ICONS) {
  for (const [size, grid] of Object.entries(DRAWN_FROM)) {
    const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
    const svg = readFileSync(path.join(import.meta.dirname, `${icon}-${grid}.svg`), "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    const file = path.join(import.meta.dirname, `${icon}-${size}.png`);
    if (!existsSync(file) || !png.equals(readFileSync(file))) writeFileSync(file, png);
    await page.close();
  }
}
await browser.close();
