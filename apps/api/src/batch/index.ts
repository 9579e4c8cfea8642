export { BATCH_QUEUES, BatchDesk } from './batch-desk.ts';
export { BatchQuoteEntity, BatchQuoteFaultEntity, BatchQuoteRowEntity } from './batch-quote.entity.ts';
export { BatchRowEntity, BatchRowRefusalEntity } from './batch-row.entity.ts';
export { BatchFault, BatchFaultList } from './batch-check.type.ts';
export { BatchResolver } from './batch.resolver.ts';
export { BatchQuoteResolver } from './batch-quote.resolver.ts';
export { BatchRowResolver } from './batch-row.resolver.ts';
export { sendFailedRows } from './send-failed-rows.ts';
