import { article, fails, gives, read, readEach, UNDOCUMENTED, type Case } from "../case";

const BLANKS = article("excel/excel-add-ins-blank-null-values");
const PRINT = article("excel/excel-add-ins-worksheets");

export const LOOKS_AND_PAGES: readonly Case[] = [
  gives(
    "RangeFormat.horizontalAlignment verticalAlignment wrapText indentLevel horizontalAlignment= verticalAlignment= wrapText= indentLevel=",
    "are as they were set",
    ({ range }) => {
      const { format } = range("A1");
      format.set({ horizontalAlignment: "Right", verticalAlignment: "Top", wrapText: true, indentLevel: 2 });
      return read(format, "horizontalAlignment,verticalAlignment,wrapText,indentLevel");
    },
    ["Right", "Top", true, 2],
  ),
  gives(
    "RangeFormat.wrapText",
    "is null where cells differ",
    ({ range }) => {
      range("A1").format.wrapText = true;
      return read(range("A1:A2").format, "wrapText");
    },
    null,
  ),
  fails(
    "RangeFormat.indentLevel=",
    "goes from 0 to 250",
    ({ range }) => (range("A1").format.indentLevel = 251),
    "InvalidArgument",
  ),
  gives(
    "RangeFormat.columnWidth columnWidth= rowHeight rowHeight=",
    "are null where they differ",
    async ({ range }) => {
      range("A1").format.columnWidth = 100;
      range("A1").format.rowHeight = 30;
      return [
        await read(range("A1").format, "columnWidth,rowHeight"),
        await read(range("A1:B2").format, "columnWidth,rowHeight"),
      ];
    },
    [
      [100, 30],
      [null, null],
    ],
  ),
  gives(
    "RangeFormat.fill font borders",
    "lead to the parts of a look",
    async ({ range }) => {
      const { fill, font, borders } = range("A1").format;
      return [await read(fill, "color"), await read(font, "size"), await read(borders.getItem("EdgeTop"), "style")];
    },
    ["", 11, "None"],
    UNDOCUMENTED,
  ),
  gives(
    "RangeFormat.autofitColumns autofitRows columnWidth",
    "make room for what is there",
    async ({ range }) => {
      range("A1").values = [["A long heading for a narrow column"]];
      range("A1").format.columnWidth = 5;
      range("A1").format.autofitColumns();
      range("A1").format.autofitRows();
      return Number(await read(range("A1").format, "columnWidth")) > 100;
    },
    true,
  ),
  gives(
    "RangeFill.color color= clear",
    "is #RRGGBB whether it was set so or by name, and nothing when cleared",
    async ({ range }) => {
      const { fill } = range("A1").format;
      fill.color = "orange";
      const named = await read(fill, "color");
      fill.clear();
      return [named, await read(fill, "color")];
    },
    ["#FFA500", ""],
    BLANKS,
  ),
  gives(
    "RangeFill.color",
    "is null where cells differ",
    ({ range }) => {
      range("A1").format.fill.color = "#FFA500";
      return read(range("A1:A2").format.fill, "color");
    },
    null,
    BLANKS,
  ),
  gives(
    "RangeFont.name size bold italic underline color name= size= bold= italic= underline= color=",
    "are as they were set",
    ({ range }) => {
      const { font } = range("A1").format;
      font.set({ name: "Arial", size: 9, bold: true, italic: true, underline: "Single", color: "FF0000" });
      return read(font, "name,size,bold,italic,underline,color");
    },
    ["Arial", 9, true, true, "Single", "#FF0000"],
  ),
  gives(
    "RangeBorderCollection.getItem",
    "is a side of the range",
    ({ range }) => read(range("A1").format.borders.getItem("EdgeLeft"), "sideIndex"),
    "EdgeLeft",
  ),
  gives(
    "RangeBorder.sideIndex style color weight style= color= weight=",
    "draw a line along a side",
    ({ range }) => {
      const border = range("A1:B2").format.borders.getItem("EdgeBottom");
      border.set({ style: "Double", color: "#0000FF", weight: "Thick" });
      return read(range("B2").format.borders.getItem("EdgeBottom"), "sideIndex,style,color,weight");
    },
    ["EdgeBottom", "Double", "#0000FF", "Thick"],
  ),
  gives(
    "PageLayout.orientation paperSize centerHorizontally orientation= paperSize= centerHorizontally=",
    "are as they were set",
    ({ sheet: { pageLayout } }) => {
      pageLayout.set({ orientation: "Landscape", paperSize: "A4", centerHorizontally: true });
      return read(pageLayout, "orientation,paperSize,centerHorizontally");
    },
    ["Landscape", "A4", true],
  ),
  gives(
    "PageLayout.topMargin bottomMargin leftMargin rightMargin headerMargin footerMargin topMargin= bottomMargin= leftMargin= rightMargin= headerMargin= footerMargin=",
    "are in points",
    ({ sheet: { pageLayout } }) => {
      const margins = {
        topMargin: 1,
        bottomMargin: 2,
        leftMargin: 3,
        rightMargin: 4,
        headerMargin: 5,
        footerMargin: 6,
      };
      pageLayout.set(margins);
      return read(pageLayout, Object.keys(margins).join(","));
    },
    [1, 2, 3, 4, 5, 6],
  ),
  gives(
    "PageLayout.zoom zoom=",
    "is how many pages to fit, or a percentage",
    async ({ sheet: { pageLayout } }) => {
      const before = await read(pageLayout, "zoom");
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      return [before, await read(pageLayout, "zoom")];
    },
    [{ scale: 100 }, { horizontalFitToPages: 1, verticalFitToPages: 0 }],
    "https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions",
  ),
  fails(
    "PageLayout.zoom=",
    "prints at 10 to 400 per cent",
    ({ sheet: { pageLayout } }) => (pageLayout.zoom = { scale: 500 }),
    "InvalidArgument",
    "https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions",
  ),
  gives(
    "PageLayout.setPrintArea setPrintTitleRows headersFooters",
    "say what is printed, and what on every page",
    async ({ sheet: { pageLayout }, session, context }) => {
      pageLayout.setPrintArea("A1:C4");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.headersFooters.defaultForAllPages.leftFooter = "Draft";
      await context.sync();
      const { printArea, printTitleRows, footer } = session.host.workbook.sheets[0]!.page;
      return [printArea, printTitleRows, footer.left];
    },
    ["A1:C4", "$1:$2", "Draft"],
    PRINT,
  ),
  fails(
    "PageLayout.setPrintTitleRows",
    "takes whole rows",
    ({ sheet: { pageLayout } }) => pageLayout.setPrintTitleRows("A1:C2"),
    "InvalidArgument",
  ),
  gives(
    "HeaderFooterGroup.defaultForAllPages",
    "holds for pages without their own",
    ({ sheet }) => read(sheet.pageLayout.headersFooters.defaultForAllPages, "leftHeader"),
    "",
  ),
  gives(
    "HeaderFooter.leftHeader centerHeader rightHeader leftFooter centerFooter rightFooter leftHeader= centerHeader= rightHeader= leftFooter= centerFooter= rightFooter=",
    "take Excel's codes as text",
    ({ sheet }) => {
      const texts = {
        leftHeader: "&A",
        centerHeader: "b",
        rightHeader: "c",
        leftFooter: "d",
        centerFooter: "e",
        rightFooter: "Page &P of &N",
      };
      const page = sheet.pageLayout.headersFooters.defaultForAllPages;
      page.set(texts);
      return read(page, Object.keys(texts).join(","));
    },
    ["&A", "b", "c", "d", "e", "Page &P of &N"],
  ),
  gives(
    "PageBreakCollection.add items removePageBreaks",
    "break before a range's first row, until all are taken back",
    async ({ sheet: { horizontalPageBreaks } }) => {
      horizontalPageBreaks.add("A3");
      const before = await readEach(horizontalPageBreaks, "rowIndex");
      horizontalPageBreaks.removePageBreaks();
      return [before, await readEach(horizontalPageBreaks, "rowIndex")];
    },
    [[2], []],
  ),
  gives(
    "PageBreak.rowIndex columnIndex",
    "are where it stands",
    ({ sheet }) => read(sheet.horizontalPageBreaks.add("A3"), "rowIndex,columnIndex"),
    [2, 0],
  ),
  gives(
    "DataValidation.type rule ignoreBlanks errorAlert prompt rule= ignoreBlanks= errorAlert= prompt=",
    "are as they were set",
    ({ range }) => {
      const { dataValidation } = range("E1:E2");
      dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      dataValidation.ignoreBlanks = false;
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Type", message: "Yes or No" };
      dataValidation.prompt = { showPrompt: true, title: "Type", message: "Choose" };
      return read(dataValidation, "type,rule,ignoreBlanks,errorAlert,prompt");
    },
    [
      "List",
      { list: { inCellDropDown: true, source: "Yes,No" } },
      false,
      { showAlert: true, style: "Stop", title: "Type", message: "Yes or No" },
      { showPrompt: true, title: "Type", message: "Choose" },
    ],
    article("excel/excel-add-ins-data-validation"),
  ),
  gives(
    "DataValidation.type ignoreBlanks",
    "begin without a rule, and leave blanks alone",
    ({ range }) => read(range("E1").dataValidation, "type,ignoreBlanks"),
    ["None", true],
  ),
  gives(
    "DataValidation.type",
    "is MixedCriteria where only some cells have one",
    ({ range }) => {
      range("E1").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      return read(range("E1:E2").dataValidation, "type");
    },
    "MixedCriteria",
    "https://learn.microsoft.com/javascript/api/excel/excel.datavalidationtype",
  ),
  gives(
    "DataValidation.clear",
    "frees the cells",
    ({ range }) => {
      range("E1:E2").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      range("E1").dataValidation.clear();
      return read(range("E1").dataValidation, "type");
    },
    "None",
  ),
];
