import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { webLightTheme } from "@fluentui/react-components";
import { publishedManifest } from "../../webpack.config.js";
import { associatedActions, buildForProduction, PRODUCTION_URL, registeredFunctions, ROOT } from "./built";
import { manifestProblems, type BuiltAddIn } from "./problems";

let folder = "";
let manifest = "";
let built: BuiltAddIn;

beforeAll(async () => {
  folder = buildForProduction();
  manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  built = { url: PRODUCTION_URL, folder, version, actions: await associatedActions() };
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the built manifest holds", () => expect(manifestProblems(manifest, built)).toEqual([]));

describe("a broken manifest is caught:", () => {
  test.each([
    ["a resid that leads nowhere", '<bt:Url id="Help.Url"', '<bt:Url id="Help"', "resid Help.Url leads nowhere"],
    ["a resource that nothing uses", '<bt:Url id="Help.Url"', '<bt:Url id="Help"', "resource Help is not used"],
    [
      "a text in place of an address",
      'LearnMoreUrl resid="Help.Url"',
      'LearnMoreUrl resid="Group.Label"',
      "LearnMoreUrl Group.Label is a ShortStrings, not a Urls",
    ],
    [
      "an id that stands twice",
      'id="Savings.CreateSummary"',
      'id="Savings.ShowPane"',
      "id Savings.ShowPane stands twice",
    ],
    [
      "an address without https",
      `${PRODUCTION_URL}help.html`,
      "http://apps.council.example/savings/help.html",
      "http://apps.council.example/savings/help.html is not https",
    ],
    [
      "a forgotten localhost",
      `${PRODUCTION_URL}functions.js"`,
      'https://localhost:3000/functions.js"',
      "https://localhost:3000/functions.js is still on localhost",
    ],
    [
      "a page that was not built",
      "savings/taskpane.html",
      "savings/pane.html",
      `${PRODUCTION_URL}pane.html was not built`,
    ],
    [
      "an icon that does not exist",
      "assets/savings-32.png",
      "assets/savings-33.png",
      "an icon of size 32 does not exist",
    ],
    [
      "an icon of another size",
      "assets/summary-80.png",
      "assets/summary-64.png",
      `${PRODUCTION_URL}assets/summary-64.png is 64 x 64, not 80 x 80`,
    ],
    [
      "an icon that is no PNG",
      "assets/savings-16.png",
      "taskpane.html",
      `${PRODUCTION_URL}taskpane.html is no PNG file, not 16 x 16`,
    ],
    [
      "a small icon for the store",
      "assets/savings-128.png",
      "assets/savings-80.png",
      `${PRODUCTION_URL}assets/savings-80.png is 80 x 80, not 128 x 128`,
    ],
    ["an icon without its largest size", '<bt:Image size="80" resid="Icon.80" />', "", "an icon lacks size 80"],
    [
      "no namespace",
      '<Namespace resid="Functions.Namespace" />',
      "",
      "the functions' namespace is missing, not SAVINGS",
    ],
    [
      "another namespace",
      'DefaultValue="SAVINGS"',
      'DefaultValue="CONTOSO"',
      "the functions' namespace is CONTOSO, not SAVINGS",
    ],
    [
      "a button that runs nothing",
      "createScrutinySummary",
      "createSummary",
      "no code is associated with createSummary",
    ],
    [
      "a second runtime",
      'FunctionFile resid="Page.Url"',
      'FunctionFile resid="Help.Url"',
      "the function file is not the one page",
    ],
    ["a runtime that ends with the pane", 'lifetime="long"', 'lifetime="short"', "the runtime is not long-lived"],
    [
      "a pane of its own",
      '<Action xsi:type="ShowTaskpane">',
      "$&<TaskpaneId>Pane</TaskpaneId>",
      "a TaskpaneId opens a second pane",
    ],
    [
      "an older Excel let in",
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="1.1"',
      "ExcelApi 1.14 is not required",
    ],
    ["a forgotten version", "<Version>", "<Version>9", "the version is 90.1.0.0, and the project's is 0.1.0"],
  ])("%s", (_, text, replacement, problem) => {
    expect(manifest).toContain(text);
    expect(manifestProblems(manifest.replace(text, replacement), built)).toContain(problem);
  });
});

test("a build for a server stops when the manifest would still name localhost", () => {
  const other = '<SupportUrl DefaultValue="https://localhost:4000/help.html" />';
  expect(() => publishedManifest(other, PRODUCTION_URL)).toThrow("still names localhost");
  expect(publishedManifest(other.replace("4000", "3000"), PRODUCTION_URL)).toContain(`"${PRODUCTION_URL}help.html"`);
});

describe("the built page", () => {
  const html = () => readFileSync(path.join(folder, "taskpane.html"), "utf8");

  test("loads office.js from Microsoft's address, before anything of ours", () => {
    const scripts = [...html().matchAll(/<script\b[^>]*\bsrc="?([^\s">]+)/g)].map(([, src = ""]) =>
      src.replace(/\?.*/, ""),
    );
    expect(scripts).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
      "functions.js",
      "taskpane.js",
    ]);
  });

  test("names no other server", () => {
    expect(html().match(/https?:\/\/[^\s">]+/g)).toEqual([
      "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ]);
  });
});

describe("the built themes", () => {
  /** Every file of the pane as one text. */
  const scripts = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(path.join(folder, name), "utf8"))
      .join("\n");

  test.each(["theme-light.js", "theme-dark.js", "theme-high-contrast.js"])(
    "%s has every token that a view asks for, and not all that Fluent has",
    (file) => {
      const theme = readFileSync(path.join(folder, file), "utf8");
      const all = Object.keys(webLightTheme);
      const asked = new Set([...scripts().matchAll(/var\(--(\w+)/gu)].map(([, name = ""]) => name));
      const has = (token: string) => new RegExp(`\\b${token}["']?:`, "u").test(theme);
      const needed = all.filter((token) => asked.has(token));
      expect(needed.length).toBeGreaterThan(50);
      expect(needed.filter((token) => !has(token))).toEqual([]);
      expect(all.filter(has).length).toBeLessThan(all.length);
    },
  );
});

test("functions.js alone registers exactly the functions that functions.json describes", () => {
  const metadata = JSON.parse(readFileSync(path.join(folder, "functions.json"), "utf8")) as {
    functions: { id: string }[];
  };
  const described = metadata.functions.map(({ id }) => id);
  expect(described).not.toEqual([]);
  expect(registeredFunctions(folder).sort()).toEqual(described.sort());
});
