export { BATCH_QUEUES, BatchDesk } from './batch-desk.ts';
export { BatchQuoteEntity, BatchQuoteFaultEntity, BatchQuoteRowEntity } from './batch-quote.entity.ts';
export { BatchRowEntity, BatchRowRefusalEntity } from './batch-row.entity.ts';
