import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from "parse5";
import { succeed, type Result } from "../savings/result";
import { reportProblem } from "./problems";

export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** Browsers stop at 512; an e-mail that was answered fifty times stays under half of this. */
const MOST_DEPTH = 256;
/** Unclosed formatting is repeated in every paragraph after it, so markup can grow while it is read. */
const MOST_ELEMENTS = 1_000_000;

/** Ends the library's reading; it never leaves this file. */
class TooNested extends Error {}

/**
 * Reads markup as a browser does, running nothing and loading nothing.
 *
 * @param html the markup
 * @returns the document; or a problem if it is nested too deeply
 * @example parseHtml("<p>Freeze post").ok // true
 */
export function parseHtml(html: string): Result<ParentNode> {
  try {
    return succeed(parse(html, { scriptingEnabled: false, treeAdapter: limitedTree() }));
  } catch (thrown) {
    if (thrown instanceof TooNested) return reportProblem("report-too-nested");
    throw thrown;
  }
}

function limitedTree(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...named) {
      if (++elements > MOST_ELEMENTS) throw new TooNested();
      return defaultTreeAdapter.createElement(...named);
    },
    onItemPush() {
      if (++depth > MOST_DEPTH) throw new TooNested();
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/** What a walk does on its way. */
export interface Visitor {
  readonly text?: (text: string) => void;
  /** @returns whether to go into the element; only then is it left */
  readonly enter: (element: Element) => boolean;
  readonly leave: (element: Element) => void;
}

/**
 * Goes through a document in the order of reading, without calling itself: markup may be nested as deeply as it likes.
 *
 * @param root where to begin; it is not visited itself
 * @param visitor what to do with texts and elements
 */
export function walk(root: ParentNode, visitor: Visitor): void {
  const open: { readonly children: readonly ChildNode[]; readonly element: Element | null; next: number }[] = [
    { children: root.childNodes, element: null, next: 0 },
  ];
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const node = inner.children[inner.next++];
    if (!node) {
      open.pop();
      if (inner.element) visitor.leave(inner.element);
    } else if ("tagName" in node) {
      if (visitor.enter(node)) open.push({ children: node.childNodes, element: node, next: 0 });
    } else if ("value" in node) {
      visitor.text?.(node.value);
    }
  }
}
