import { isPublishable } from "./publishable";

/** What a sheet must be so that a council may publish it; of large papers too in the long tests. */

isPublishable("the five papers");
isPublishable("a table of targets");
