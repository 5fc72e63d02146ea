import type { Host } from "../../host";
import type { HostSheet } from "../../model/types";
import { refTo, type Members, type Ref } from "../member";
import { problem } from "../problems";
import { refToFormat } from "./range-format";
import { rangeAt, type RangeTarget, wholeSheet } from "./range-target";

/** Excel's limit for the address of several ranges. */
const LONGEST_ADDRESS = 8192;

/**
 * A RangeAreas object for several ranges of a sheet.
 * @param addresses Such as "A1:B2,D4" or "A1:B2;D4"; null for the whole sheet.
 * @returns The reference.
 */
export function refToAreas(host: Host, sheet: HostSheet, addresses: string | null): Ref {
  if (addresses === null) return refTo(AREAS, [wholeSheet(sheet)], host);
  if (addresses.length > LONGEST_ADDRESS) throw problem("InvalidArgument");
  const areas = addresses.split(/[,;]/).map((address) => rangeAt(host, sheet, address.trim()));
  return refTo(AREAS, areas, host);
}

const AREAS: Members<readonly RangeTarget[]> = {
  type: "RangeAreas",
  properties: { areaCount: { get: (areas) => areas.length } },
  links: { format: (areas, host) => together(areas.map((area) => refToFormat(host, area))) },
};

/** Objects of one type spoken to as one: what is written goes to each, what is read is what they have in common. */
function together(refs: readonly Ref[]): Ref {
  const [first] = refs;
  if (!first) throw problem("InvalidArgument");
  return {
    ...first,
    target: refs.map((ref) => ref.target),
    read(name) {
      const values = refs.map((ref) => ref.read(name));
      return values.every((value) => value === values[0]) ? values[0] : null;
    },
    write(name, value) {
      for (const ref of refs) ref.write(name, value);
    },
    link: (name) => together(refs.map((ref) => ref.link(name))),
    call(name, args) {
      const results = refs.map((ref) => ref.call(name, args));
      return results[0];
    },
    item: (key) => together(refs.map((ref) => ref.item(key))),
  };
}
