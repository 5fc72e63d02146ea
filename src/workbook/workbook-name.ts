/** The workbook's name as Excel shows it, such as "Budget 2027.xlsx". One sync. */
export async function workbookName(context: Excel.RequestContext): Promise<string> {
  const { workbook } = context;
  workbook.load("name");
  await context.sync();
  return workbook.name;
}
