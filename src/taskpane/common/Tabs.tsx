import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useRef } from "react";
import { useTabsStyles } from "./Tabs.styles";

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly words: string;
  /** How many there are of what the tab shows, whose place is kept while that is to come; null where it says nothing. */
  readonly count: number | "to come" | null;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<Name>[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
}

/** The id of a tab's panel: the panel names its tab by {@link tabId}. */
export function panelId(name: string): string {
  return `panel-${name}`;
}

export function tabId(name: string): string {
  return `tab-${name}`;
}

/** One of several views at a time. Arrow keys go from tab to tab, as the pattern for tabs asks; Tab goes into the view. */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect }: TabsProps<Name>) {
  const styles = useTabsStyles();
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number) => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onSelect(tab.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.name)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.name === selected);
    const target = TARGETS[event.key]?.(at, tabs.length);
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={styles.root} onKeyDown={onKeyDown}>
      {tabs.map(({ name, words, count }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          {...(name === selected ? { "aria-controls": panelId(name) } : {})}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
        >
          {words}
          {count === "to come" && (
            <span className={styles.count} aria-hidden>
              …
            </span>
          )}
          {typeof count === "number" && <span className={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};
