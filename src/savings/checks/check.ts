import type { Finding } from "../finding";
import type { SavingsTable } from "../table";

/** One check: looks at one table and says what it found. */
export type Check = (table: SavingsTable) => Finding[];
