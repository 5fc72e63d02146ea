import { isLeftOut } from "./html-elements";
import { walk, type Element } from "./html-tree";

const PARTS = new Set(["table", "thead", "tbody", "tfoot", "tr", "td", "th"]);

/** What is known of a table while it is walked through. */
interface Seen {
  readonly parts: Element[];
  cells: number;
  holdsTable: boolean;
}

/**
 * The tables that only place things on a page, with their rows and cells: those that hold tables, as e-mails and old web
 * pages do, and those of a single cell, which are boxes.
 *
 * @param root the document
 * @returns every element that such tables are made of
 */
export function layoutTables(root: Parameters<typeof walk>[0]): ReadonlySet<Element> {
  const layout = new Set<Element>();
  const open: Seen[] = [];
  walk(root, {
    enter: (element) => {
      if (isLeftOut(element)) return false;
      if (element.tagName === "table") {
        const around = open.at(-1);
        if (around) around.holdsTable = true;
        open.push({ parts: [], cells: 0, holdsTable: false });
      }
      const table = open.at(-1);
      if (!table || !PARTS.has(element.tagName)) return true;
      table.parts.push(element);
      if (element.tagName === "td" || element.tagName === "th") table.cells += 1;
      return true;
    },
    leave: (element) => {
      if (element.tagName !== "table") return;
      const table = open.pop();
      if (!table || (!table.holdsTable && table.cells > 1)) return;
      for (const part of table.parts) layout.add(part);
    },
  });
  return layout;
}
