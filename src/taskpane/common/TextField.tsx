import { Input } from "@fluentui/react-components";
import type { InputProps } from "@fluentui/react-components";
import type { LabelledFieldProps } from "./LabelledField";
import { LabelledField } from "./LabelledField";

interface TextFieldProps extends LabelledFieldProps, Pick<InputProps, "inputMode" | "maxLength" | "placeholder"> {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The user is done with it: has left it, or pressed Enter. */
  readonly onDone?: () => void;
}

/** A line of text to type. */
export function TextField({ label, hint, problem, isRequired, onChange, onDone, ...input }: TextFieldProps) {
  return (
    <LabelledField label={label} hint={hint ?? null} problem={problem ?? null} isRequired={isRequired ?? false}>
      <Input
        size="small"
        {...input}
        onChange={(_event, { value }) => onChange(value)}
        {...(onDone && { onBlur: onDone, onKeyDown: ({ key }) => key === "Enter" && onDone() })}
      />
    </LabelledField>
  );
}
