import type { CodegenConfig } from '@graphql-codegen/cli';

/** A scalar travels as text in both directions; what it means is checked where it is used, by the rules package. */
const text = { input: 'string', output: 'string' };

/**
 * Typed documents for the web app: each `*.graphql` beside a component becomes a typed document in `generated/`.
 * Reads the committed schema, so neither a server nor the network is needed.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: '../../apps/web/src/**/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'generated/': {
      preset: 'client',
      // Every operation of the web app by its hash: the server runs no others for a browser that is signed in as a clerk.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        scalars: { ID: text, Date: text, DateTime: text, Month: text, Money: text, Rate: text },
        strictScalars: true,
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
      },
    },
  },
};

export default config;
