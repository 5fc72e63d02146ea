import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../..");

const FOLDERS = {
  savings: "src/savings",
  sheet: "src/sheet",
  workbook: "src/workbook",
  functions: "src/functions",
  commands: "src/commands",
  taskpane: "src/taskpane",
  host: "src/host",
  seeds: "seeds",
  release: "src/release",
} as const;

type Room = keyof typeof FOLDERS;

const ROOMS = Object.keys(FOLDERS) as Room[];

/** The table of the rooms, said a second time: what each may import, and of which it may only name the types. */
const MAY: Record<Room, { all: readonly Room[]; types?: readonly Room[] }> = {
  savings: { all: [] },
  sheet: { all: ["savings"] },
  workbook: { all: ["savings", "sheet"] },
  functions: { all: ["savings"] },
  commands: { all: ["workbook", "functions", "savings", "sheet", "seeds"] },
  taskpane: { all: ["commands"], types: ["savings"] },
  host: { all: ["savings", "sheet", "workbook", "functions", "commands", "seeds"] },
  seeds: { all: [], types: ["savings", "sheet"] },
  release: { all: [] },
};

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

/** Checks the sources of a folder with the project's own rules. */
function violationsIn(folder: string): Violation[] {
  const tool = path.join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const config = path.join(ROOT, ".dependency-cruiser.cjs");
  const options = [tool, "--config", config, "--output-type", "json", "src", "seeds"];
  const { stdout, stderr } = spawnSync(process.execPath, options, { cwd: folder, encoding: "utf8", maxBuffer: 1e9 });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}

describe("the rooms of the house", () => {
  let house = "";
  let violations: readonly Violation[] = [];

  beforeAll(() => {
    house = mkdtempSync(path.join(tmpdir(), "savings-rooms-"));
    build(house);
    violations = violationsIn(house);
  });
  afterAll(() => rmSync(house, { recursive: true, force: true }));

  const forbidden = (from: string, to: string) => violations.some((found) => found.from === from && found.to === to);

  for (const from of ROOMS) {
    for (const to of ROOMS) {
      if (from === to) continue;
      const all = MAY[from].all.includes(to);
      const types = all || (MAY[from].types ?? []).includes(to);
      const may = all ? "may import" : types ? "may name the types of, and not use," : "may not import";

      test(`${from} ${may} ${to}`, () => {
        const target = `${FOLDERS[to]}/thing.ts`;
        expect(forbidden(`${FOLDERS[from]}/uses-${to}.ts`, target)).toBe(!all);
        expect(forbidden(`${FOLDERS[from]}/names-${to}.ts`, target)).toBe(!types);
      });
    }
  }

  test.each(["savings", "sheet", "functions", "workbook", "commands", "taskpane"] as const)(
    "%s reads no files",
    (room) => expect(forbidden(`${FOLDERS[room]}/reads-files.ts`, "fs")).toBe(true),
  );

  test("the host reads files", () => expect(forbidden("src/host/reads-files.ts", "fs")).toBe(false));

  test.each([
    ["no circular imports", "src/savings/egg.ts"],
    ["no orphans", "src/savings/alone.ts"],
    ["imports resolve", "src/savings/lost.ts"],
    ["src does not import tests", "src/host/tested.ts"],
  ])("%s", (rule, from) => {
    expect(violations.filter((found) => found.rule.name === rule).map((found) => found.from)).toContain(from);
  });
});

/** One small source tree in which every room imports every other, once for use and once for its types. */
function build(house: string): void {
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    writeFileSync(path.join(house, name), text);
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions: { module: "ESNext", moduleResolution: "bundler" } }));
  for (const from of ROOMS) {
    const folder = FOLDERS[from];
    write(`${folder}/thing.ts`, "export const thing = 1;\nexport type Thing = number;\n");
    write(`${folder}/reads-files.ts`, 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n');
    for (const to of ROOMS) {
      if (from === to) continue;
      const target = path.posix.relative(folder, `${FOLDERS[to]}/thing`);
      write(`${folder}/uses-${to}.ts`, `import { thing } from "${target}";\nexport const used = thing;\n`);
      write(`${folder}/names-${to}.ts`, `import type { Thing } from "${target}";\nexport type Named = Thing;\n`);
    }
  }
  write("src/savings/hen.ts", 'import { egg } from "./egg";\nexport const hen = (): unknown => egg;\n');
  write("src/savings/egg.ts", 'import { hen } from "./hen";\nexport const egg = (): unknown => hen;\n');
  write("src/savings/alone.ts", "export const alone = 1;\n");
  write("src/savings/lost.ts", 'import { nothing } from "./nowhere";\nexport const lost = nothing;\n');
  write("test/some.ts", "export const some = 1;\n");
  write("src/host/tested.ts", 'import { some } from "../../test/some";\nexport const tested = some;\n');
}
