import { sendUpload } from '../../app/upload/ask-upload.ts';
import type { UploadAnswer } from '../../app/upload/ask-upload.ts';

/** A payroll that the server has read. */
export interface SentPayroll {
  readonly uploadId: string;
}

export function sendPayroll(file: File): Promise<UploadAnswer<SentPayroll>> {
  return sendUpload('/uploads?for=payroll', file, isSentPayroll);
}

function isSentPayroll(body: unknown): body is SentPayroll {
  return typeof body === 'object' && body !== null && 'uploadId' in body && typeof body.uploadId === 'string';
}
