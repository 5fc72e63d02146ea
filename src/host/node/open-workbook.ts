import { refreshWholeWorkbookTotal } from "../../commands/follow-total";
import * as functions from "../../functions";
import { whenWholeWorkbookIsAsked } from "../../functions/whole-workbook";
import type { HostWorkbook } from "../model/types";
import { functionsMetadata } from "./metadata";
import type { HostSessionGlobals } from "./session";
import { loadClient, openSession } from "./session";

/** There is one add-in in a process, and to load its library takes longer than to open most workbooks. */
let client: ReturnType<typeof loadClient> | undefined;

/**
 * Opens a workbook in the local host with the add-in's functions registered, ready for the add-in's commands. One that was
 * opened so before is closed by that.
 *
 * @param workbook a workbook that was read from a file; absent, a blank one
 * @param scope what `loadClient` gave, for an add-in that hears nothing of what was listened to in workbooks before
 */
export async function openForAddIn(
  workbook?: HostWorkbook,
  scope = (client ??= loadClient()),
): Promise<HostSessionGlobals> {
  const session = openSession(workbook ? { workbook } : {}, scope);
  session.useAsGlobals();
  // A file that is open for one command has no one to wait for: the total is worked out when it is needed.
  whenWholeWorkbookIsAsked(() => undefined);
  session.registerFunctions("SAVINGS", functions, await functionsMetadata());
  await refreshWholeWorkbookTotal();
  await session.host.functions.settled();
  return session;
}
