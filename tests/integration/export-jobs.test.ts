import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.ts';
import { HOSPITAL } from '../support/demo-unit.ts';
import { expectRefusal } from '../support/expect-refusal.ts';
import { exported, exportIn, exportJob, REQUEST_EXPORT, requested } from '../support/exports.ts';
import { useHall } from '../support/hall.ts';
import { childrenOf } from '../support/server-process.ts';
import { until } from '../support/until.ts';

const hall = useHall();
let clerk: Client;
let clerk2: Client;

const CHARGES = { unitNo: HOSPITAL, kind: 'CHARGES', format: 'XLSX', charges: { feeMonth: '2022-08' } } as const;
const DELETE = 'mutation ($id: ID!) { deleteJob(id: $id) }';

beforeAll(async () => {
  [clerk, clerk2] = await Promise.all([hall.client.signedIn('clerk'), hall.client.signedIn('clerk2')]);
});

/** The worker of the moment; waited for while the server starts another. */
function workerNow(other = 0): Promise<number> {
  return until('a worker', () => childrenOf(hall.server.child.pid!, 'worker.js').find((worker) => worker !== other));
}

async function attemptsOf(id: string): Promise<number> {
  const [row] = await hall.database.query<{ attempts: number }>('SELECT attempts FROM canbao.job WHERE id = $1', [id]);
  return row!.attempts;
}

/** Charges of a month in which nothing else is charged, of people with these numbers: one insurance type each, copies of one. */
async function chargeMore(feeMonth: string, from: number, to: number): Promise<void> {
  const terms =
    'unit_id, start_month, declared_wage_fen, insurance_types, person_type, terms_from, declaration_id, terms_declaration_id';
  await hall.database.query(
    `WITH model AS (SELECT c.* FROM canbao.charge c JOIN canbao.unit u ON u.id = c.unit_id
         WHERE u.unit_no = $1 AND c.fee_month = '2022-08-01' AND c.kind = 10 ORDER BY c.id LIMIT 1),
       made AS (INSERT INTO canbao.person (id_no, id_no_18, name, sex, birth_date, person_type)
         SELECT id_no, id_no, '测试' || n, 'M', '1990-01-01', 'EMPLOYEE'
           FROM generate_series($3::integer, $4::integer) AS n,
                LATERAL (SELECT '3205991990' || lpad(n::text, 8, '0') AS id_no) AS numbered RETURNING id),
       enrolled AS (INSERT INTO canbao.enrolment (person_id, ${terms})
         SELECT made.id, ${terms.replace(/\w+/g, 'e.$&')}
           FROM made CROSS JOIN model JOIN canbao.enrolment e ON e.id = model.enrolment_id RETURNING id, person_id)
     INSERT INTO canbao.charge (unit_id, person_id, enrolment_id, fee_month, covered_month, kind, policy_basis_id, wage_fen,
         base_fen, declaration_id, large_personal, large_employer)
       SELECT model.unit_id, enrolled.person_id, enrolled.id, $2::date, $2::date, kind, policy_basis_id, wage_fen, base_fen,
              declaration_id, large_personal, large_employer FROM enrolled CROSS JOIN model`,
    [HOSPITAL, `${feeMonth}-01`, from, to],
  );
}

