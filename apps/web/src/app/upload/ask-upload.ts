import { BATCH_LIMITS, refuse } from '@canbao/rules';
import { remedyOf } from '../../ui/fault.ts';
import type { FaultText } from '../../ui/fault.ts';
import { onSessionEnded } from '../session.ts';

/** A file that was read, or every reason why it was not. */
export type UploadAnswer<Read> =
  { readonly file: Read; readonly faults: null } | { readonly file: null; readonly faults: readonly FaultText[] };

/** Sends a file to be read. One that is too large is not sent at all. */
export function sendUpload<Read>(
  path: string,
  file: File,
  isRead: (body: unknown) => body is Read,
): Promise<UploadAnswer<Read>> {
  if (file.size > BATCH_LIMITS.fileBytes) {
    return Promise.resolve(refused([refuse('FILE_TOO_LARGE', { most: BATCH_LIMITS.fileBytes / (1024 * 1024) })]));
  }
  const body = new FormData();
  body.append('file', file);
  return askUpload(path, { method: 'POST', body }, isRead);
}

/** Asks for what was read of a file. */
export async function askUpload<Read>(
  path: string,
  request: RequestInit,
  isRead: (body: unknown) => body is Read,
): Promise<UploadAnswer<Read>> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { ...request, credentials: 'same-origin' });
    body = await response.json();
  } catch (error) {
    return refused([remedyOf(error)]);
  }
  if (response.status === 401) onSessionEnded();
  return isRead(body) ? { file: body, faults: null } : refused(faultsIn(body));
}

function refused(faults: readonly FaultText[]): { readonly file: null; readonly faults: readonly FaultText[] } {
  return { file: null, faults: faults.map(({ code, message, remedy }) => ({ code, message, remedy })) };
}

function faultsIn(body: unknown): readonly FaultText[] {
  const told = typeof body === 'object' && body !== null && 'refusals' in body ? body.refusals : null;
  return Array.isArray(told) && told.length > 0 ? (told as FaultText[]) : [refuse('INTERNAL', {})];
}
