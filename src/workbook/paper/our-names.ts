/** Whether a marked table or a chart is one of the add-in's by its name: see the plans of its sheets. */
export function isOurs(name: string): boolean {
  return name.startsWith("Scrutiny_");
}
