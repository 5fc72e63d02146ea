import type { EnquiryStrength } from "../enquiry/enquiry";

/** How hard a line of enquiry presses, in the reader's words. */
export const STRENGTH_WORDS: Readonly<Record<EnquiryStrength, string>> = { look: "Look at", strong: "Ask first" };
