import { isPublishable } from "./publishable";
import { SOURCES } from "./saved-papers";

/** What a sheet must be so that a council may publish it, of every paper. */

for (const name of Object.keys(SOURCES)) isPublishable(name);
