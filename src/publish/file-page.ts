import type { NamedRange, WriteSheet } from "hucre";
import { fixedReference, quotedSheet } from "../savings/address";
import type { SheetPlan } from "../sheet/plan";
import { printedArea } from "../sheet/plan";

/** Inches: half an inch around, and room for the footer. */
const MARGIN = 0.5;
const FOOTER = 0.25;

/** How a sheet prints: A4, fitted to the width, the page's number in the footer. */
export function filePage({ print }: SheetPlan): Pick<WriteSheet, "pageSetup" | "headerFooter" | "rowBreaks"> {
  return {
    pageSetup: {
      orientation: print.orientation,
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: MARGIN, bottom: MARGIN + FOOTER, left: MARGIN, right: MARGIN, header: FOOTER, footer: FOOTER },
    },
    headerFooter: { oddFooter: `&L${print.footer.replaceAll("&", "&&")}&RPage &P of &N` },
    // The library counts the rows above a break from nought, a plan names the row that begins the page.
    rowBreaks: print.pageBreaks.map((row) => row - 1),
  };
}

/**
 * What is printed and which rows every page repeats, as names of our own: the library does not quote the sheet in those
 * that it makes, and Excel would call the file damaged.
 */
export function printNames(plan: SheetPlan): NamedRange[] {
  const { name, print } = plan;
  const area = { sheet: name, ...printedArea(plan) };
  return [
    { name: "_xlnm.Print_Area", range: fixedReference(area), scope: name },
    ...(print.titleRows === null
      ? []
      : [{ name: "_xlnm.Print_Titles", range: `${quotedSheet(name)}!${print.titleRows}`, scope: name }]),
  ];
}
