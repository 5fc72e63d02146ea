import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useState } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

interface DisclosureProps {
  readonly words: string;
  /** It opens by itself. It never closes so: the focus may be in it. */
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** Something to open: the browser's own, so that it works with keys, search and screen readers as everywhere. */
export function Disclosure({ words, startsOpen = false, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  const [isOpened, setOpened] = useState(startsOpen);
  if (startsOpen && !isOpened) setOpened(true);
  return (
    <details className={styles.root} open={isOpened}>
      <summary className={styles.summary}>
        <ChevronRight16Regular className={styles.chevron} />
        {words}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
