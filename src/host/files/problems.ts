/** Why a file could not be opened, in one sentence for whoever chose it. */
export interface FileProblem {
  id:
    | "file-empty"
    | "file-not-xlsx"
    | "file-old-or-locked"
    | "file-damaged"
    | "file-too-big"
    | "file-unpacks-too-big"
    | "file-too-spread-out"
    | "file-declares-entities"
    | "file-too-nested"
    | "file-without-sheets";
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
  "file-unpacks-too-big":
    "This workbook unpacks to far more than a workbook of its size holds, so it was not opened: save it again in Excel.",
  "file-too-spread-out":
    "This workbook has cells too far apart for the local workbook: delete what stands far below or beside the others, and save it again.",
  "file-declares-entities":
    "This workbook was not opened, since it declares entities, which no workbook needs: save it again in Excel.",
  "file-too-nested": "This workbook was not opened, since its parts are nested too deeply: save it again in Excel.",
  "file-without-sheets": "This workbook has no worksheets.",
};

export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_UNPACKED_BYTES = 500 * 1024 * 1024;
/** Sheets, drawings and pictures are an entry each. */
export const MOST_ENTRIES = 20_000;

/**
 * A problem with its sentence.
 * @returns The problem.
 */
export function fileProblem(id: FileProblem["id"]): { ok: false; problem: FileProblem } {
  return { ok: false, problem: { id, message: MESSAGES[id] } };
}
