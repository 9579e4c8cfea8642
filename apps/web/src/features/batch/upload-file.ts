import { isBatchKind } from '@canbao/rules';
import type { BatchKind, SheetTable } from '@canbao/rules';
import { askUpload, sendUpload } from '../../app/upload/ask-upload.ts';
import type { UploadAnswer } from '../../app/upload/ask-upload.ts';

/** A file as the server has read it: its cells as texts. */
export interface UploadedFile {
  readonly uploadId: string;
  readonly kind: BatchKind;
  readonly fileName: string;
  readonly rows: number;
  readonly table: SheetTable;
}

/** Sends a file to be read. */
export function sendFile(file: File): Promise<UploadAnswer<UploadedFile>> {
  return sendUpload('/uploads', file, isUploadedFile);
}

/** The cells of a file that was sent before. */
export function fetchUpload(id: string): Promise<UploadAnswer<UploadedFile>> {
  return askUpload(`/uploads/${encodeURIComponent(id)}`, {}, isUploadedFile);
}

function isUploadedFile(body: unknown): body is UploadedFile {
  return (
    typeof body === 'object' && body !== null && 'kind' in body && isBatchKind(String(body.kind)) && 'table' in body
  );
}
