import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTextLinkStyles } from "./TextLink.styles";

interface TextLinkProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** It does nothing for now, and keeps the focus. */
  readonly isBusy?: boolean;
  readonly className?: string | undefined;
  readonly "aria-label"?: string;
}

/** A button that reads as a link: it leads to a place in the workbook, or does a small thing from within a sentence. */
export function TextLink({ onClick, children, isBusy = false, className, ...others }: TextLinkProps) {
  const styles = useTextLinkStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.root, className)}
      {...others}
      {...(isBusy ? { "aria-disabled": true } : { onClick })}
    >
      {children}
    </button>
  );
}
