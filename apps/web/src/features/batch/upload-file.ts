import { BATCH_LIMITS, isBatchKind, refuse } from '@canbao/rules';
import type { BatchKind, SheetTable } from '@canbao/rules';
import { onSessionEnded } from '../../app/session.ts';
import { remedyOf } from '../../ui/fault.ts';
import type { FaultText } from '../../ui/fault.ts';

/** A file as the server has read it: its cells as texts. */
export interface UploadedFile {
  readonly uploadId: string;
  readonly kind: BatchKind;
  readonly fileName: string;
  readonly rows: number;
  readonly table: SheetTable;
}

/** A file that was read, or every reason why it was not. */
export type UploadAnswer =
  | { readonly file: UploadedFile; readonly faults: null }
  | { readonly file: null; readonly faults: readonly FaultText[] };

/** Sends a file to be read. One that is too large is not sent at all. */
export function sendFile(file: File): Promise<UploadAnswer> {
  if (file.size > BATCH_LIMITS.fileBytes) {
    return Promise.resolve(refused([refuse('FILE_TOO_LARGE', { most: BATCH_LIMITS.fileBytes / (1024 * 1024) })]));
  }
  const body = new FormData();
  body.append('file', file);
  return ask('/uploads', { method: 'POST', body });
}

/** The cells of a file that was sent before. */
export function fetchUpload(id: string): Promise<UploadAnswer> {
  return ask(`/uploads/${encodeURIComponent(id)}`, {});
}

async function ask(path: string, request: RequestInit): Promise<UploadAnswer> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(path, { ...request, credentials: 'same-origin' });
    body = await response.json();
  } catch (error) {
    return refused([remedyOf(error)]);
  }
  if (response.status === 401) onSessionEnded();
  return isUploadedFile(body) ? { file: body, faults: null } : refused(faultsIn(body));
}

function refused(faults: readonly FaultText[]): UploadAnswer {
  return { file: null, faults: faults.map(({ code, message, remedy }) => ({ code, message, remedy })) };
}

function isUploadedFile(body: unknown): body is UploadedFile {
  return (
    typeof body === 'object' && body !== null && 'kind' in body && isBatchKind(String(body.kind)) && 'table' in body
  );
}

function faultsIn(body: unknown): readonly FaultText[] {
  const told = typeof body === 'object' && body !== null && 'refusals' in body ? body.refusals : null;
  return Array.isArray(told) && told.length > 0 ? (told as FaultText[]) : [refuse('INTERNAL', {})];
}
