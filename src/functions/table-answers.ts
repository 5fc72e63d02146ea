/** What functions of savings tables answer with: all of it needs the tables' reader, and is loaded with it. */
export { groupBlock } from "./group-block";
export { tableFrom } from "./table-argument";
export { topBlock } from "./top-block";
export { totalOf } from "./total-of-table";
export { typeBlock } from "./type-block";
export { yearBlock } from "./year-block";
export { yearsIn } from "./years-in-range";
