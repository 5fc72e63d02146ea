import { ErrorCircle20Regular, Info20Regular, Warning20Regular } from "@fluentui/react-icons";
import type { Severity } from "../../savings/finding";
import { useSeverityIconStyles } from "./SeverityIcon.styles";

const ICONS = { error: ErrorCircle20Regular, warning: Warning20Regular, note: Info20Regular } as const;

/** A sign beside the words that say the same. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useSeverityIconStyles();
  const Icon = ICONS[severity];
  return <Icon className={styles[severity]} />;
}
