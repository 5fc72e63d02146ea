import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pane } from "./pane-states";

/** What has to hold of the open pane for everyone: whatever the colours, the width, the size of text. */

const axe = readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds in the pane. */
export async function faults(): Promise<string[]> {
  await pane.page.evaluate(axe);
  return pane.page.evaluate(async () => {
    interface Result {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const { axe } = window as unknown as { axe: { run: (where: string) => Promise<Result> } };
    const { violations } = await axe.run("#pane");
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 150)).join(", ")}`);
  });
}

/** The colours that the user may have chosen. */
const COLOURS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "forced colours": { colorScheme: "light", forcedColors: "active" },
} as const;

/** What each theme paints the pane with: by that it is known to be there. */
const BACKGROUNDS = { light: "#ffffff", dark: "#292929", "forced colours": "#000000" } as const;

/** Chooses other colours and waits until the pane shows them: their theme may have to be loaded. */
export async function inColours(colours: keyof typeof COLOURS): Promise<void> {
  await pane.page.emulateMedia(COLOURS[colours]);
  await pane.page.waitForFunction((background) => {
    const provider = document.querySelector("#pane > [lang]");
    return provider && getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim() === background;
  }, BACKGROUNDS[colours]);
}

/** What stands out of the pane sideways, and what is too small to press. Figures of many years scroll in their own frame. */
export function misfits(): Promise<string[]> {
  return pane.root.evaluate((root) => {
    const { left, right } = root.getBoundingClientRect();
    const all = [...root.querySelectorAll("*")].filter((each) => each.parentElement?.closest("[role=region]") == null);
    const boxes = all.map((each) => ({ each, box: each.getBoundingClientRect(), words: each.outerHTML.slice(0, 120) }));
    const out = boxes.filter(({ box }) => box.width > 1 && (box.right > right + 0.5 || box.left < left - 0.5));
    // A field is as large as its frame, and a box to tick as its words.
    const small = boxes.filter(
      ({ each, box }) =>
        each.matches("button, summary, select, label:has(input), span:has(> input)") &&
        each.checkVisibility() &&
        (box.height < 24 || box.width < 24),
    );
    const scrolls = all.filter((each) => {
      const { overflowX } = getComputedStyle(each);
      const canScroll = overflowX === "auto" || overflowX === "scroll";
      return canScroll && each.scrollWidth > each.clientWidth && !each.matches("[role=region]");
    });
    return [
      ...out.map(({ words }) => `out: ${words}`),
      ...small.map(({ words }) => `small: ${words}`),
      ...scrolls.map((each) => `scrolls: ${each.outerHTML.slice(0, 120)}`),
    ];
  });
}

/** Text alone twice as large, as some browsers enlarge it: the sizes of Fluent's own scale, and the lines with them. */
const TWICE_THE_TEXT = [
  ["100", 10, 14],
  ["200", 12, 16],
  ["300", 14, 20],
  ["400", 16, 22],
].map(
  ([step, size, line]) => `--fontSizeBase${step}:${2 * Number(size)}px;--lineHeightBase${step}:${2 * Number(line)}px`,
);

/** Makes the pane so wide, with text as large as usual or twice as large. */
export async function inSize(width: number, isLarge: boolean): Promise<void> {
  const large = TWICE_THE_TEXT.map((rule) => rule.replace(/(?=;|$)/gu, " !important")).join(";");
  await pane.page.evaluate(
    ([wide, rules]) => {
      document.querySelector<HTMLElement>(".pane-region")!.style.width = `${wide}px`;
      document.getElementById("large-text")?.remove();
      const style = document.head.appendChild(document.createElement("style"));
      style.id = "large-text";
      style.textContent = rules === "" ? "" : `#pane > [lang] { ${rules} }`;
    },
    [width, isLarge ? large : ""] as const,
  );
  // Once the page has been laid out, what watches sizes has been told, and has drawn what that changes.
  await pane.page.evaluate(
    () =>
      new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(drawn)))),
  );
}
