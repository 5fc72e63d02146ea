import type { HostCell } from "./types";

/** The call is all of the formula, and its link is written out: `=HYPERLINK("#'By year'!A4","2018/19")`. */
const CALL = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")+)"\s*[,)]/i;

/**
 * Where a cell's link leads. A formula's is read from its text, so one that is worked out leads nowhere.
 * @returns An address, or "#" and a place in this workbook; null for a cell without a link.
 */
export function linkOf({ hyperlink, formula }: HostCell): string | null {
  if (hyperlink?.documentReference !== undefined) return `#${hyperlink.documentReference}`;
  if (hyperlink?.address !== undefined) return hyperlink.address;
  const link = formula === undefined ? undefined : CALL.exec(formula)?.[1];
  return link?.replaceAll('""', '"') ?? null;
}
