/** A report's table of which the years run down the rows. */
export const YEARS_DOWN: readonly string[] = [
  "New savings needed in each year, over and above those of the year before (£m)",
  "Year Adults Children Communities Total",
  "2021/22 3.4 1.1 0.9 5.4",
  "2022/23 2.0 0.7 1.6 4.3",
  "2023/24 1.2 0.2 0.4 1.8",
  "Total 6.6 2.0 2.9 11.5",
];
