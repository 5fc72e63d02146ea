/** The two errors whose message Excel shows on its error card. */
type Explained = "#VALUE!" | "#N/A";

/**
 * An error for the cell, with the sentence that Excel shows beside it where it can.
 *
 * @param error which error the cell shows
 * @param message what is wrong and where, in a sentence
 */
export function explainedError(error: Explained, message: string): CustomFunctions.Error {
  const code = error === "#N/A" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, message);
}
