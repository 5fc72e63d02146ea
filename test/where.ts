/*
 * Tests that need what not every machine has. They are skipped where it is missing, and say so: a test that is skipped in
 * silence looks like one that holds. Nothing else may skip a test, which lint sees to.
 */

/** `describe`, or where something is missing a skipped one that says what. */
export function describeWhere(isThere: boolean, missing: string): jest.Describe {
  if (!isThere) tell(missing);
  return isThere ? describe : describe.skip;
}

/** `test`, or where something is missing a skipped one that says what. */
export function testWhere(isThere: boolean, missing: string): jest.It {
  if (!isThere) tell(missing);
  return isThere ? test : test.skip;
}

function tell(missing: string): void {
  process.stdout.write(`Skipped: ${missing}\n`);
}
