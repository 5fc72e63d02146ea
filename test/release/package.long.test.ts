import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { webLightTheme } from "@fluentui/react-components";
import { PANE_POLICY } from "../../src/release/content-policy.mjs";
import { manifestProblems, type BuiltAddIn } from "../../src/release/manifest-problems";
import { packageAddIn } from "../../src/release/package-add-in";
import { packageProblems, type PackedAddIn } from "../../src/release/package-problems";
import { publishedManifest } from "../../webpack.config.js";
import { BROKEN_MANIFESTS } from "./broken-manifests";
import { associatedActions, packForProduction, PRODUCTION_URL, registeredFunctions, ROOT } from "./packed";
import { PackageServer } from "./package-server";

let temporary = "";
/** The files to serve. */
let folder = "";
let manifest = "";
let said = "";
let packed: PackedAddIn;
let built: BuiltAddIn;

beforeAll(async () => {
  temporary = mkdtempSync(path.join(tmpdir(), "savings-package-"));
  const { folder: whole, said: words } = packForProduction(temporary);
  said = words;
  folder = path.join(whole, "web");
  manifest = readFileSync(path.join(whole, "manifest.xml"), "utf8");
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  packed = { url: PRODUCTION_URL, web: folder, manifest: path.join(whole, "manifest.xml"), version };
  built = { url: PRODUCTION_URL, folder, version, actions: await associatedActions() };
});
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

describe("the package", () => {
  test("says what is where", () => {
    expect(said).toContain(`The add-in for ${PRODUCTION_URL} is in ${path.dirname(folder)}:`);
    expect(readdirSync(path.dirname(folder)).sort()).toEqual(["manifest.xml", "web"]);
    expect(readdirSync(temporary)).toEqual(["add-in"]);
  });

  test("is what a web server can read, and no more than Excel asks for", () => {
    expect(statSync(path.dirname(folder)).mode & 0o055).toBe(process.platform === "win32" ? 0 : 0o055);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(["taskpane.html", "functions.json", "help.html"]));
    expect(readdirSync(folder).filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  test("holds, and would not with a file that names this machine or a page that names another server", async () => {
    expect(await packageProblems(packed)).toEqual([]);
    writeFileSync(path.join(folder, "more.js"), "fetch('http://localhost:3000')");
    writeFileSync(path.join(folder, "more.html"), "<script src=https://elsewhere.example/a.js></script>");
    expect(await packageProblems(packed)).toEqual([
      "more.js names localhost",
      "more.html names https://elsewhere.example",
    ]);
    for (const name of ["more.js", "more.html"]) rmSync(path.join(folder, name));
  });

  test("lists whose code is in it, all of it from packages that are checked as what ships", () => {
    const notices = readFileSync(path.join(folder, "THIRD-PARTY-NOTICES.txt"), "utf8");
    const listed = [...notices.matchAll(/^(\S+) (\d[\w.-]*) \(([\w.-]+)\)$/gmu)].map(([, name = ""]) => name);
    expect(listed).toEqual(
      expect.arrayContaining(["react", "react-dom", "@griffel/core", "hucre", "parse5", "valibot"]),
    );
    const { packages } = JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8")) as {
      packages: Record<string, { dev?: boolean }>;
    };
    const ships = new Set(
      Object.entries(packages).flatMap(([place, { dev }]) => (dev ? [] : [place.replace(/^.*node_modules\//u, "")])),
    );
    // webpack wrote what loads one file from another; nothing else of it is there.
    expect(listed.filter((name) => !ships.has(name))).toEqual(["webpack"]);
  });
});

test("the built manifest holds", () => expect(manifestProblems(manifest, built)).toEqual([]));

describe("a broken manifest is caught:", () => {
  test.each(BROKEN_MANIFESTS)("%s", (_, text, replacement, problem) => {
    expect(manifest).toContain(text);
    expect(manifestProblems(manifest.replace(text, replacement), built)).toContain(problem);
  });
});

test("a build for a server stops when the manifest would still name localhost", () => {
  const other = '<SupportUrl DefaultValue="https://localhost:4000/help.html" />';
  expect(() => publishedManifest(other, PRODUCTION_URL)).toThrow("still names localhost");
  expect(publishedManifest(other.replace("4000", "3000"), PRODUCTION_URL)).toContain(`"${PRODUCTION_URL}help.html"`);
});

test("a place that holds something else than a package is left alone, and that is said in one line", async () => {
  const given = ["--url", PRODUCTION_URL, "--out"];
  for (const place of [ROOT, path.join(ROOT, "package.json")]) {
    const lines = [`${place} is there and is no package: name another.`];
    expect(await packageAddIn([...given, place], ROOT)).toEqual({ status: 2, lines });
  }
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

  test("has its policy before anything that the policy is for", () => {
    expect(html().indexOf(`content="${PANE_POLICY}"`)).toBeGreaterThan(0);
    expect(html().indexOf(PANE_POLICY)).toBeLessThan(html().search(/<(?:script|style|link)\b/u));
  });
});

describe("the package on a web server, with Microsoft's own library", () => {
  let server: PackageServer;
  beforeAll(async () => {
    server = await PackageServer.over(folder);
  });
  afterAll(() => server.close());

  test("the pane opens, asks for nothing but its own files and office.js, and says that there is no workbook", async () => {
    const { asked, errors, stopped } = await server.open("taskpane.html", "The workbook was not read");
    expect(errors).toEqual([]);
    expect(asked.own).toEqual(expect.arrayContaining(["functions.js", "taskpane.js", "theme-light.js"]));
    expect(asked.officeJs[0]).toBe("office.js");
    expect(asked.elsewhere).toEqual([]);
    // Outside Excel office.js would count its use in a frame of Microsoft's.
    expect(stopped.filter((what) => !what.includes("https://telemetryservice."))).toEqual([]);
  });

  test.each([
    ["Excel on Windows", "Excel$Win32$16.01$en-GB", "excel-win32-16.01.js"],
    ["Excel on a Mac", "Excel$Mac$16.00$en-GB", "excel-mac-16.00.js"],
    ["Excel on the web", "Excel$Web$16.01$en-GB", "excel-web-16.00.js"],
  ])("the policy lets office.js load what it needs in %s", async (_where, excel, script) => {
    const { asked, stopped } = await server.open(`taskpane.html?_host_Info=${excel}$telemetry$$$0`);
    expect(asked.officeJs).toEqual(expect.arrayContaining(["office.js", script, "en-us/office_strings.js"]));
    expect(stopped).toEqual([]);
  });

  test("the help page looks as it should", async () => {
    const { stopped, width } = await server.open("help.html", "Getting started");
    expect(stopped).toEqual([]);
    expect(width).toBeLessThan(800);
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
