/** The one setting of the workbook in which the add-in keeps what the user decided. */
export const KEPT_KEY = "SavingsScrutiny";

/** Asks for the setting; after the next sync {@link keptTextOf} gives what is in it. */
export function keptSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT_KEY);
  setting.load("value");
  return setting;
}

/** The JSON of what is kept; null where nothing is. */
export function keptTextOf(setting: Excel.Setting): string | null {
  if (setting.isNullObject) return null;
  const value: unknown = setting.value;
  return typeof value === "string" ? value : JSON.stringify(value);
}
