import type { BatchKind } from '@canbao/rules';

/** What an uploaded file is: a batch of a kind, or somebody's own payroll to be compared with the records. */
export type UploadKind = BatchKind | 'PAYROLL';

/** For what a file is sent; which kind of batch, its sheet says. */
export type UploadPurpose = 'BATCH' | 'PAYROLL';
