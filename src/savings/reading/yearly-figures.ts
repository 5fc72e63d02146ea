import type { Column, Figure, SavingsLine } from "../table";

export type StandingFigure = Figure & { readonly value: number };

/** Those of a line's yearly figures that stand there; none where fewer than two do, which tell nothing of years. */
export function standingFigures(line: SavingsLine, years: readonly Column[]): readonly StandingFigure[] {
  const figures: StandingFigure[] = [];
  for (const { index } of years) {
    const figure = line.figures.get(index);
    if (figure && stands(figure)) figures.push(figure);
  }
  return figures.length >= 2 ? figures : NO_FIGURES;
}

export const NO_FIGURES: readonly StandingFigure[] = [];

function stands(figure: Figure): figure is StandingFigure {
  return figure.value !== null;
}

export function written(figure: Figure | undefined): string {
  return figure?.written.trim() ?? "";
}
