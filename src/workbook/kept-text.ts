/** The one setting of the workbook in which the add-in keeps what the user decided. */
export const KEPT_KEY = "SavingsScrutiny";

/** Asks for what is kept; after the next sync `text()` gives it, null where nothing is. */
export function keptSetting(context: Excel.RequestContext): { readonly text: () => string | null } {
  const setting = context.workbook.settings.getItemOrNullObject(KEPT_KEY);
  setting.load("value");
  return {
    text: () => {
      if (setting.isNullObject) return null;
      const value: unknown = setting.value;
      return typeof value === "string" ? value : JSON.stringify(value);
    },
  };
}
