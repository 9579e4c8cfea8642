import type { Express } from 'express';
import type { Hall } from './hall.ts';

const LONGEST_CHECK_MS = 3000;

/**
 * `/healthz`: the process is alive. `/readyz`: it can serve: the database answers and its schema is the code's. Neither
 * is logged, neither tells anything about the data.
 */
export function addHealthRoutes(app: Express, hall: () => Hall | undefined): void {
  app.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'alive' });
  });
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady(hall());
    response.set('Cache-Control', 'no-store').status(ready ? 200 : 503);
    response.json({ status: ready ? 'ready' : 'not ready' });
  });
}

async function isReady(hall: Hall | undefined): Promise<boolean> {
  if (hall === undefined) return false;
  const tooLate = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => tooLate.resolve(false), LONGEST_CHECK_MS);
  try {
    return await Promise.race([hall.ready(), tooLate.promise]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
