import { Zip, type UnpackProblem } from "../../src/xlsx/zip";
import { storedZip, type StoredEntry } from "../report-files/stored-zip";

const text = (content: string) => new TextEncoder().encode(content);

const LIMITS = { entries: 100, bytes: 50_000_000 };

async function packed(parts: Readonly<Record<string, string>>): Promise<Zip> {
  const zip = Zip.open(storedZip([]))!;
  for (const [name, content] of Object.entries(parts)) await zip.replace(name, content);
  return Zip.open(zip.write())!;
}

it("holds what was put into it, packed and unpacked", async () => {
  const zip = await packed({ "xl/workbook.xml": "<a>Sheet</a>", "docProps/odd \"name\" & '../x'.xml": "<b/>" });
  const unpacked = await zip.unpacked(LIMITS);
  if (typeof unpacked === "string") throw new Error(unpacked);
  const again = Zip.open(unpacked.write())!;
  expect(again.names).toEqual(zip.names);
  for (const name of zip.names) expect(await again.text(name)).toBe(await zip.text(name));
});

it("unpacks only what is wanted", async () => {
  const zip = await packed({ "a.xml": "<a/>", "b.png": "P" });
  const unpacked = await zip.unpacked({ ...LIMITS, wants: (name) => name.endsWith(".xml") });
  expect(typeof unpacked === "string" ? unpacked : unpacked.names).toEqual(["a.xml"]);
});

describe("parts of XML that are not read", () => {
  it.each<[string, string, UnpackProblem | "fine"]>([
    ["an ordinary part", '<?xml version="1.0"?>\n<a b="1>2"><!-- <x> --><![CDATA[<y>]]><c/></a>', "fine"],
    ["a declaration", "<!DOCTYPE a><a/>", "declares-entities"],
    ["entities", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>', "declares-entities"],
    ["a declaration after the part", "<a/><!ENTITY b 'c'>", "declares-entities"],
    ["a declaration in a tag", "<a <!DOCTYPE a>>", "declares-entities"],
    ["one written in small letters", "<a/><!doctype a>", "declares-entities"],
    ["256 elements in one another", "<a>".repeat(256) + "</a>".repeat(256), "fine"],
    ["257 elements in one another", "<a>".repeat(257) + "</a>".repeat(257), "too-nested"],
    ["many elements after one another", `<a>${"<b ></b\n><c/>".repeat(1000)}</a>`, "fine"],
    ["two elements around all", "<a/><b/>", "damaged"],
    ["no element around all", "Savings", "damaged"],
    ["an end of another element", "<a></b></a>", "damaged"],
    ["an end of a longer name", "<a></ab>", "damaged"],
    ["an end too many", "<a/></a>", "damaged"],
    ["an end too few", "<a><b></b>", "damaged"],
    ["very many attributes", `<a ${"b='c' ".repeat(3000)}/>`, "damaged"],
    ["a tag that does not end", "<a><b", "damaged"],
    ["a comment that does not end", "<a><!-- ->", "damaged"],
    ["a tag in a tag", "<a b='<c>'/>", "damaged"],
    ["UTF-16", "\uFEFF<\0a\0/\0>\0", "damaged"],
  ])("%s", async (_, part, problem) => {
    const unpacked = await (await packed({ "a.xml": part })).unpacked(LIMITS);
    expect(typeof unpacked === "string" ? unpacked : "fine").toBe(problem);
  });

  it("leaves older drawings alone, in which line breaks have no end", async () => {
    expect(await (await packed({ "xl/drawings/vmlDrawing1.vml": "<xml><br></xml>" })).unpacked(LIMITS)).toBeInstanceOf(
      Zip,
    );
  });

  it("finds them under other names too", async () => {
    const zip = await packed({ "a.bin": "\uFEFF \n<!DOCTYPE a>", "b.bin": "no <!DOCTYPE a>" });
    expect(await zip.unpacked(LIMITS)).toBe("declares-entities");
  });
});

describe("archives that unpack to too much", () => {
  it.each<[string, Readonly<Record<string, string>>, Partial<typeof LIMITS>, UnpackProblem]>([
    [
      "many entries",
      Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`${index}.xml`, "<a/>"])),
      {},
      "too-much",
    ],
    [
      "many bytes",
      { "a.xml": `<a>${"<b/>".repeat(1000)}</a>`, "b.xml": `<a>${"<b/>".repeat(1000)}</a>` },
      { bytes: 7999 },
      "too-much",
    ],
    ["nothing but spaces", { "a.bin": " ".repeat(20_000_000) }, {}, "packed-too-well"],
  ])("%s", async (_, parts, limits, problem) => {
    expect(await (await packed(parts)).unpacked({ ...LIMITS, ...limits })).toBe(problem);
  });

  it("counts what it unpacks, whatever the archive says", async () => {
    const honest = await packed({ "a.bin": "x".repeat(3_000_000) });
    const bytes = honest.write();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 1, true);
    const lying = Zip.open(bytes)!;
    expect(await lying.unpacked({ ...LIMITS, bytes: 1_000_000 })).toBe("packed-too-well");
    expect(await lying.unpacked(LIMITS)).toBeInstanceOf(Zip);
  });
});

describe("archives that no program writes", () => {
  const one: StoredEntry = { name: "a.xml", bytes: text("<a/>") };

  it.each<[string, Uint8Array]>([
    ["entries over one another", storedZip([one, { ...one, name: "b.xml", offset: 0 }])],
    ["an entry outside", storedZip([{ ...one, offset: 0x7fffffff }])],
    ["nothing but a few bytes", text("PK")],
  ])("%s", (_, bytes) => {
    expect(Zip.open(bytes)).toBeNull();
  });

  it.each<[string, StoredEntry]>([
    ["a wrong checksum", { ...one, checksum: 7 }],
    ["a way of packing that is not known", { ...one, method: 12 }],
    ["packed bytes that are none", { ...one, method: 8 }],
  ])("%s", async (_, entry) => {
    expect(await Zip.open(storedZip([entry]))!.unpacked(LIMITS)).toBe("damaged");
  });

  it("takes the last of two entries of one name, as other programs do", async () => {
    const zip = Zip.open(storedZip([one, { ...one, bytes: text("<b/>") }]))!;
    expect(await zip.text("a.xml")).toBe("<b/>");
  });
});
