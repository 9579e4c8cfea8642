import { AccountResolver } from './account/index.ts';
import { DemoClockResolver } from './demo/index.ts';
import { Person, resolvePersonReference } from './person/index.ts';
import type { SchemaParts } from './platform/graphql/build-schema.ts';
import { PolicyResolver } from './policy/index.ts';
import { resolveUnitReference, UnitResolver } from './unit/index.ts';

/** Everything that the schema is made of: each word's resolvers, and how references to its entities are resolved. */
export const SCHEMA_PARTS: SchemaParts = {
  resolvers: [AccountResolver, DemoClockResolver, PolicyResolver, UnitResolver],
  entities: [Person],
  references: { Person: resolvePersonReference, Unit: resolveUnitReference },
};
