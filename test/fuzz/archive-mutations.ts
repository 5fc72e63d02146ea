import type { Zip } from "../../src/xlsx/zip";
import { storedZip } from "../report-files/stored-zip";
import { BYTE_MUTATIONS } from "./byte-mutations";
import type { Chance } from "./chance";

type ArchiveMutation = (zip: Zip, chance: Chance) => Promise<Uint8Array>;

/** What is done to the inside of .xlsx and .docx files, so that checksums and packing stay right and the parts are reached. */
export const ARCHIVE_MUTATIONS: readonly ArchiveMutation[] = [
  mutatePart,
  mutateElements,
  mutateElements,
  mutateElements,
  async function swapParts(zip, chance) {
    const [one, other] = [chance.of(zip.names), chance.of(zip.names)];
    const text = (await zip.text(one)) ?? "";
    await zip.replace(one, (await zip.text(other)) ?? "");
    await zip.replace(other, text);
    return zip.write();
  },
  async function bomb(zip, chance) {
    const name = chance.of(zip.names);
    const filling = chance.of([" ", "<c/>", "<a>", "</a>", "x"]);
    await zip.replace(name, `${(await zip.text(name)) ?? ""}${filling.repeat(chance.of([100_000, 5_000_000]))}`);
    return zip.write();
  },
  async function wrongSizes(zip, chance) {
    const changed = zip.write();
    const view = new DataView(changed.buffer);
    const records: number[] = [];
    for (let at = 0; at + 46 < changed.length; at++) if (view.getUint32(at, true) === 0x02014b50) records.push(at);
    const field = chance.of([8, 10, 16, 20, 24, 28, 30, 42]);
    view.setUint16(chance.of(records) + field + chance.of([0, 2]), chance.below(65_536), true);
    return Promise.resolve(changed);
  },
  async function manyEntries(zip, chance) {
    for (let count = chance.of([50, 500]); count > 0; count--) {
      await zip.replace(`xl/worksheets/"sheet${chance.below(1000)}".xml`, "<worksheet/>");
    }
    return zip.write();
  },
  async function overlapping(zip, chance) {
    const texts = await Promise.all(zip.names.map(async (name) => ({ name, text: (await zip.text(name)) ?? "" })));
    const entries = texts.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
    const last = entries.pop();
    return storedZip([...entries, ...(last ? [{ ...last, offset: chance.below(2000) }] : [])]);
  },
];

async function mutatePart(zip: Zip, chance: Chance): Promise<Uint8Array> {
  const name = chance.of(zip.names);
  const other = new TextEncoder().encode((await zip.text(chance.of(zip.names))) ?? "");
  let bytes: Uint8Array = new TextEncoder().encode((await zip.text(name)) ?? "");
  for (let count = 1 + chance.below(3); count > 0 && bytes.length > 0; count--) {
    bytes = chance.of(BYTE_MUTATIONS)(bytes, chance, other);
  }
  await zip.replace(name, new TextDecoder().decode(bytes));
  return zip.write();
}

const LEAF = /<([\w:]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/g;

const ODD_VALUES = [
  ..."|0|-1|1|65535|4294967295|99999999999999999999|1e309|NaN|0.1|true".split("|"),
  ..."A1|XFD1048576|XFD1048577|A1:XFD1048576|B2:A1|$A$1|Sheet1!A1|R1C1|#REF!".split("|"),
  ..."&lt;!DOCTYPE a&gt;|&amp;amp;|&#0;|&#x1F600;|_x0000_|../../x.xml|http://example.org/|word/document.xml".split("|"),
  ..."s|n|b|e|str|inlineStr|shared|array|restart|continue|superscript".split("|"),
  "=".repeat(9000),
  "(".repeat(300),
];

/** Leaves the part well-formed, so that the library reads it and finds what it does not expect. */
async function mutateElements(zip: Zip, chance: Chance): Promise<Uint8Array> {
  const name = chance.of(zip.names);
  let text = (await zip.text(name)) ?? "";
  for (let count = 1 + chance.below(4); count > 0; count--) text = changedElement(text, chance);
  await zip.replace(name, text);
  return zip.write();
}

function changedElement(text: string, chance: Chance): string {
  const leaves = [...text.matchAll(LEAF)].map(([leaf]) => leaf);
  if (leaves.length === 0) return text;
  const leaf = chance.of(leaves);
  const odd = chance.of(ODD_VALUES);
  const values = [...leaf.matchAll(/="[^"]*"/g)].map(([value]) => value);
  const change = chance.of([
    () => "",
    () => chance.of(leaves),
    () => leaf.repeat(chance.of([2, 300, 5000])),
    () => leaf.replace(/>[^<]*</, () => `>${odd}<`),
    () => (values.length > 0 ? leaf.replace(chance.of(values), () => `="${odd}"`) : leaf),
    () => (values.length > 0 ? leaf.replace(chance.of(values), "") : leaf),
    () => `${"<w:sdt><w:sdtContent>".repeat(100)}${leaf}${"</w:sdtContent></w:sdt>".repeat(100)}`,
    () => `<w:tbl><w:tr><w:tc>${leaf}</w:tc></w:tr></w:tbl>`,
  ]);
  return text.replace(leaf, () => change());
}
