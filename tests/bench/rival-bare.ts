// The rival that has nothing to do but hand over what PostgreSQL writes: no session, no row security, no schema.
import { createServer } from 'node:http';
import pg from 'pg';

const [connection = '{}', text = ''] = process.argv.slice(2);
const pool = new pg.Pool({ ...(JSON.parse(connection) as pg.PoolConfig), max: 10 });

const server = createServer((_request, response) => {
  pool.query<{ json: string }>({ name: 'roster', text }).then(
    ({ rows }) => {
      response.setHeader('content-type', 'application/json');
      response.end(rows[0]?.json);
    },
    () => {
      response.statusCode = 500;
      response.end();
    },
  );
});
server.listen(0, () => {
  const address = server.address();
  process.stdout.write(`${JSON.stringify({ port: typeof address === 'object' ? address?.port : null })}\n`);
});
