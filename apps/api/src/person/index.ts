export { CoverageElsewhereEntity } from './coverage-elsewhere.entity.ts';
export { PersonEntity } from './person.entity.ts';
export { personsById, setPersonType } from './person.store.ts';
export { personOf, resolvePersonReference } from './person.reference.ts';
export {
  birthYearOf,
  LivingStatusEnum,
  MASKED_NAME,
  Person,
  personSeenBy,
  PersonTypeEnum,
  SexEnum,
} from './person.type.ts';
