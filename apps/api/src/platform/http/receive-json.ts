import type { Request, RequestHandler, Response } from 'express';

/** Why a body is not taken. */
export type BodyFault = 'TOO_LARGE' | 'ENCODED' | 'NOT_JSON';

/** How long somebody who sends too much is given to read the answer, before the connection is cut. */
const PATIENCE_MS = 1000;
const JSON_TYPE = /^application\/json\s*(?:$|;)/i;
const OTHER_CHARSET = /;\s*charset=(?!"?utf-8"?\s*(?:$|;))/i;

/**
 * Reads a body of JSON into `request.body`; one of another type is left unread, and the body undefined. One that says it
 * is too large is not read at all, one that turns out to be no further: the usual parsers take in the whole of it first.
 */
export function receiveJson(
  mostBytes: number,
  refuse: (request: Request, response: Response, fault: BodyFault) => void,
): RequestHandler {
  return (request, response, next) => {
    const type = request.get('content-type') ?? '';
    if (!JSON_TYPE.test(type)) {
      next();
      return;
    }
    const turnAway = (fault: BodyFault): void => {
      leaveUnread(request);
      refuse(request, response, fault);
    };
    const encoding = request.get('content-encoding') ?? 'identity';
    if (encoding.toLowerCase() !== 'identity' || OTHER_CHARSET.test(type)) turnAway('ENCODED');
    else if (Number(request.get('content-length') ?? 0) > mostBytes) turnAway('TOO_LARGE');
    else collect(request, mostBytes, turnAway, next);
  };
}

function collect(request: Request, mostBytes: number, turnAway: (fault: BodyFault) => void, next: () => void): void {
  const pieces: Buffer[] = [];
  let taken = 0;
  request.on('data', (piece: Buffer) => {
    taken += piece.length;
    if (taken <= mostBytes) {
      pieces.push(piece);
      return;
    }
    request.removeAllListeners('data').removeAllListeners('end');
    turnAway('TOO_LARGE');
  });
  request.once('end', () => {
    try {
      request.body = JSON.parse(Buffer.concat(pieces).toString()) as unknown;
    } catch {
      turnAway('NOT_JSON');
      return;
    }
    next();
  });
  // Whoever breaks off waits for no answer.
  request.once('error', () => undefined);
}

/** What still comes is not even thrown away: the sender is held up, and cut off when it has had time to read the answer. */
function leaveUnread(request: Request): void {
  if (request.complete) return;
  // Marks the request as being read; Node reads to the end of one that nobody has begun to read.
  request.read(0);
  request.pause();
  const cut = setTimeout(() => request.socket.destroy(), PATIENCE_MS);
  request.socket.once('close', () => clearTimeout(cut));
}
