import { useControlStyles } from "./Control.styles";
import { LabelledField } from "./LabelledField";

interface ChooseProps<Value extends string> {
  readonly label: string;
  readonly hint?: string | null;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few values. */
export function Choose<Value extends string>({ value, options, onChoose, ...field }: ChooseProps<Value>) {
  const styles = useControlStyles();
  return (
    <LabelledField {...field}>
      {(named) => (
        <select
          className={styles.root}
          {...named}
          value={value}
          onChange={({ currentTarget }) => {
            const found = options.find(([one]) => one === currentTarget.value);
            if (found) onChoose(found[0]);
          }}
        >
          {options.map(([one, words]) => (
            <option key={one} value={one}>
              {words}
            </option>
          ))}
        </select>
      )}
    </LabelledField>
  );
}
