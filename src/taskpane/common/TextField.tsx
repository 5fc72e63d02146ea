import type { ComponentProps } from "react";
import { useControlStyles } from "./Control.styles";
import type { LabelledFieldProps } from "./LabelledField";
import { LabelledField } from "./LabelledField";

interface TextFieldProps
  extends LabelledFieldProps, Pick<ComponentProps<"input">, "inputMode" | "maxLength" | "placeholder"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The user is done with it: has left it, or pressed Enter. */
  readonly onDone?: () => void;
}

/** A line of text to type. */
export function TextField({ value, inputMode, maxLength, placeholder, onChange, onDone, ...field }: TextFieldProps) {
  const styles = useControlStyles();
  return (
    <LabelledField {...field}>
      {(named) => (
        <input
          type="text"
          className={styles.root}
          {...named}
          {...{ value, inputMode, maxLength, placeholder }}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          {...(onDone && { onBlur: onDone, onKeyDown: ({ key }) => key === "Enter" && onDone() })}
        />
      )}
    </LabelledField>
  );
}
