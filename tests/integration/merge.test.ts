import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { enrolInput, PEOPLE } from '../support/demo-unit.ts';
import { submit } from '../support/enrolments.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { useHall } from '../support/hall.ts';
import { stop, stopInput } from '../support/stops.ts';

const hall = useHall();
let officer: Client;
let clerk: Client;

const DUPLICATES = `query { duplicatePersons { totalItems items { idNo records {
  personNo idNo name mergedInto charges charged enrolments { unitName startMonth endMonth } coverages { kind } } } } }`;
const MERGE = 'mutation ($keep: ID!, $merge: ID!) { mergePersons(keep: $keep, merge: $merge) { personNo name } }';

interface Duplicates {
  duplicatePersons: {
    totalItems: number;
    items: { idNo: string; records: { personNo: string; idNo: string; name: string; mergedInto: string | null }[] }[];
  };
}

async function twice(): Promise<Duplicates['duplicatePersons']['items'][number]['records']> {
  const { duplicatePersons } = await officer.ask<Duplicates>(DUPLICATES);
  return duplicatePersons.items.find(({ idNo }) => idNo === PEOPLE.twice.idNo)?.records ?? [];
}

beforeAll(async () => {
  officer = await hall.client.signedIn('officer');
  clerk = await hall.client.signedIn('clerk');
});

describe('several records of one person', () => {
  test('are shown side by side to officers alone, the old number of 15 digits included', async () => {
    const records = await twice();
    expect(records).toHaveLength(2);
    expect(records.map(({ idNo }) => idNo.length).sort()).toEqual([15, 18]);
    expectRefusal(await clerk.refused(DUPLICATES), 'FORBIDDEN');
    expectRefusal(await hall.client.refused(DUPLICATES), 'UNAUTHENTICATED');
    const [one, other] = records;
    expectRefusal(await clerk.refused(MERGE, { keep: one!.personNo, merge: other!.personNo }), 'FORBIDDEN');
  });

  test('are not merged with themselves, with somebody else, or with nobody', async () => {
    const [one] = await twice();
    const [other] = await hall.database.query<{ person_no: string }>(
      'SELECT person_no FROM canbao.person WHERE id_no_18 = $1',
      [PEOPLE.enrolledHere.idNo],
    );
    const refused = async (keep: string, merge: string, code: string): Promise<void> =>
      expectRefusal(await officer.refused(MERGE, { keep, merge }), code);
    await refused(one!.personNo, one!.personNo, 'SAME_RECORD');
    await refused(one!.personNo, other!.person_no, 'NOT_SAME_PERSON');
    await refused(one!.personNo, '9999999999', 'RECORD_NOT_FOUND');
  });

  test('are not merged while both are enrolled', async () => {
    const ids = await hall.database.query<{ id: number; person_no: string }>(
      'SELECT id, person_no FROM canbao.person WHERE id_no_18 = $1 ORDER BY id',
      [PEOPLE.twice.idNo],
    );
    for (const { id } of ids) {
      await hall.database.query(
        `INSERT INTO canbao.enrolment (unit_id, person_id, start_month, declared_wage_fen, insurance_types, person_type,
                                       terms_from, declaration_id, terms_declaration_id)
         SELECT (SELECT min(id) FROM canbao.unit), $1, '2022-01-01', 500000, 63, 'EMPLOYEE', '2022-01-01',
                min(id), min(id) FROM canbao.declaration`,
        [id],
      );
    }
    const [keep, merge] = ids.map(({ person_no }) => person_no);
    const errors = await officer.refused(MERGE, { keep, merge });
    await hall.database.query('DELETE FROM canbao.enrolment WHERE person_id = ANY ($1)', [ids.map(({ id }) => id)]);
    expectRefusal(errors, 'BOTH_ENROLLED');
  });

  test('refuse enrolment and stop with E4 and S4, and are one person once they are merged', async () => {
    const input = enrolInput(PEOPLE.twice, { startMonth: '2022-10' });
    expect((await submit(clerk, input)).outcome).toBe('DUPLICATE_PERSON');
    expect((await stop(clerk, stopInput(PEOPLE.twice.idNo))).outcome).toBe('DUPLICATE_PERSON');

    const records = await twice();
    const keep = records.find(({ idNo }) => idNo.length === 18)!;
    const merge = records.find(({ idNo }) => idNo.length === 15)!;
    const both = await Promise.all(
      [1, 2].map(() => officer.exchange(MERGE, { keep: keep.personNo, merge: merge.personNo })),
    );
    expect(both.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['ALREADY_MERGED']);

    expect(await twice()).toEqual([]);
    const outcome = (await submit(clerk, enrolInput({ ...PEOPLE.twice, name: keep.name }, { startMonth: '2022-10' })))
      .outcome;
    expect(['ENROLLED', 'REACHED_RETIREMENT_AGE']).toContain(outcome);
    expect((await stop(clerk, stopInput(PEOPLE.twice.idNo))).outcome).not.toBe('DUPLICATE_PERSON');
    const [kept] = await hall.database.query(
      `SELECT m.kept_id = k.id AS leads, p.merged_into = k.id AS marked, p.id_no AS id_no
         FROM canbao.person_merge m JOIN canbao.person p ON p.id = m.merged_id JOIN canbao.person k ON k.person_no = $1`,
      [keep.personNo],
    );
    expect(kept).toEqual({ leads: true, marked: true, id_no: merge.idNo });
  });
});
