import { AccountResolver } from './account/index.ts';
import { DeclarationResolver } from './declaration/index.ts';
import { DemoClockResolver } from './demo/index.ts';
import { Enrolment, EnrolmentResolver, resolveEnrolmentReference } from './enrolment/index.ts';
import { ChargeResolver } from './ledger/index.ts';
import { Person, resolvePersonReference } from './person/index.ts';
import type { SchemaParts } from './platform/graphql/build-schema.ts';
import { PolicyResolver } from './policy/index.ts';
import { RosterResolver } from './roster/index.ts';
import { resolveUnitReference, UnitResolver } from './unit/index.ts';

/** Everything that the schema is made of: each word's resolvers, and how references to its entities are resolved. */
export const SCHEMA_PARTS: SchemaParts = {
  resolvers: [
    AccountResolver,
    ChargeResolver,
    DeclarationResolver,
    DemoClockResolver,
    EnrolmentResolver,
    PolicyResolver,
    RosterResolver,
    UnitResolver,
  ],
  entities: [Enrolment, Person],
  references: { Enrolment: resolveEnrolmentReference, Person: resolvePersonReference, Unit: resolveUnitReference },
};
