import path from "node:path";
import { ROOT } from "../../src/host/bin/install.mjs";

/** Where what was taken is kept, until it is measured again. */
export const TAKEN = path.join(ROOT, "coverage/branches");

/** What each file of browser tests took. */
export const IN_THE_BROWSER = path.join(TAKEN, "browser");

/** What the unit tests took, as jest writes it. */
export const IN_UNIT_TESTS = path.join(TAKEN, "unit");
