import { Select } from "@fluentui/react-components";
import { LabelledField } from "./LabelledField";

interface ChooseProps<Value extends string> {
  readonly label: string;
  readonly hint?: string | null;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few values. */
export function Choose<Value extends string>({ label, hint, value, options, onChoose }: ChooseProps<Value>) {
  return (
    <LabelledField label={label} hint={hint ?? null}>
      <Select
        size="small"
        value={value}
        onChange={(_event, data) => {
          const found = options.find(([one]) => one === data.value);
          if (found) onChoose(found[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </Select>
    </LabelledField>
  );
}
