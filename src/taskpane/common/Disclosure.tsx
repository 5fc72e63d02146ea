import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useDisclosureStyles } from "./Disclosure.styles";

interface DisclosureProps {
  readonly words: string;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}

/** Something to open: the browser's own, so that it works with keys, search and screen readers as everywhere. */
export function Disclosure({ words, startsOpen = false, children }: DisclosureProps) {
  const styles = useDisclosureStyles();
  return (
    <details className={styles.root} open={startsOpen}>
      <summary className={styles.summary}>
        <ChevronRight16Regular className={styles.chevron} />
        {words}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
