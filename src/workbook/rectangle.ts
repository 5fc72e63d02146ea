/** A cell of what Excel answered with: it always has every row and column of the range that was asked for. */
export function cellOf<T>(rectangle: readonly (readonly T[])[], row: number, column: number): T {
  return (rectangle[row] as readonly T[])[column] as T;
}
