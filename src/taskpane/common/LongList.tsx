import type { ReactNode } from "react";
import { useMemo, useRef, useState } from "react";
import { useLongListStyles } from "./LongList.styles";
import { indexOf, useInSight } from "./useInSight";

interface LongListProps<Item extends { readonly key: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly row: (item: Item) => ReactNode;
  /** Up to here the whole list is in the page, where the browser's own search finds everything. */
  readonly mostShown: number;
  /** About how high a row is, in pixels. */
  readonly usualHeight: number;
}

/** A list of any length: of a long one only what is near the view stands in the page. */
export function LongList<Item extends { readonly key: string }>(props: LongListProps<Item>) {
  const { label, items, row, mostShown } = props;
  const styles = useLongListStyles();
  if (items.length > mostShown) return <InSight {...props} />;
  return (
    <ul aria-label={label} className={styles.root}>
      {items.map((item) => (
        <li key={item.key}>{row(item)}</li>
      ))}
    </ul>
  );
}

/** The rows out of sight are room above and below, so that the list scrolls as if they were there. */
function InSight<Item extends { readonly key: string }>({ label, items, row, usualHeight }: LongListProps<Item>) {
  const styles = useLongListStyles();
  const list = useRef<HTMLUListElement>(null);
  const keys = useMemo(() => items.map(({ key }) => key), [items]);
  const { from, to, above, below, topOf } = useInSight(list, keys, usualHeight);
  // It stays when the focus leaves the list, for the sheet say: what was begun in it is not lost.
  const [focused, setFocused] = useState<number | null>(null);
  const isInSight = (index: number) => index >= from && index < to;
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.root}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
      onFocus={({ target }) => setFocused(rowOf(target))}
    >
      {inThePage(from, to, focused).map((index) => {
        const item = items[index];
        return (
          item && (
            <li
              key={item.key}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              {...(isInSight(index) ? {} : { className: styles.outOfSight, style: { top: `${topOf(index)}px` } })}
            >
              {row(item)}
            </li>
          )
        );
      })}
    </ul>
  );
}

function rowOf(element: Element): number | null {
  const row = element.closest("[aria-posinset]");
  return row && indexOf(row);
}

/**
 * The rows in sight, and wherever it is the row that last had the focus, with those beside it: scrolling loses neither
 * the focus nor the way on from it.
 */
function inThePage(from: number, to: number, focused: number | null): number[] {
  const inSight = Array.from({ length: to - from }, (_, index) => from + index);
  if (focused === null) return inSight;
  const around = [focused - 1, focused, focused + 1].filter((index) => index < from || index >= to);
  return [...inSight, ...around].sort((one, other) => one - other);
}
