import type { ReactNode } from "react";
import { useMemo, useRef, useState } from "react";
import { useLongListStyles } from "./LongList.styles";
import { indexOf, useInSight } from "./useInSight";

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
  const { from, to, above, below, topOf } = useInSight(list, keys);
  const [focused, setFocused] = useState<number | null>(null);
  const isInSight = (index: number) => index >= from && index < to;
  return (
    <ul
      ref={list}
      aria-label={label}
      className={styles.root}
      style={{ paddingBlockStart: `${above}px`, paddingBlockEnd: `${below}px` }}
      onFocus={({ target }) => setFocused(rowOf(target))}
      onBlur={({ currentTarget, relatedTarget }) => {
        // The row that takes the focus next must be there when it comes.
        if (!currentTarget.contains(relatedTarget)) setFocused(null);
      }}
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
 * The rows in sight, and wherever it is the row that has the focus, with those beside it: scrolling loses neither the
 * focus nor the way on from it.
 */
function inThePage(from: number, to: number, focused: number | null): number[] {
  const inSight = Array.from({ length: to - from }, (_, index) => from + index);
  if (focused === null) return inSight;
  const around = [focused - 1, focused, focused + 1].filter((index) => index < from || index >= to);
  return [...inSight, ...around].sort((one, other) => one - other);
}
