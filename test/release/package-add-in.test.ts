import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { haveSchemas } from "../../src/release/manifest-schema";
import { packageAddIn } from "../../src/release/package-add-in";
import { packageProblems } from "../../src/release/package-problems";
import { PRODUCTION_URL } from "./packed";

// A build takes a minute, and package.long.test.ts looks at a real one.
jest.mock("node:child_process", () => ({ spawnSync: jest.fn() }));
jest.mock("../../src/release/manifest-schema", () => ({ haveSchemas: jest.fn(() => true), SCHEMAS: "schemas" }));
jest.mock("../../src/release/package-problems", () => ({ packageProblems: jest.fn() }));

let home = "";
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "savings-package-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** What a build would leave behind, and say. */
function buildEnds(status: number, manifest: string): void {
  jest.mocked(spawnSync).mockImplementation((_node, options = []) => {
    const web = String(options.at(-1));
    mkdirSync(web);
    writeFileSync(path.join(web, "manifest.xml"), manifest);
    return { pid: 1, output: [], signal: null, status, stdout: "reading\n", stderr: "a file is missing\n" };
  });
}

const packed = () => packageAddIn(["--url", PRODUCTION_URL, "--out", "package"], home);
const packedManifest = () => readFileSync(path.join(home, "package/manifest.xml"), "utf8");

test("a package that holds replaces the one before it, and what is where is said", async () => {
  jest.mocked(packageProblems).mockResolvedValue([]);
  for (const manifest of ["first", "second"]) {
    buildEnds(0, manifest);
    const { status, lines } = await packed();
    expect({ status, first: lines[0] }).toEqual({
      status: 0,
      first: `The add-in for ${PRODUCTION_URL} is in ${path.join(home, "package")}:`,
    });
    expect(packedManifest()).toBe(manifest);
  }
  expect(readdirSync(home)).toEqual(["package"]);
  expect(readdirSync(path.join(home, "package")).sort()).toEqual(["manifest.xml", "web"]);
});

test("a package whose manifest could not be checked against Microsoft's schemas says so", async () => {
  jest.mocked(packageProblems).mockResolvedValue([]);
  buildEnds(0, "first");
  const unchecked = "The manifest was not checked against Microsoft's schemas: they are not in schemas";
  expect((await packed()).lines).not.toContain(unchecked);
  jest.mocked(haveSchemas).mockReturnValueOnce(false);
  expect((await packed()).lines.at(-1)).toBe(unchecked);
});

test("a package that does not hold is told of, and the one before it stays", async () => {
  jest.mocked(packageProblems).mockResolvedValue([]);
  buildEnds(0, "first");
  await packed();
  jest.mocked(packageProblems).mockResolvedValue(["help.html names localhost"]);
  buildEnds(0, "second");
  expect(await packed()).toEqual({ status: 1, lines: ["The package does not hold:", "help.html names localhost"] });
  expect(packedManifest()).toBe("first");
  expect(readdirSync(home)).toEqual(["package"]);
});

test("a build that fails says what it said, and leaves nothing behind", async () => {
  buildEnds(1, "");
  expect(await packed()).toEqual({
    status: 1,
    lines: ["The add-in could not be built:", "reading\na file is missing\n"],
  });
  expect(readdirSync(home)).toEqual([]);
});

test("without an address nothing is built", async () => {
  const { status, lines } = await packageAddIn([], home);
  expect({ status, usage: lines[0] }).toEqual({ status: 2, usage: expect.stringMatching(/^Usage: /u) as unknown });
  expect(readdirSync(home)).toEqual([]);
});
