import { Zip } from "../../src/xlsx/zip";
import { ARCHIVE_MUTATIONS } from "./archive-mutations";
import { BYTE_MUTATIONS } from "./byte-mutations";
import { Chance } from "./chance";
import type { FuzzFile } from "./starts";

/**
 * The file of a seed: a small valid one, with a few things done to it.
 *
 * @param starts the valid files
 * @param seed any whole number; the same gives the same file
 * @returns the file, which need not be valid any more
 */
export async function mutatedFile(starts: readonly FuzzFile[], seed: number): Promise<FuzzFile> {
  const chance = new Chance(seed);
  const start = chance.of(starts);
  const other = chance.of(starts);
  const zip = chance.below(4) > 0 ? Zip.open(start.bytes) : null;
  let bytes = zip ? await chance.of(ARCHIVE_MUTATIONS)(zip, chance) : start.bytes;
  for (let count = zip ? chance.below(5) - 3 : 1 + chance.below(4); count > 0 && bytes.length > 0; count--) {
    bytes = chance.of(BYTE_MUTATIONS)(bytes, chance, other.bytes);
  }
  // Now and then a file has another one's name.
  return { name: chance.below(20) === 0 ? other.name : start.name, bytes };
}
