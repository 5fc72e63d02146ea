import { barkingAndDagenham } from "./barking-and-dagenham";
import { birmingham } from "./birmingham";
import { hampshire } from "./hampshire";
import type { SampleSheet } from "./sample-sheet";
import { torbay } from "./torbay";
import { worcestershire } from "./worcestershire";

/** The five councils' sheets, in the order in which they are inserted. */
export const sampleSheets: readonly SampleSheet[] = [birmingham, worcestershire, torbay, barkingAndDagenham, hampshire];
