/** Why a file could not be opened, in one sentence for whoever chose it. */
export interface FileProblem {
  id: "file-empty" | "file-not-xlsx" | "file-old-or-locked" | "file-damaged" | "file-too-big" | "file-without-sheets";
  message: string;
}

const MESSAGES: Record<FileProblem["id"], string> = {
  "file-empty": "This file is empty.",
  "file-not-xlsx": "This is not an Excel workbook (.xlsx): open it in the program that made it and save it as .xlsx.",
  "file-old-or-locked":
    "This is an old Excel file (.xls) or one with a password: save it in Excel as .xlsx without a password, and open that.",
  "file-damaged": "This workbook is damaged or was not copied whole: fetch or save it again.",
  "file-too-big":
    "This workbook is too big for the local workbook: it takes files of up to 50 MB, and 500 MB once unpacked.",
  "file-without-sheets": "This workbook has no worksheets.",
};

export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_UNPACKED_BYTES = 500 * 1024 * 1024;

/**
 * A problem with its sentence.
 * @returns The problem.
 */
export function fileProblem(id: FileProblem["id"]): { ok: false; problem: FileProblem } {
  return { ok: false, problem: { id, message: MESSAGES[id] } };
}
