import { fen, month } from '@canbao/rules';
import { enrol } from '../enrolment/index.ts';
import { RequestContext } from '../platform/graphql/request-context.ts';
import type { ServerParts } from '../platform/graphql/request-parts.ts';
import { inTransaction } from '../platform/database/transaction.ts';
import { closeSession, openSession, sessionKey } from '../platform/identity/session.ts';
import { HOSPITAL } from './demo-units.ts';
import { CASE_NUMBERS, inventPeople } from './demo-people.ts';

/** From when each joiner of September is enrolled, and for what wage in fen; the earlier ones cause back-pay. */
const JOINERS = [
  { startMonth: month('2022-09'), wage: fen(680_000) },
  { startMonth: month('2022-09'), wage: fen(915_050) },
  { startMonth: month('2022-07'), wage: fen(742_033) },
] as const;

const NOBODY = { units: [], agency: false, account: null };

/** September's joiners, through the same enrolment that a clerk uses; the clock of `server` stands in its period. */
export async function enrolJoiners(server: ServerParts, clerk: number): Promise<void> {
  const people = inventPeople(JOINERS.length, 202_209, CASE_NUMBERS);
  const opened = await inTransaction(server.database, NOBODY, (scoped) => openSession(scoped, clerk));
  try {
    for (const [index, { startMonth, wage }] of JOINERS.entries()) {
      const { idNo, name } = people[index]!;
      const context = await RequestContext.begin(server, {
        credentials: { token: opened.token, carrier: 'bearer' },
        assertion: null,
        address: 'demo',
        origin: () => '',
        requestId: 'demo',
        setSession: () => undefined,
      });
      try {
        await enrol(context, { unitNo: HOSPITAL.unitNo, person: { idNo, name }, startMonth, declaredWage: wage });
      } finally {
        await context.end();
      }
    }
  } finally {
    await inTransaction(server.database, NOBODY, (scoped) => closeSession(scoped, sessionKey(opened.token, true)));
  }
}
