import type { BrandVariants } from "@fluentui/react-components";

/** One teal, from nearly black to nearly white; 80 is the teal of the summary sheet. */
export const TEAL: BrandVariants = {
  10: "#010e12",
  20: "#011a1f",
  30: "#03252c",
  40: "#042f37",
  50: "#063842",
  60: "#07414c",
  70: "#094854",
  80: "#0b4f5c",
  90: "#0f6372",
  100: "#14788b",
  110: "#198fa5",
  120: "#1fa6c0",
  130: "#5bbad0",
  140: "#87cedf",
  150: "#b0e1ed",
  160: "#daf4fa",
};
