import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { manifestProblems } from "../../src/release/manifest-problems";
import { packageProblems } from "../../src/release/package-problems";
import { PRODUCTION_URL, ROOT } from "./packed";

// As on a machine without Microsoft's schemas, which see none of this.
jest.mock("../../src/release/manifest-schema", () => ({ haveSchemas: () => false }));

const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "savings-problems-"));
  mkdirSync(path.join(folder, "web"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is wrong with a package of this manifest that serves nothing yet. */
function problemsWith(xml: string): Promise<string[]> {
  const manifest = path.join(folder, "manifest.xml");
  writeFileSync(manifest, xml);
  return packageProblems({ url: PRODUCTION_URL, web: path.join(folder, "web"), manifest, version: "0.1.0" });
}

test.each([
  ["another program", MANIFEST.replace('<Host Name="Workbook" />', '<Host Name="Document" />'), "Document"],
  ["no program", MANIFEST.replace(/<Hosts>\s*<Host Name="Workbook" \/>\s*<\/Hosts>/u, ""), "nothing"],
])("a manifest for %s is no manifest for a Workbook", async (_, xml, hosts) => {
  expect(xml).not.toBe(MANIFEST);
  expect(await problemsWith(xml)).toContain(`the manifest is for ${hosts}, not for a Workbook`);
});

test("a manifest that is cut off cannot be read", async () => {
  expect((await problemsWith(MANIFEST.slice(0, 300))).join("\n")).toContain("the manifest cannot be read");
});

test("a package for other machines must not name this one, and one for this machine does", () => {
  const built = { folder: path.join(folder, "web"), version: "0.1.0", actions: [] };
  const problems = (url: string) => manifestProblems(MANIFEST, { ...built, url }).join("\n");
  expect(problems(PRODUCTION_URL)).toContain("is still on localhost");
  expect(problems("https://localhost:3000/")).not.toContain("localhost:3000/taskpane.html is still");
});

test("an icon whose address is nowhere does not exist", () => {
  const xml = MANIFEST.replace('size="80" resid="Icon.80"', 'size="80" resid="Icon.81"');
  const built = { url: "https://localhost:3000/", folder: ROOT, version: "0.1.0", actions: [] };
  expect(manifestProblems(MANIFEST, built)).not.toContain("an icon of size 80 does not exist");
  expect(manifestProblems(xml, built)).toContain("an icon of size 80 does not exist");
});
