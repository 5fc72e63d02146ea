import type { ReactNode } from "react";
import { useMemo, useRef } from "react";
import { useLongListStyles } from "./LongList.styles";
import { useInSight } from "./useInSight";

interface LongListProps<Item extends { readonly key: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly row: (item: Item) => ReactNode;
}

/** Up to here the whole list is in the page, where the browser's own search finds everything. */
const ALL_SHOWN = 150;

/** A list of any length: of a long one only what is near the view stands in the page. */
export function LongList<Item extends { readonly key: string }>(props: LongListProps<Item>) {
  const { label, items, row } = props;
  const styles = useLongListStyles();
  if (items.length > ALL_SHOWN) return <InSight {...props} />;
  return (
    <ul aria-label={label} className={styles.root}>
      {items.map((item) => (
        <li key={item.key}>{row(item)}</li>
      ))}
    </ul>
  );
}

/** The rows out of sight are room above and below, so that the list scrolls as if they were there. */
function InSight<Item extends { readonly key: string }>({ label, items, row }: LongListProps<Item>) {
  const styles = useLongListStyles();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(({ key }) => key), [items]);
  const { from, to, above, below } = useInSight(list, keys);
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.root}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
    >
      {items.slice(from, to).map((item, index) => (
        <li key={item.key} aria-setsize={items.length} aria-posinset={from + index + 1}>
          {row(item)}
        </li>
      ))}
    </ul>
  );
}
