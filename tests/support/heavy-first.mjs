import Sequencer from '@jest/test-sequencer';

/** The files that take long, of which their size says nothing; begun last, they would leave the other cores with nothing to do. */
const HEAVY = [
  'e2e/every-page',
  'integration/server-process',
  'integration/settlement',
  'integration/launcher',
  'integration/batch-kills',
  'integration/histories',
  'integration/hostile-uploads',
  'integration/exports',
];

/** Heavy files first, the others as jest orders them: by how long they took, or by size in a clone that has run none. */
export default class HeavyFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ path }) {
  const place = HEAVY.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return place === -1 ? HEAVY.length : place;
}
