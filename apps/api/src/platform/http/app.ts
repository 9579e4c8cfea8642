import { refuse } from '@canbao/rules';
import express from 'express';
import type { ErrorRequestHandler, Express, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Log } from '../log/log.ts';
import type { Hall } from './hall.ts';
import { addHealthRoutes } from './health.ts';
import { logRequests } from './request-log.ts';
import { webApp } from './web-app.ts';

/** The parts of the HTTP application; before `hall` is there only health is answered. */
export interface AppParts {
  log: Log;
  webFolder: string;
  /** undefined while the server starts or stops */
  hall: () => Hall | undefined;
}

/** What the browser may load: the product itself and nothing from elsewhere. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    // Element Plus positions its pop-ups by style attributes.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
  },
};

const forPages = helmet({ contentSecurityPolicy, referrerPolicy: { policy: 'same-origin' } });

/** Whoever reads an answer of /graphql shows no page: what tells a browser how to show one costs each small answer some of its time. */
const forPrograms = helmet({
  contentSecurityPolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
});

/**
 * The outer shell: health, one log line a request, security headers. The business's routes and the web app are added by
 * {@link openDoors} when the hall is ready.
 */
export function createApp(parts: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  // A proxy on this machine may say that the browser came over https.
  app.set('trust proxy', 'loopback');
  addHealthRoutes(app, parts.hall);
  app.use(logRequests(parts.log));
  app.use((request, response, next) => (request.path === '/graphql' ? forPrograms : forPages)(request, response, next));
  app.use(closedUntilReady(parts.hall));
  return app;
}

/** Adds the business's routes, the web app, and the answers for what nobody knows. */
export function openDoors(app: Express, hall: Hall, { log, webFolder }: AppParts): void {
  hall.mount(app);
  app.use(webApp(webFolder));
  app.use((_request, response) => {
    answer(response, 404, refuse('NOT_FOUND', { what: '该页面' }));
  });
  app.use(answerFaults(log));
}

const closedUntilReady =
  (hall: AppParts['hall']): RequestHandler =>
  (_request, response, next) => {
    if (hall() !== undefined) {
      next();
      return;
    }
    response.set({ 'Retry-After': '2', Connection: 'close' });
    answer(response, 503, refuse('BUSY', {}));
  };

/** A fault that no route has answered. Its cause goes to the log under a number that the answer names, nothing more. */
function answerFaults(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status < 500) {
      answer(response, status, refuse('BAD_USER_INPUT', { reason: '请求格式不正确' }));
      return;
    }
    log.error({ err: error, requestId: response.locals['requestId'] as string }, 'unhandled fault');
    answer(response, 500, refuse('INTERNAL', {}));
  };
}

/** Express and its parsers say by `status` that the request was at fault. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

/** The body of every refusal over plain HTTP; the number leads to the log. */
function answer(
  response: Response,
  status: number,
  { code, message, remedy }: { code: string; message: string; remedy: string },
): void {
  response.status(status).json({ code, message, remedy, requestId: response.locals['requestId'] as string });
}
