import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { forwardRef } from "react";
import { useButtonStyles } from "./Button.styles";

interface ButtonProps {
  readonly children?: ReactNode;
  /** One main button a view; subtle ones stand back. */
  readonly appearance?: "primary" | "secondary" | "subtle";
  readonly size?: "small" | "medium";
  readonly icon?: ReactNode;
  readonly type?: "button" | "submit";
  /** It does nothing for now, and keeps the focus. */
  readonly disabledFocusable?: boolean;
  readonly className?: string | undefined;
  readonly onClick?: () => void;
  readonly "aria-label"?: string;
  readonly "aria-expanded"?: boolean;
}

/** A button in Fluent's looks. Fluent's own would be a twentieth of all that the first view may weigh. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { children, appearance = "secondary", size = "medium", icon, type = "button", ...rest } = props;
  const { disabledFocusable = false, className, onClick, ...others } = rest;
  const styles = useButtonStyles();
  return (
    <button
      ref={ref}
      type={type}
      className={mergeClasses(styles.root, styles[size], styles[appearance], className)}
      {...others}
      {...(disabledFocusable ? { "aria-disabled": true } : {})}
      onClick={(event) => {
        if (disabledFocusable) event.preventDefault();
        else onClick?.();
      }}
    >
      {icon}
      {children}
    </button>
  );
});
