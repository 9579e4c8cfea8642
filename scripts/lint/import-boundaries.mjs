import { dirname, posix, relative, sep } from 'node:path';
import { root } from '../paths.mjs';

const isTest = (file) => /\.test\.ts$/.test(file);
const word = (file, folder) => new RegExp(`^${folder}/([^/]+)/`).exec(file)?.[1];
const packageOf = (file) => /^(?:apps|packages)\/[^/]+|^tests|^scripts/.exec(file)?.[0];

/** What only certain files may import from the outside. */
const placesOfPackages = [
  {
    package: /^typeorm(\/|$)/,
    allowed: (file) =>
      /\.(entity|store)\.ts$/.test(file) ||
      /^apps\/api\/(migrations|src\/platform\/database)\//.test(file) ||
      file.startsWith('tests/'),
    message:
      'TypeORM belongs in *.entity.ts, *.store.ts, migrations and platform/database: move the statement into the word’s store.',
  },
  {
    package: /^type-graphql(\/|$)/,
    allowed: (file) => /\.(resolver|type|input)\.ts$/.test(file) || file.startsWith('apps/api/src/platform/graphql/'),
    message:
      'type-graphql belongs in *.resolver.ts, *.type.ts, *.input.ts and platform/graphql: operations know nothing of the wire.',
  },
  {
    package: /^decimal\.js(\/|$)/,
    allowed: (file) => file === 'packages/rules/src/money.ts' || isTest(file) || file.startsWith('tests/'),
    message: 'decimal.js belongs in packages/rules/src/money.ts: amounts are integer fen everywhere else.',
  },
  {
    package: /^(react|react-dom|@graphiql)(\/|$)/,
    allowed: (file) => file.startsWith('apps/web/src/features/explorer/editors/'),
    message: 'React draws GraphiQL’s editors, in features/explorer/editors, and nothing else: pages are made with Vue.',
  },
  {
    package: /^[^.]/,
    allowed: (file, source) =>
      !file.startsWith('packages/rules/src/') ||
      isTest(file) ||
      (source === 'decimal.js' && file.endsWith('/money.ts')),
    message: 'The rules depend on nothing: no package, no Node module. Facts come in as arguments.',
  },
];

/** What a file may import from our own tree. Each rule gives the reason when `to` must not be imported from `from`. */
const roomRules = [
  function packagesMeetThroughTheirNames(from, to) {
    const own = packageOf(from);
    if (own === packageOf(to) || own === 'tests' || own === undefined) return;
    return 'A package reaches another one by its name (@canbao/…), never by a path.';
  },
  function platformKnowsNoWord(from, to) {
    const target = word(to, 'apps/api/src');
    if (!from.startsWith('apps/api/src/platform/') || target === undefined || target === 'platform') return;
    return `The platform knows no word of the domain (here: ${target}). Let the word hand in what is needed.`;
  },
  function wordsMeetAtTheirDoors(from, to) {
    const own = word(from, 'apps/api/src');
    const target = word(to, 'apps/api/src');
    if (own === undefined || target === undefined || [own, 'platform'].includes(target) || own === 'platform') return;
    if (to === `apps/api/src/${target}/index.ts`) return;
    return `Import "${target}" through its index.ts: everything else in that folder is private to it.`;
  },
  function featuresDoNotMeet(from, to) {
    const own = word(from, 'apps/web/src/features');
    const target = word(to, 'apps/web/src/features');
    if (own === undefined || target === undefined || own === target) return;
    return `A feature never imports another one (here: ${target}). Link by a route, or move the shared part to ui.`;
  },
  function designKnowsNoDomain(from, to) {
    if (!from.startsWith('apps/web/src/ui/') || to.startsWith('apps/web/src/ui/')) return;
    return 'ui is the design language: it imports Vue, its own files and the formatting of @canbao/rules.';
  },
];

/** Of the rules, the design language takes what shows a value, nothing that decides one. */
const formatting = /^(format|show|parse|mask|Money|Fen|Month|Day|Moment)|(Text|Name|InCapitals)$/;

/** @type {import('eslint').Rule.RuleModule} */
export const importBoundaries = {
  meta: { type: 'problem', schema: [], docs: { description: 'who may import what; see docs/architecture.md' } },
  create(context) {
    const file = relative(root, context.filename).split(sep).join('/');
    const check = (node, names = []) => {
      if (!node || typeof node.value !== 'string') return;
      for (const message of objections(file, node.value, names)) context.report({ node, message });
    };
    return {
      ImportDeclaration: ({ source, specifiers }) => check(source, specifiers.map(importedName)),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: ({ source }) => check(source),
    };
  },
};

const importedName = (specifier) => specifier.imported?.name ?? '*';

function objections(file, source, names) {
  if (source.startsWith('.')) {
    const target = posix.normalize(posix.join(dirname(file), source));
    return roomRules.map((rule) => rule(file, target)).filter(Boolean);
  }
  const misplaced = placesOfPackages
    .filter((place) => place.package.test(source) && !place.allowed(file, source))
    .map((place) => place.message);
  return [...misplaced, ...designObjections(file, source, names)];
}

function designObjections(file, source, names) {
  if (!file.startsWith('apps/web/src/ui/') || !source.startsWith('@canbao/')) return [];
  if (source === '@canbao/rules' && names.length > 0 && names.every((name) => formatting.test(name))) return [];
  return ['ui shows values and decides none: of our packages it imports only the formatting of @canbao/rules.'];
}
