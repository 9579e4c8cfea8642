export { averageBase } from './average-base.ts';
export { AGE_BANDS, BASE_BANDS } from './bands.ts';
export type { AgeBand, BaseBand } from './bands.ts';
export { withheldCells } from './withheld-cells.ts';
export type { CountedCell } from './withheld-cells.ts';
