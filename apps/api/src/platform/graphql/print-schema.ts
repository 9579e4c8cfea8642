import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { SCHEMA_PARTS } from '../../resolvers.ts';
import { createSchema } from './build-schema.ts';

/** Writes the schema of the decorated classes to a file, by default the one that is committed. */
const target = resolve(process.argv[2] ?? 'packages/schema/schema.graphql');
const { sdl } = await createSchema(SCHEMA_PARTS);
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, sdl);
