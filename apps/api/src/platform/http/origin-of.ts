import type { Request } from 'express';

/** Where the hall is, as this request has reached it, for codes and links that lead back to it: scheme, host and port. */
export function originOf(request: Request): string {
  return `${request.protocol}://${request.get('host') ?? ''}`;
}
