export { IndustryEnum } from './industry.type.ts';
export { UnitEntity } from './unit.entity.ts';
export { UnitResolver } from './unit.resolver.ts';
export { findUnit, resolveUnitReference, shownUnit, unitOf } from './unit.ts';
export { UnitTraitsFilter } from './unit-traits-filter.input.ts';
export { Unit, UnitTypeEnum } from './unit.type.ts';
