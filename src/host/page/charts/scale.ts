/** The figures that a value axis goes through. */
export interface Scale {
  low: number;
  high: number;
  ticks: readonly number[];
}

/**
 * An axis in round steps that takes in zero and every figure, with a little room beyond the last one.
 * @param most How many steps there is room for.
 * @returns From the lowest tick to the highest.
 */
export function scaleOf(values: readonly number[], most: number): Scale {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const spare = (greatest - least) * 0.05;
  const step = roundStep((greatest - least || 1) / Math.max(most, 1));
  const first = least < 0 ? Math.floor((least - spare) / step) : 0;
  const last = greatest > 0 || least === 0 ? Math.max(Math.ceil((greatest + spare) / step), 1) : 0;
  // Counted in whole steps, so that 0.1 + 0.2 is 0.3.
  const ticks = Array.from({ length: last - first + 1 }, (_unused, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
}

/** The next of 1, 2, 5, 10, 20 and so on. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((each) => each * power >= least * 0.999999) ?? 10);
}