describe('A job that exports', () => {
  test('is the same under the same key, and another request under it is refused', async () => {
    const input = { ...CHARGES, format: 'CSV', idempotencyKey: 'once' };
    const ids = await Promise.all([requested(clerk, input), requested(clerk, input), requested(clerk, input)]);
    expect(new Set(ids).size).toBe(1);
    const errors = await clerk.refused(REQUEST_EXPORT, { input: { ...input, format: 'XLSX' } });
    expectRefusal(errors, 'IDEMPOTENCY_KEY_REUSED');
    await exportIn(clerk, ids[0], ['FINISHED']);
  });

  test('is nothing to another unit’s clerk, and gone with its file when it is deleted', async () => {
    const { job } = await exported(clerk, { unitNo: HOSPITAL, kind: 'RETIREES', format: 'XLSX' });
    expect(await exportJob(clerk2, job.id)).toBeNull();
    expect((await clerk2.get(job.download!)).status).toBe(404);
    expect((await hall.client.get(job.download!)).status).toBe(401);
    expect(await clerk2.ask(DELETE, { id: job.id })).toEqual({ deleteJob: false });
    expect(await clerk.ask(DELETE, { id: job.id })).toEqual({ deleteJob: true });
    expect((await clerk.get(job.download!)).status).toBe(404);
    const left =
      'SELECT job_id FROM canbao.export WHERE job_id = $1 UNION ALL SELECT job_id FROM canbao.export_part WHERE job_id = $1';
    expect(await hall.database.query(left, [job.id])).toEqual([]);
  });

  test('whose worker is killed in the middle is begun anew, and has one whole file or none', async () => {
    const input = { ...CHARGES, format: 'CSV' };
    const whole = await exported(clerk, input);
    const id = await hall.database.as('admin', async (admin) => {
      await admin.query('BEGIN; LOCK TABLE canbao.export_part IN EXCLUSIVE MODE');
      const job = await requested(clerk, input);
      expect((await exportIn(clerk, job, ['RUNNING'])).download).toBeNull();
      expect((await clerk.get(`/downloads/${job}`)).status).toBe(404);
      expectRefusal(await clerk.refused(DELETE, { id: job }), 'JOB_NOT_FINISHED', '该任务仍在处理,不能删除');
      await admin.query(`INSERT INTO canbao.export_part VALUES ($1, 0, 'half'), ($1, 7, 'a file')`, [job]);
      const [worker] = childrenOf(hall.server.child.pid!, 'worker.js');
      process.kill(worker!, 'SIGKILL');
      await admin.query('COMMIT');
      return job;
    });
    const job = await exportIn(clerk, id, ['FINISHED', 'FAILED']);
    expect(job).toMatchObject({ state: 'FINISHED', total: whole.job.total, processed: whole.job.total });
    const again = Buffer.from(await (await clerk.get(job.download!)).arrayBuffer());
    expect(again.equals(whole.file)).toBe(true);
  });
});

describe('A job that exports more than a file of its format holds', () => {
  const PAPER = { ...CHARGES, format: 'PDF', charges: { feeMonth: '2021-11' } };
  const TOO_LONG = '要导出的数据有20001行,超过这种格式的文件所能容纳的20000行';

  test('ends with the reason where the rows became too many while it waited, and leaves no file', async () => {
    await chargeMore('2021-11', 1, 20_000);
    const worker = await workerNow();
    process.kill(worker, 'SIGSTOP');
    let id: string;
    try {
      // as many as fit
      id = await requested(clerk, PAPER);
      await chargeMore('2021-11', 20_001, 20_001);
    } finally {
      process.kill(worker, 'SIGCONT');
    }
    const job = await exportIn(clerk, id, ['FINISHED', 'FAILED']);
    expect(job).toMatchObject({ state: 'FAILED', hasErrors: true, download: null });
    expect(job.fault).toContain(TOO_LONG);
    expect((await clerk.get(`/downloads/${id}`)).status).toBe(404);
  });

  test('is not begun at all, and is told what to do instead, which helps', async () => {
    expectRefusal(await clerk.refused(REQUEST_EXPORT, { input: PAPER }), 'EXPORT_TOO_LONG', TOO_LONG);
    const { job } = await exported(clerk, { ...PAPER, format: 'CSV' });
    expect(job).toMatchObject({ total: 20_001, fault: null });
  });
});

describe('A job that exports and is cut off each time', () => {
  test('is given up after five attempts, says so, and can be deleted', async () => {
    await hall.database.as('admin', async (admin) => {
      await admin.query('BEGIN; LOCK TABLE canbao.export_part IN EXCLUSIVE MODE');
      const id = await requested(clerk, { ...CHARGES, format: 'CSV' });
      let worker = 0;
      for (let attempt = 1; attempt <= 5; attempt += 1) {
        await until(`attempt ${attempt}`, async () => (await attemptsOf(id)) >= attempt);
        expect((await exportJob(clerk, id))?.state).toBe('RUNNING');
        worker = await workerNow(worker);
        process.kill(worker, 'SIGKILL');
      }
      const job = await exportIn(clerk, id, ['FINISHED', 'FAILED']);
      expect(job).toMatchObject({
        state: 'FAILED',
        hasErrors: true,
        fault: '导出多次中断,已停止。请删除后重新导出;仍不成功的,请联系经办机构。',
        download: null,
      });
      expect(await attemptsOf(id)).toBe(6);
      await admin.query('ROLLBACK');
      expect(await clerk.ask(DELETE, { id })).toEqual({ deleteJob: true });
    });
    const { job } = await exported(clerk, { ...CHARGES, format: 'CSV' });
    expect(job.fault).toBeNull();
    // the server lets each further worker wait longer
  }, 120_000);
});
