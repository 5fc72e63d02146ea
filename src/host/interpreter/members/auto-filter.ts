import type { Host } from "../../host";
import { refTo, type Members, type Ref } from "../member";

/** A sheet or a marked table, either of which can be filtered. */
interface Filterable {
  filtered?: boolean;
}

/**
 * The AutoFilter object of a sheet or a marked table: there also where nothing is filtered, as in Excel.
 * @returns The reference.
 */
export function refToAutoFilter(host: Host, filterable: Filterable): Ref {
  return refTo(AUTO_FILTER, filterable, host);
}

const AUTO_FILTER: Members<Filterable> = {
  type: "AutoFilter",
  affectsValues: false,
  properties: { isDataFiltered: { get: ({ filtered }) => filtered === true } },
};
