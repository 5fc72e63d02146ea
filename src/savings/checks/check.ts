import type { Finding } from "../finding";
import type { Steps } from "../steps";
import type { SavingsTable } from "../table";

/** One check: looks at one table and says what it found. One that takes long over a long table does so in steps. */
export type Check = (table: SavingsTable) => readonly Finding[] | Steps<readonly Finding[]>;
