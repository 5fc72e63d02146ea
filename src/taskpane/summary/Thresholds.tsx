import { Field, Input } from "@fluentui/react-components";
import { Button } from "../common/Button";
import { useState } from "react";
import { DEFAULT_THRESHOLDS } from "../../commands/show";
import type { EnquiryThresholds } from "../../savings/enquiry/thresholds";
import { useFieldStyles } from "../common/Field.styles";
import { useSummaryViewStyles } from "./SummaryView.styles";
import { THRESHOLD_WORDS } from "./threshold-words";

interface ThresholdsProps {
  readonly thresholds: EnquiryThresholds;
  readonly onChange: (thresholds: EnquiryThresholds) => void;
}

/** From when each question is asked, to be set otherwise. */
export function Thresholds({ thresholds, onChange }: ThresholdsProps) {
  const styles = useSummaryViewStyles();
  return (
    <div className={styles.fields}>
      {THRESHOLD_WORDS.map(({ name, words, unit }) => (
        <Threshold
          key={`${name} ${thresholds[name]}`}
          label={`${words} (${unit})`}
          value={thresholds[name]}
          onSet={(value) => onChange({ ...thresholds, [name]: value })}
        />
      ))}
      <div>
        <Button size="small" onClick={() => onChange(DEFAULT_THRESHOLDS)}>
          Back to the usual ones
        </Button>
      </div>
    </div>
  );
}

interface ThresholdProps {
  readonly label: string;
  readonly value: number;
  readonly onSet: (value: number) => void;
}

const MOST = 1000;

function Threshold({ label, value, onSet }: ThresholdProps) {
  const field = useFieldStyles();
  const [text, setText] = useState(String(value));
  const [isWrong, setWrong] = useState(false);
  const commit = () => {
    const typed = text.trim() === "" ? NaN : Number(text);
    const isNumber = typed >= 0 && typed <= MOST;
    setWrong(!isNumber);
    if (isNumber && typed !== value) onSet(typed);
  };
  return (
    <Field
      size="small"
      className={field.root}
      label={label}
      {...(isWrong ? { validationMessage: `Give a number from 0 to ${MOST}.` } : {})}
    >
      <Input
        size="small"
        inputMode="decimal"
        value={text}
        onChange={(_event, { value }) => setText(value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === "Enter" && commit()}
      />
    </Field>
  );
}
