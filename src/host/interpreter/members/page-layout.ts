import type { Host } from "../../host";
import { formatRange, MAX_COLUMNS } from "../../model/address";
import type { HostPageLayout, HostSheet } from "../../model/types";
import { refTo, type Members, type Property, type Ref } from "../member";
import { problem } from "../problems";
import { expectBoolean, expectNumber, expectOneOf, expectText, rangeOrText } from "./arguments";
import { rangeAt } from "./range-target";

/**
 * A sheet's PageLayout object.
 * @returns The reference.
 */
export function refToPageLayout(host: Host, sheet: HostSheet): Ref {
  return refTo(PAGE_LAYOUT, sheet, host);
}

/**
 * A sheet's horizontal page breaks.
 * @returns The reference.
 */
export function refToPageBreaks(host: Host, sheet: HostSheet): Ref {
  return refTo(PAGE_BREAKS, sheet, host);
}

type Margin = keyof HostPageLayout["margins"];

function margin(name: Margin): Property<HostSheet> {
  return {
    get: (sheet) => sheet.page.margins[name],
    set: (sheet, value) => {
      sheet.page.margins[name] = expectNumber(value, 0);
    },
  };
}

const PAGE_LAYOUT: Members<HostSheet> = {
  type: "PageLayout",
  affectsValues: false,
  properties: {
    orientation: {
      get: (sheet) => sheet.page.orientation,
      set: (sheet, value) => {
        sheet.page.orientation = expectOneOf(value, ["Portrait", "Landscape"]);
      },
    },
    paperSize: {
      get: (sheet) => sheet.page.paperSize,
      set: (sheet, value) => {
        sheet.page.paperSize = expectText(value);
      },
    },
    zoom: { get: (sheet) => readZoom(sheet.page), set: (sheet, value) => writeZoom(sheet.page, value) },
    centerHorizontally: {
      get: (sheet) => sheet.page.centerHorizontally,
      set: (sheet, value) => {
        sheet.page.centerHorizontally = expectBoolean(value);
      },
    },
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
  },
  links: { headersFooters: (sheet, host) => refTo(HEADERS_FOOTERS, sheet, host) },
  actions: {
    setPrintArea: (sheet, { host, args }) => {
      sheet.page.printArea = addressOn(host, sheet, args[0]);
    },
    setPrintTitleRows: (sheet, { host, args }) => {
      const given = rangeOrText(args[0]);
      const { range } = typeof given === "string" ? rangeAt(host, sheet, given) : given;
      if (range.columns < MAX_COLUMNS) throw problem("InvalidArgument");
      sheet.page.printTitleRows = `$${range.row + 1}:$${range.row + range.rows}`;
    },
  },
};

function addressOn(host: Host, sheet: HostSheet, argument: unknown): string {
  const given = rangeOrText(argument);
  const target = typeof given === "string" ? rangeAt(host, sheet, given) : given;
  if (target.sheet !== sheet) throw problem("InvalidArgument");
  return formatRange(target.range);
}

function readZoom(page: HostPageLayout): Record<string, number> {
  const zoom: Record<string, number> = {};
  if (page.fitToWidth !== undefined) zoom["horizontalFitToPages"] = page.fitToWidth;
  if (page.fitToHeight !== undefined) zoom["verticalFitToPages"] = page.fitToHeight;
  if (Object.keys(zoom).length === 0) zoom["scale"] = page.scale ?? 100;
  return zoom;
}

function writeZoom(page: HostPageLayout, value: unknown): void {
  if (typeof value !== "object" || value === null) throw problem("InvalidArgument");
  const given: Record<string, unknown> = { ...value };
  const fit = given["horizontalFitToPages"] ?? given["verticalFitToPages"];
  if (given["scale"] !== undefined && given["scale"] !== null && fit !== undefined) throw problem("InvalidArgument");
  delete page.fitToWidth;
  delete page.fitToHeight;
  delete page.scale;
  if (isGiven(given["horizontalFitToPages"])) page.fitToWidth = expectNumber(given["horizontalFitToPages"], 0);
  if (isGiven(given["verticalFitToPages"])) page.fitToHeight = expectNumber(given["verticalFitToPages"], 0);
  if (isGiven(given["scale"])) page.scale = expectNumber(given["scale"], 10, 400);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

const HEADERS_FOOTERS: Members<HostSheet> = {
  type: "HeaderFooterGroup",
  links: { defaultForAllPages: (sheet, host) => refTo(HEADER_FOOTER, sheet, host) },
};

function pageText(part: "header" | "footer", side: "left" | "center" | "right"): Property<HostSheet> {
  return {
    get: (sheet) => sheet.page[part][side],
    set: (sheet, value) => {
      sheet.page[part][side] = expectText(value);
    },
  };
}

const HEADER_FOOTER: Members<HostSheet> = {
  type: "HeaderFooter",
  affectsValues: false,
  properties: {
    leftHeader: pageText("header", "left"),
    centerHeader: pageText("header", "center"),
    rightHeader: pageText("header", "right"),
    leftFooter: pageText("footer", "left"),
    centerFooter: pageText("footer", "center"),
    rightFooter: pageText("footer", "right"),
  },
};

const PAGE_BREAKS: Members<HostSheet> = {
  type: "PageBreakCollection",
  affectsValues: false,
  items: (sheet, host) => (sheet.pageBreaks ?? []).map((row) => refTo(PAGE_BREAK, { sheet, row }, host)),
  actions: {
    add: (sheet, { host, args }) => {
      const given = rangeOrText(args[0]);
      const { range } = typeof given === "string" ? rangeAt(host, sheet, given) : given;
      sheet.pageBreaks = [...new Set([...(sheet.pageBreaks ?? []), range.row])].sort((a, b) => a - b);
      return refTo(PAGE_BREAK, { sheet, row: range.row }, host);
    },
    removePageBreaks: (sheet) => {
      delete sheet.pageBreaks;
    },
  },
};

const PAGE_BREAK: Members<{ sheet: HostSheet; row: number }> = {
  type: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
};
