import type { Instant } from '../platform/clock/clock.ts';
import { formatInstant } from '../platform/clock/clock.ts';
import type { SystemPool } from '../platform/database/system-pool.ts';

/** Where a trainer has set the clock; null when nobody has. */
export async function storedDemoClock(system: SystemPool): Promise<Instant | null> {
  const { rows } = await system.query<{ stands_at: Instant }>(
    '/* demo.clock */ SELECT stands_at FROM canbao.demo_clock',
  );
  return rows[0]?.stands_at ?? null;
}

/** Keeps where the clock was set, for servers that start later. */
export async function storeDemoClock(system: SystemPool, instant: Instant): Promise<void> {
  await system.query(
    `/* demo.set-clock */ INSERT INTO canbao.demo_clock (sole, stands_at) VALUES (true, $1)
      ON CONFLICT (sole) DO UPDATE SET stands_at = excluded.stands_at`,
    [formatInstant(instant)],
  );
}
