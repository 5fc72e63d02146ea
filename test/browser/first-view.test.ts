import { readFileSync } from "node:fs";
import { birmingham } from "../../seeds";
import { LocalPage } from "../host/page/local-page";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";

jest.setTimeout(60_000);

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

/** The scripts and styles of the add-in that were asked for until the pane had read the workbook and the network was quiet. */
async function loadedFiles(): Promise<string[]> {
  const page = await local.open();
  await page.locator("#pane [aria-busy=false]").waitFor();
  await page.waitForLoadState("networkidle");
  const addresses = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  await local.release(page);
  const files = addresses.flatMap((address) => /\/add-in\/([^?]+\.(?:js|css))(?:\?|$)/u.exec(address)?.[1] ?? []);
  return [...new Set(files)];
}

test("the first view of Birmingham's plan loads exactly the files that the limit of the first view counts", async () => {
  const files = await loadedFiles();
  const limited = limitedFiles();
  expect(files).not.toEqual([]);
  expect(files.filter((file) => !limited.some((pattern) => matches(pattern, file)))).toEqual([]);
  expect(limited.filter((pattern) => !files.some((file) => matches(pattern, file)))).toEqual([]);
});
