/** What adds up to a saving: new and existing ones, what recurs and what does not. */
const ADDS =
  /^(?:new|existing|ongoing|one[- ]off|(?:non[- ])?recurr(?:ent|ing)|(?:previously |already )?(?:agreed|approved)|proposed|additional|further)(?: (?:savings?|proposals?))?(?: [a-z]+ \d{4})?$/i;

/** Whether a heading names a part of what is saved, such as "One-off". */
export function isPartOfSaving(label: string): boolean {
  return ADDS.test(label);
}
