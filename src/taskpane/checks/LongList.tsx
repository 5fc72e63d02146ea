import { useVirtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { useLongListStyles } from "./LongList.styles";

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

function InSight<Item extends { readonly key: string }>({ label, items, row }: LongListProps<Item>) {
  const styles = useLongListStyles();
  const list = useRef<HTMLUListElement | null>(null);
  const [offset, setOffset] = useState(0);
  // Its functions change without their names changing, so the compiler leaves this component as it is.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current?.closest<HTMLElement>("[aria-busy]") ?? null,
    getItemKey: (index) => items[index]?.key ?? index,
    estimateSize: () => 76,
    overscan: 8,
    scrollMargin: offset,
  });
  const placed = (element: HTMLUListElement | null) => {
    list.current = element;
    if (element) setOffset(element.offsetTop);
  };
  return (
    <ul ref={placed} aria-label={label} className={styles.root} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              className={styles.placed}
              style={{ transform: `translateY(${start - offset}px)` }}
            >
              {row(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}
