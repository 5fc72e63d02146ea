import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { listOf } from "./list";
import { membersUsed } from "./members-used";
import { publishedSources, ROOT } from "./program";
import { promisedSets } from "./requirement-sets";

/** `npm run api-list`: writes the list of the members of Office.js that the add-in uses. */

const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const { uses } = membersUsed(publishedSources());
writeFileSync(path.join(ROOT, "OFFICE-API.md"), listOf(uses, promisedSets(manifest)));
