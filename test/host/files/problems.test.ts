import { readXlsx, writeXlsx } from "../../../src/host/files/xlsx";
import { MOST_BYTES } from "../../../src/host/files/problems";
import { Zip } from "../../../src/xlsx/zip";
import { writeXlsx as writeLibrary } from "hucre/xlsx";
import { createWorkbook } from "../../../src/host/model/create";

const text = (content: string) => new TextEncoder().encode(content);

async function problemOf(bytes: Uint8Array): Promise<string> {
  const result = await readXlsx(bytes);
  if (result.ok) return "none";
  expect(result.problem.message).toMatch(/^This [^.]*(\.xlsx?[^.]*)*\.$/);
  return result.problem.id;
}

describe("files that are no workbook", () => {
  it.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(), "file-empty"],
    ["a CSV file", text("Code,2017/18\nCH1,-0.1\n"), "file-not-xlsx"],
    ["a web page", text("<!doctype html><title>Plan</title>"), "file-not-xlsx"],
    ["an old .xls file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), "file-old-or-locked"],
    ["a zip file's first bytes", text("PK\u0003\u0004"), "file-damaged"],
    ["an enormous file", new Uint8Array(MOST_BYTES + 1), "file-too-big"],
  ])("says what is wrong with %s", async (_what, bytes, id) => {
    expect(await problemOf(bytes)).toBe(id);
  });

  it("says what is wrong with a workbook with a password", async () => {
    const locked = await writeLibrary({
      sheets: [{ name: "S", rows: [[1]] }],
      encryption: { password: "x", spinCount: 10 },
    });
    expect(await problemOf(locked)).toBe("file-old-or-locked");
  });

  it("says what is wrong with a zip of something else", async () => {
    const zip = Zip.open(await writeXlsx(createWorkbook()))!;
    const bytes = text("mimetype");
    expect(zip.names).toContain("xl/workbook.xml");
    const other = Zip.open(renamed(zip.write(), "xl/workbook.xml", "xy/workbook.xml"))!;
    expect(bytes.length).toBeGreaterThan(0);
    expect(await problemOf(other.write())).toBe("file-not-xlsx");
  });

  it.each<[string, string, (part: string) => string, string]>([
    [
      "declares entities",
      "xl/workbook.xml",
      (part) => `<!DOCTYPE a [<!ENTITY b "c">]>${part}`,
      "file-declares-entities",
    ],
    [
      "is nested too deeply",
      "xl/worksheets/sheet1.xml",
      (part) => part.replace("<sheetData", `${"<a>".repeat(300)}<sheetData`),
      "file-too-nested",
    ],
    ["unpacks to nothing but itself", "xl/styles.xml", (part) => part + " ".repeat(20_000_000), "file-unpacks-too-big"],
    ["lists a sheet twice", "xl/workbook.xml", (part) => part.replace(/<sheet .*?\/>/, "$&$&"), "file-damaged"],
    ["holds a part that breaks off", "xl/worksheets/sheet1.xml", (part) => part.slice(0, -5), "file-damaged"],
  ])("says what is wrong with a workbook that %s", async (_what, name, change, id) => {
    const zip = Zip.open(await writeXlsx(createWorkbook(["Savings"])))!;
    await zip.replace(name, change((await zip.text(name))!));
    expect(await problemOf(zip.write())).toBe(id);
  });

  it("never throws for a workbook that is cut short or has bytes changed", async () => {
    const whole = await writeXlsx(createWorkbook(["Savings", "Summary"]));
    for (let end = 1; end < whole.length; end += 97) {
      expect(["file-damaged", "file-not-xlsx"]).toContain(await problemOf(whole.slice(0, end)));
    }
    for (let at = 0; at < whole.length; at += 53) {
      const changed = whole.slice();
      changed[at] = (changed[at]! + 131) % 256;
      await expect(readXlsx(changed)).resolves.toBeDefined();
    }
  });
});

/** The same bytes with a name of the same length in place of another. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return Uint8Array.from(latin.replaceAll(from, to), (letter) => letter.charCodeAt(0));
}
