import { LocalPage } from "../host/page/local-page";
import type { Rows } from "../taskpane/workbook-file";
import { removeWorkbookFiles, workbookFile } from "../taskpane/workbook-file";
import { DrivenPane } from "./pane-driver";

let local: LocalPage;
/** The pane that is open now. */
export let pane: DrivenPane;

/**
 * Opens a workbook anew before each test of a file, and waits until the pane has read it.
 *
 * @param sheets rows of cells by sheet name; the samples if absent
 */
export function openBeforeEach(sheets?: Readonly<Record<string, Rows>>): void {
  beforeAll(async () => {
    local = await LocalPage.launch(sheets && (await workbookFile(sheets)));
  });
  afterAll(async () => {
    await local.close();
    removeWorkbookFiles();
  });
  beforeEach(async () => {
    pane = await DrivenPane.open(local);
  });
  afterEach(() => pane.close());
}

/** Saves the workbook and opens the file, as on another day. */
export async function reopen(): Promise<void> {
  pane = await pane.reopened(local);
}

/** Opens another workbook in place of the one that is open. */
export async function openAnother(sheets: Readonly<Record<string, Rows>>): Promise<void> {
  await pane.close();
  pane = await DrivenPane.open(local, { workbook: await workbookFile(sheets) });
}
