import { join } from 'node:path';
import compression from 'compression';
import express, { Router } from 'express';

const YEAR_S = 365 * 24 * 60 * 60;

/**
 * The built web app, compressed on its way. Files under /assets carry a hash of their content in their name and are kept for
 * a year; the page itself is asked for anew each time. A path that belongs to no file is a page of the app, so it gets index.html –
 * unless it looks like a file, or belongs to the server's own routes: there a wrong address must say so.
 */
export function webApp(folder: string): Router {
  const router = Router();
  // Answers to questions go out as they are: they hold what is secret beside what the asker chose, and are short.
  router.use(compression());
  const assets = { index: false, immutable: true, maxAge: YEAR_S * 1000, fallthrough: false } as const;
  router.use('/assets', express.static(join(folder, 'assets'), assets));
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/^\/(?!graphql|documents\/)[^.]*$/, (request, response, next) => {
    if (request.accepts('html') !== 'html') {
      next();
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  });
  return router;
}
