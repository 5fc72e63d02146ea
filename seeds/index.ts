export { barkingAndDagenham } from "./barking-and-dagenham";
export { birmingham } from "./birmingham";
export { functionsAtWork } from "./functions";
export { hampshire } from "./hampshire";
export type { SampleCell, SampleSheet } from "./sample-sheet";
export { torbay } from "./torbay";
export { worcestershire } from "./worcestershire";
export { sampleSheets } from "./sample-sheets";
