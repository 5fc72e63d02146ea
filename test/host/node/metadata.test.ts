import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { keptMetadata } from "../../../src/host/node/metadata";

let home: string;
let folder: string;
let kept: string;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "savings-metadata-"));
  folder = path.join(home, "functions");
  mkdirSync(folder);
  kept = path.join(home, "cache/kept/functions.json");
  declare("TOTAL");
});
afterEach(() => rmSync(home, { recursive: true }));

function declare(name: string): void {
  const source = `/**\n * Adds up.\n * @customfunction ${name}\n * @returns The sum.\n */\nexport function f(): number { return 0; }\n`;
  writeFileSync(path.join(folder, "functions.ts"), source);
}

async function names(): Promise<string[]> {
  return (await keptMetadata(folder, kept)).functions.map(({ id }) => id);
}

describe("the functions' metadata", () => {
  test("is kept, and taken from there while the sources are the same", async () => {
    expect(await names()).toEqual(["TOTAL"]);
    writeFileSync(kept, readFileSync(kept, "utf8").replaceAll("TOTAL", "KEPT"));
    expect(await names()).toEqual(["KEPT"]);
  });

  test("is made anew once a source has changed", async () => {
    await names();
    declare("CUMULATIVE");
    expect(await names()).toEqual(["CUMULATIVE"]);
    expect(readFileSync(kept, "utf8")).toContain("CUMULATIVE");
  });

  test.each(["", "{", "null", '{"madeOf":"something else"}'])(
    "is made anew where what was kept is %j",
    async (left) => {
      await names();
      writeFileSync(kept, left);
      expect(await names()).toEqual(["TOTAL"]);
    },
  );

  test("is made where it cannot be kept", async () => {
    kept = path.join(folder, "functions.ts/functions.json");
    expect(await names()).toEqual(["TOTAL"]);
    expect(existsSync(kept)).toBe(false);
  });
});
