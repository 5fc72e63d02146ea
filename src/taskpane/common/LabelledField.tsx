import type { FieldProps } from "@fluentui/react-components";
import { Field } from "@fluentui/react-components";
import { useLabelledFieldStyles } from "./LabelledField.styles";

export interface LabelledFieldProps {
  readonly label: string;
  readonly hint?: string | null;
  /** What is wrong with what was given; null where nothing is. */
  readonly problem?: string | null;
  readonly isRequired?: boolean;
}

interface WithControl extends LabelledFieldProps {
  /** The one control, which takes its label and its problem from here: one of Fluent's, or what is made of these. */
  readonly children: NonNullable<FieldProps["children"]>;
}

/** Something to fill in, small as everything in the pane, with its label, hint and problem. */
export function LabelledField({ label, hint = null, problem = null, isRequired = false, children }: WithControl) {
  return (
    <Field
      className={useLabelledFieldStyles().root}
      size="small"
      label={label}
      required={isRequired}
      {...(hint === null ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem })}
    >
      {children}
    </Field>
  );
}
