import { readFileSync } from "node:fs";
import { birmingham } from "../../seeds";
import { LocalPage } from "../host/page/local-page";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";

interface Limit {
  readonly name: string;
  readonly path: string | readonly string[];
}

/** The files whose size `npm test` limits as the first view's, as patterns of what follows dist/add-in/. */
function limitedFiles(): readonly string[] {
  const { "size-limit": limits } = JSON.parse(readFileSync("package.json", "utf8")) as { "size-limit": Limit[] };
  const paths = limits.filter(({ name }) => name.startsWith("first view")).flatMap(({ path }) => path);
  return paths.map((path) => path.replace("dist/add-in/", ""));
}

function matches(pattern: string, file: string): boolean {
  const [before = "", after] = pattern.split("*");
  return after === undefined ? file === pattern : file.startsWith(before) && file.endsWith(after);
}

let local: LocalPage;
beforeAll(async () => {
  local = await LocalPage.launch(await workbookFile({ Birmingham: birmingham.rows.map(texts) }));
});
afterAll(async () => {
  await local.close();
  removeWorkbookFiles();
});

/** The sample holds no formulas; a cell of it is a text, a number or nothing. */
function texts(row: (typeof birmingham.rows)[number]): (string | number | null)[] {
  return row.map((value) => (typeof value === "object" ? null : value));
}

/** Runs in the page before anything of it: notes when the pane first shows a table's card and its main button can be pressed. */
function noteWhenUsable(): void {
  const observer = new MutationObserver(() => {
    const main = document.querySelector("#pane header button");
    const isBusy = main === null || main.getAttribute("aria-disabled") === "true";
    if (isBusy || document.querySelector("#pane [aria-busy=false] article") === null) return;
    observer.disconnect();
    Object.assign(window, { usableAt: performance.now() });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

interface Loaded {
  /** Asked for until the tables were there to be used. */
  readonly first: readonly string[];
  /** Asked for after that, until the network was quiet. */
  readonly afterwards: readonly string[];
}

/** The scripts and styles of the add-in that the pane asks for by itself. */
async function loadedFiles(): Promise<Loaded> {
  const page = await local.open();
  await page.addInitScript(noteWhenUsable);
  await page.reload();
  await page.waitForFunction(() => "usableAt" in window);
  await page.getByRole("tab", { name: /^Checks \d+$/u }).waitFor();
  await page.waitForLoadState("networkidle");
  const asked = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name, startTime }) => ({ name, startTime })),
  );
  const usableAt = await page.evaluate<number>("window.usableAt");
  await page.close();
  const files = asked.flatMap(({ name, startTime }) => {
    const file = /\/add-in\/([^?]+\.(?:js|css))(?:\?|$)/u.exec(name)?.[1];
    return file === undefined ? [] : [{ file, isFirst: startTime <= usableAt }];
  });
  const first = new Set(files.filter(({ isFirst }) => isFirst).map(({ file }) => file));
  const all = new Set(files.map(({ file }) => file));
  return { first: [...first], afterwards: [...all].filter((file) => !first.has(file)).sort() };
}

test("the first view of Birmingham's plan loads exactly the files that its limit counts, and the checks after it", async () => {
  const { first, afterwards } = await loadedFiles();
  const limited = limitedFiles();
  expect(first).not.toEqual([]);
  expect(first.filter((file) => !limited.some((pattern) => matches(pattern, file)))).toEqual([]);
  expect(limited.filter((pattern) => !first.some((file) => matches(pattern, file)))).toEqual([]);
  expect(afterwards).toEqual(["checks.js", "effects.js"]);
});
