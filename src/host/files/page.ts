import type { Sheet, WriteSheet } from "hucre";
import { createPageLayout } from "../model/create";
import type { HostPageLayout } from "../model/types";

const POINTS_AN_INCH = 72;
const PAPERS = { A3: "a3", A4: "a4", A5: "a5", Letter: "letter", Legal: "legal" } as const;

type FilePage = Pick<WriteSheet, "pageSetup" | "headerFooter">;

/**
 * A page set-up as the workbook library writes it. Print area and titles travel as defined names.
 * @returns The two parts of the sheet.
 */
export function toFilePage(page: HostPageLayout): FilePage {
  const paper = Object.entries(PAPERS).find(([name]) => name === page.paperSize)?.[1];
  const isFitted = page.fitToWidth !== undefined || page.fitToHeight !== undefined;
  const { margins } = page;
  const file: FilePage = {
    pageSetup: {
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      ...(paper && { paperSize: paper }),
      ...(isFitted && { fitToPage: true, fitToWidth: page.fitToWidth ?? 0, fitToHeight: page.fitToHeight ?? 0 }),
      ...(page.scale !== undefined && { scale: page.scale }),
      horizontalCentered: page.centerHorizontally,
      margins: {
        top: inches(margins.top),
        bottom: inches(margins.bottom),
        left: inches(margins.left),
        right: inches(margins.right),
        header: inches(margins.header),
        footer: inches(margins.footer),
      },
    },
  };
  const header = joinSides(page.header);
  const footer = joinSides(page.footer);
  if (header !== "" || footer !== "") {
    file.headerFooter = { ...(header !== "" && { oddHeader: header }), ...(footer !== "" && { oddFooter: footer }) };
  }
  return file;
}

/**
 * A page set-up from what the library read.
 * @returns The set-up; what the file leaves out is as in a new sheet.
 */
export function fromFilePage(sheet: Sheet): HostPageLayout {
  const page = createPageLayout();
  const setup = sheet.pageSetup;
  if (setup?.orientation === "landscape") page.orientation = "Landscape";
  const paper = Object.entries(PAPERS).find(([, name]) => name === setup?.paperSize)?.[0];
  if (paper !== undefined) page.paperSize = paper;
  if (setup?.fitToPage === true) {
    if ((setup.fitToWidth ?? 1) > 0) page.fitToWidth = setup.fitToWidth ?? 1;
    if ((setup.fitToHeight ?? 1) > 0) page.fitToHeight = setup.fitToHeight ?? 1;
  } else if (setup?.scale !== undefined) page.scale = setup.scale;
  if (setup?.printArea !== undefined) page.printArea = setup.printArea.replaceAll("$", "");
  if (setup?.printTitlesRow !== undefined) page.printTitleRows = setup.printTitlesRow;
  page.centerHorizontally = setup?.horizontalCentered === true;
  for (const edge of ["top", "bottom", "left", "right", "header", "footer"] as const) {
    const margin = setup?.margins?.[edge];
    if (margin !== undefined) page.margins[edge] = Math.round(margin * POINTS_AN_INCH * 100) / 100;
  }
  page.header = splitSides(sheet.headerFooter?.oddHeader ?? "");
  page.footer = splitSides(sheet.headerFooter?.oddFooter ?? "");
  return page;
}

function inches(points: number): number {
  return Math.round((points / POINTS_AN_INCH) * 10_000) / 10_000;
}

type Sides = HostPageLayout["header"];

function joinSides({ left, center, right }: Sides): string {
  return (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
}

/** "&L", "&C" and "&R" begin the three parts; text before any of them stands in the middle. */
function splitSides(text: string): Sides {
  const sides: Sides = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  for (const part of text.split(/(?=&[LCR])/)) {
    const match = /^&([LCR])([\s\S]*)$/.exec(part);
    if (match) sides[names[match[1] as keyof typeof names]] = match[2] ?? "";
    else sides.center = part;
  }
  return sides;
}
