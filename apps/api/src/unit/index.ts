export { UnitEntity } from './unit.entity.ts';
export { UnitResolver } from './unit.resolver.ts';
export { findUnit, resolveUnitReference, shownUnit, unitOf } from './unit.ts';
export { Unit, UnitTypeEnum } from './unit.type.ts';
