import type { RangeRef } from "../../savings/grid";
import { rangeAddress } from "../../commands/show";
import { TextLink } from "./TextLink";
import { useGoToStyles } from "./GoTo.styles";

interface GoToProps {
  readonly range: RangeRef;
  readonly onGoTo: (range: RangeRef) => void;
  /** The sheet is named too, where the place stands under no heading that names it. */
  readonly withSheet?: boolean;
  /** It stands among words: its target is as high as elsewhere, its line is not. */
  readonly inText?: boolean;
}

/** The place of something in the workbook; choosing it selects it there. */
export function GoTo({ range, onGoTo, withSheet = false, inText = false }: GoToProps) {
  const styles = useGoToStyles();
  const address = rangeAddress(range);
  return (
    <TextLink
      className={inText ? styles.inText : styles.alone}
      aria-label={`Go to ${range.sheet} ${address}`}
      onClick={() => onGoTo(range)}
    >
      {withSheet ? `${range.sheet} ${address}` : address}
    </TextLink>
  );
}
