import { useHiddenStyles } from "./Hidden.styles";

/** The heading of a view. Its tab says it already to who sees it; screen readers find the view by its heading. */
export function HiddenHeading({ words }: { readonly words: string }) {
  return <h2 className={useHiddenStyles().root}>{words}</h2>;
}
