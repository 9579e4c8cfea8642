import { AccountResolver } from './account/index.ts';
import { resolvePersonReference } from './person/index.ts';
import type { SchemaParts } from './platform/graphql/build-schema.ts';
import { PolicyResolver } from './policy/index.ts';
import { resolveUnitReference, UnitResolver } from './unit/index.ts';

/** Everything that the schema is made of: each word's resolvers, and how references to its entities are resolved. */
export const SCHEMA_PARTS: SchemaParts = {
  resolvers: [AccountResolver, PolicyResolver, UnitResolver],
  references: { Person: resolvePersonReference, Unit: resolveUnitReference },
};
