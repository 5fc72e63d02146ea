import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { LocalPage, type PageOptions, typeInto } from "../host/page/local-page";
import { trouble } from "../taskpane/requests";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

/** Every view of the pane in every state, for everyone: whatever the colours, the width, the size of text, the keys. */

jest.setTimeout(90_000);

const axe = readFileSync(createRequire(path.resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

let local: LocalPage;
let files: Record<"plan" | "blank" | "prose", string>;
let pane: DrivenPane;

beforeAll(async () => {
  local = await LocalPage.launch();
  files = {
    plan: await workbookFile({
      Plan: [
        ["Children's services savings £000"],
        ["Code", "Description", "Service", "2017/18", "2018/19", "2019/20"],
        ["CH1", "Placements and commissioning", "Social care", -120, "(130)", -140],
        ["CH2", "Transport", "Education", 55, "-60", -65],
        ["CH2", "Transport", "Education", -55, -60, -65],
        ["CH3", "Youth", "Youth", "n/a", "TBC", -12],
        ["Total", "", "", -200, -250, -270],
      ],
      "Adults, a sheet of a long name": [
        ["Savings of adult social care £000"],
        ["Code", "Description", "2024/25", "2025/26", "2026/27", "2027/28"],
        ["A1", "Day services, whose description is longer than any pane is wide", -1200, -1300, -1400, -1500],
        ["A2", "Care", -500, -500, -500, -500],
      ],
      Minutes: [["The panel met in May."]],
    }),
    blank: await workbookFile({ Sheet1: [] }),
    prose: await workbookFile({ Minutes: [["The panel met in May."], ["It asked about £2m of savings."]] }),
  };
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});
afterEach(async () => {
  expect(await foreignRequests()).toEqual([]);
  await pane.close();
});

/** Whatever the page has asked for that is not one of its own files. */
async function foreignRequests(): Promise<string[]> {
  const asked = await pane.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const { origin } = new URL(pane.page.url());
  return asked.filter((url) => !url.startsWith(origin) && !/^(?:data|blob):/u.test(url));
}

async function open(workbook: keyof typeof files = "plan", options: PageOptions = {}): Promise<void> {
  pane = await DrivenPane.open(local, { stillness: true, workbook: files[workbook], ...options });
}

const CHILDREN = "Children's services savings £000";
const change = () => pane.button(/^(?:Change how|Set) /u).first();

async function openAll(): Promise<void> {
  await pane.root.locator("details").evaluateAll((all) => all.forEach((each) => each.setAttribute("open", "")));
}

async function makeStale(): Promise<void> {
  await typeInto(pane.page, "F4", "-66");
  await pane.shows("Plan has changed since it was read.");
}

async function acceptFirst(reason: string): Promise<void> {
  await pane
    .button(/^Accept: /u)
    .first()
    .click();
  await pane.field(/^Why it is accepted/u).fill(reason);
  await pane.press("Accept");
}

type Look = (state: string) => Promise<void>;
type Opening = (workbook?: keyof typeof files) => Promise<void>;

/** Each goes through the states of a view and looks at each of them. */
const WALKS: Readonly<Record<string, (open: Opening, look: Look) => Promise<void>>> = {
  "the tables": async (open, look) => {
    await open();
    await look("as read");
    await change().click();
    await pane.root.getByText("What each column holds").waitFor();
    await openAll();
    await look("with everything open");
    await pane.button("Cancel").click();
    await pane.press(`Leave out ${CHILDREN}`);
    await look("one left out");
    await makeStale();
    await look("out of date");
  },
  "the checks": async (open, look) => {
    await open();
    await pane.view("Checks");
    await look("as found");
    await pane
      .button(/^Accept: /u)
      .first()
      .click();
    await pane.button("Accept").click();
    await pane.shows("Give a reason.");
    await look("with a reason missing");
    await pane.button("Cancel").click();
    await pane.button(/^Make 2 figures/u).click();
    await pane.button(/^Apply to/u).waitFor();
    await look("with a mend before it is applied");
    await pane.press(/^Apply to/u);
    await acceptFirst("Agreed with the director of finance on 3 March.");
    await openAll();
    await look("with what was mended and accepted");
  },
  "the summary": async (open, look) => {
    await open();
    await pane.view("Summary");
    await openAll();
    await pane.field(/^One year adds/u).fill("much");
    await pane.page.keyboard.press("Enter");
    await pane.shows("Give a number from 0 to 1000.");
    await look("with everything open and a wrong number");
    await pane.press("Create scrutiny summary");
    await look("written");
    await typeInto(pane.page, "A1", "");
    await pane.sheets().first().click();
    await makeStale();
    await look("out of date");
  },
  "a workbook without tables": async (open, look) => {
    await open("blank");
    await pane.press("Create scrutiny summary");
    await pane.shows("Nothing to summarise");
    await look("blank, after the one click");
    await pane.close();
    await open("prose");
    await openAll();
    await look("prose");
  },
  "trouble and work": async (open, look) => {
    await open();
    await trouble(pane.page, { delay: 1500 });
    await pane.button("Read again").click();
    await pane.button("Stop").waitFor();
    await look("at work");
    await pane.press("Stop");
    await pane.shows("Stopped");
    await look("stopped");
    await trouble(pane.page, { code: "AccessDenied" });
    await pane.press("Create scrutiny summary");
    await pane.shows("The summary was not written");
    await look("refused");
  },
};

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

describe.each<[string, PageOptions]>([
  ["light", {}],
  ["dark", { dark: true }],
  ["forced colours", { forcedColours: true }],
])("in %s", (_colours, options) => {
  test.each(Object.keys(WALKS))("%s: no fault that axe finds", async (walk) => {
    const found: Record<string, string[]> = {};
    const look: Look = async (state) => {
      const here = await faults();
      if (here.length > 0) found[state] = here;
    };
    await WALKS[walk]!((workbook) => open(workbook, options), look);
    expect(found).toEqual({});
  });
});

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

describe.each<[string, number, boolean]>([
  ["320 pixels wide", 320, false],
  ["640 pixels wide", 640, false],
  ["350 pixels wide with text twice as large", 350, true],
])("%s", (_size, width, isLarge) => {
  test.each(Object.keys(WALKS))(
    "%s: all fits, nothing scrolls sideways, nothing is too small to press",
    async (walk) => {
      const found: Record<string, string[]> = {};
      const openIn: Opening = async (workbook) => {
        await open(workbook);
        await pane.page.locator(".pane-region").evaluate((region, wide) => {
          region.style.width = `${wide}px`;
        }, width);
        if (isLarge) {
          const large = TWICE_THE_TEXT.map((rule) => rule.replace(/(?=;|$)/gu, " !important")).join(";");
          await pane.page.addStyleTag({ content: `#pane .fui-FluentProvider { ${large} }` });
        }
      };
      await WALKS[walk]!(openIn, async (state) => {
        const here = await misfits();
        if (here.length > 0) found[state] = here;
      });
      expect(found).toEqual({});
    },
  );
});

test("where there is little height, everything can still be scrolled to and pressed", async () => {
  await open("plan", { height: 460 });
  for (const view of ["Tables", "Checks", "Summary"] as const) {
    await pane.view(view);
    for (const each of await pane.root.locator("button:visible, summary:visible").all())
      await each.click({ trial: true });
  }
});

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
      const panel = at.closest("[role=tabpanel]");
      const { left, top, height } = at.getBoundingClientRect();
      const item = at.closest("li, p, .fui-MessageBar")?.textContent ?? "";
      const name = at.getAttribute("aria-label") ?? (at.textContent || at.id);
      return { name, item, x: left, y: top + height / 2 + (panel?.scrollTop ?? 0) };
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
      expect(await pane.focused()).toMatch(new RegExp(`^${name}`, "u"));
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
    expect(await pane.focused()).toBe("Create scrutiny summary");
  });

  test.each(["Cancel", "Apply"])("%s gives it back to the table's button", async (name) => {
    await open();
    await pane.button(`Set basis of ${CHILDREN}`).press("Enter");
    await pane.field("Unit").waitFor();
    expect(await pane.focused()).toBe("Unit");
    await pane.tabTo(name);
    await enter();
    await pane.until(async () => (await pane.root.locator("form").count()) === 0, "The form stays open");
    expect(await pane.focused()).toBe(`Set basis of ${CHILDREN}`);
  });

  test("a table that is left out gives it to the button that takes it in again, and that to the table", async () => {
    await open();
    await pane.button(`Leave out ${CHILDREN}`).focus();
    await enter();
    await pane.shows(/is left out\./u);
    expect(await pane.focused()).toBe(`Take in ${CHILDREN}`);
    await enter();
    await pane.showsNo(/is left out\./u);
    expect(await pane.focused()).toBe(`Leave out ${CHILDREN}`);
  });

  test("a finding that is accepted gives it to the next one, and one that is shown again to what stands there", async () => {
    await open();
    await pane.view("Checks");
    const names = () =>
      pane.button(/^Accept: /u).evaluateAll((all) => all.map((each) => each.getAttribute("aria-label") ?? ""));
    const [first, second] = await names();
    await pane.button(first!).first().press("Enter");
    expect(await pane.focused()).toBe("Why it is accepted");
    await pane.page.keyboard.type("Agreed.");
    await enter();
    await pane.shows("Accepted (1)");
    expect(await pane.focused()).toBe(second);
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
    expect(await pane.focused()).toBe(name);
    await all.press("Enter");
    await pane.button(/^Apply to/u).press("Enter");
    await pane.shows("Mended (1)");
    await pane.isDone();
    expect(await pane.focused()).toMatch(/^(Go to Plan|Accept|Make)/u);
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
    await hears('Wrote the sheet "Scrutiny summary" from 2 savings tables.');
    await trouble(pane.page, { code: "AccessDenied" });
    await pane.press("Read again");
    await hears("Remove the protection or save a copy, then try again.");
  });
});
