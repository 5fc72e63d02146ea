import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { open, pane, walkThePane, WALKS } from "./pane-states";

/** Every view of the pane in every state, for everyone: whatever the colours, the width, the size of text. */

const axe = readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

walkThePane();

async function faults(): Promise<string[]> {
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
async function inColours(colours: keyof typeof COLOURS): Promise<void> {
  await pane.page.emulateMedia(COLOURS[colours]);
  await pane.page.waitForFunction((background) => {
    const provider = document.querySelector("#pane > [lang]");
    return provider && getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim() === background;
  }, BACKGROUNDS[colours]);
}

/** What stands out of the pane sideways, and what is too small to press. Figures of many years scroll in their own frame. */
function misfits(): Promise<string[]> {
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
async function inSize(width: number, isLarge: boolean): Promise<void> {
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

/** The pane's usual width, and those at which everything must fit. */
const SIZES: readonly (readonly [words: string, width: number, isLarge: boolean])[] = [
  ["320 pixels wide", 320, false],
  ["640 pixels wide", 640, false],
  ["350 pixels wide with text twice as large", 350, true],
  ["350 pixels wide", 350, false],
];

test.each(Object.keys(WALKS))(
  "%s: no fault that axe finds in light, dark and forced colours; all fits at every width and size of text",
  async (walk) => {
    const found: Record<string, string[]> = {};
    await WALKS[walk]!(open, async (state) => {
      for (const colours of ["dark", "forced colours", "light"] as const) {
        await inColours(colours);
        const here = await faults();
        if (here.length > 0) found[`${state}, ${colours}`] = here;
      }
      for (const [words, width, isLarge] of SIZES) {
        await inSize(width, isLarge);
        const here = await misfits();
        if (here.length > 0) found[`${state}, ${words}`] = here;
      }
    });
    expect(found).toEqual({});
  },
);

test("where there is little height, everything can still be scrolled to and pressed", async () => {
  await open("plan", { height: 460 });
  for (const view of ["Tables", "Checks", "Summary"] as const) {
    await pane.view(view);
    for (const each of await pane.root.locator("button:visible, summary:visible").all())
      await each.click({ trial: true });
  }
});
