import type { Host } from "../../host";
import { Zip } from "../../../xlsx/zip";
import { refTo, type Call, type Members, type Ref } from "../member";
import { problem } from "../problems";

/**
 * `Excel.createWorkbook` on the desktop: makes the workbook and gives what can open it.
 * @returns The reference to what was made.
 */
export function makeWorkbook(_none: null, { host, args }: Call): Ref {
  return refTo(CREATED, { bytes: fileOf(args[0]), id: String(host.createdWorkbooks.length + 1) }, host);
}

/** `Excel.createWorkbook` in a browser: makes and opens the workbook in one. */
export function makeAndOpenWorkbook(_none: null, { host, args }: Call): null {
  open(host, fileOf(args[0]));
  return null;
}

interface Created {
  bytes: Uint8Array;
  id: string;
}

const CREATED: Members<Created> = {
  type: "WorkbookCreated",
  identity: ({ id }) => ({ Id: id }),
  properties: { id: { get: ({ id }) => id } },
  methods: {
    open: ({ bytes }, { host }) => {
      open(host, bytes);
      return null;
    },
  },
};

function open(host: Host, bytes: Uint8Array): void {
  host.createdWorkbooks.push(bytes);
  host.onCreateWorkbook(bytes);
}

/** The bytes of a file that was sent; none for a blank workbook. What is no .xlsx is InvalidArgument. */
function fileOf(base64: unknown): Uint8Array {
  if (base64 === null || base64 === undefined || base64 === "") return new Uint8Array();
  const bytes = typeof base64 === "string" ? decoded(base64) : null;
  const names = bytes && Zip.open(bytes)?.names;
  if (!names?.includes("xl/workbook.xml")) throw problem("InvalidArgument");
  return bytes ?? new Uint8Array();
}

function decoded(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
