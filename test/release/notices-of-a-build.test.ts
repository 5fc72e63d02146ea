import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import webpack from "webpack";
import { NOTICES_FILE, ShippedNotices } from "../../src/release/shipped-notices.mjs";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "savings-notices-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function writePackage(name: string, says: object, code = ""): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.2.3", sideEffects: false, ...says }));
  write(`node_modules/${name}/index.js`, code);
}

/** Builds what imports the packages, and gives the notices with the errors that stop the build. */
async function built(code: string): Promise<{ readonly notices: string; readonly errors: readonly string[] }> {
  write("index.js", code);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: path.join(folder, "index.js"),
    output: { path: path.join(folder, "dist") },
    plugins: [new ShippedNotices()],
  });
  const errors = await new Promise<string[]>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve((stats?.compilation.errors ?? []).map(({ message }) => message));
    });
  });
  return { notices: errors.length > 0 ? "" : readFileSync(path.join(folder, "dist", NOTICES_FILE), "utf8"), errors };
}

test("a build names the packages whose code is in it, and says where one without a licence's text has it", async () => {
  writePackage("@fluentui/tokens", { license: "MIT", homepage: "https://themes.example" });
  writePackage("webpack", { license: "MIT", repository: "builders/webpack" });
  writePackage(
    "sums",
    { license: "MIT", repository: { url: "https://sums.example" } },
    "export const sum = (a) => a + 1;",
  );
  writePackage("tables", { license: "ISC" }, "module.exports.table = (a) => [a];");
  write("node_modules/tables/LICENCE.md", "As you like.\n");
  writePackage("unused", { license: "MIT" }, "export const idle = (a) => a;");
  writePackage("nameless", { license: "BSD-3-Clause" }, "export const name = (a) => a;");
  write("later.js", "console.log('later');");
  const { notices, errors } = await built(
    `import { sum } from "sums"; import { idle } from "unused"; import { table } from "tables";
     import { name } from "nameless"; console.log(sum(table(name(globalThis.one)))); import("./later.js");`,
  );
  expect(errors).toEqual([]);
  const without = (licence: string, home: string) =>
    `${licence}. The package holds no text of its licence: see ${home}\n`;
  expect(notices.split(/\n-{80}\n\n/u).slice(1)).toEqual([
    `@fluentui/tokens 1.2.3 (MIT)\n\n${without("MIT", "https://themes.example")}`,
    `nameless 1.2.3 (BSD-3-Clause)\n\n${without("BSD-3-Clause", "nameless")}`,
    `sums 1.2.3 (MIT)\n\n${without("MIT", "https://sums.example")}`,
    "tables 1.2.3 (ISC)\n\nAs you like.\n",
    `webpack 1.2.3 (MIT)\n\n${without("MIT", "builders/webpack")}`,
  ]);
});

test("a package that names no licence stops the build", async () => {
  writePackage("@fluentui/tokens", { license: "MIT" });
  writePackage("webpack", { license: "MIT" });
  writePackage("unsaid", {}, "export const unsaid = (a) => a;");
  expect((await built('import { unsaid } from "unsaid"; console.log(unsaid(globalThis.one));')).errors).toEqual([
    "unsaid 1.2.3 would be shipped, and its licence, none, is not allowed.",
  ]);
});
