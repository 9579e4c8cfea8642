import { AccountEntity } from './account/account.entity.ts';
import { AccountUnitEntity } from './account/account-unit.entity.ts';
import { SessionEntity } from './account/session.entity.ts';
import { BatchQuoteEntity, BatchQuoteFaultEntity, BatchQuoteRowEntity } from './batch/batch-quote.entity.ts';
import { BatchRowEntity, BatchRowRefusalEntity } from './batch/batch-row.entity.ts';
import { BillEntity } from './bill/bill.entity.ts';
import { BillLineEntity } from './bill/bill-line.entity.ts';
import { DeclarationEntity } from './declaration/declaration.entity.ts';
import { IdempotencyKeyEntity } from './declaration/idempotency-key.entity.ts';
import { DemoClockEntity } from './demo/demo-clock.entity.ts';
import { DocumentEntity } from './document/document.entity.ts';
import { EnrolmentEntity } from './enrolment/enrolment.entity.ts';
import { EnrolmentTermEntity } from './enrolment/enrolment-term.entity.ts';
import { EventEntity } from './event/event.entity.ts';
import { ExportEntity, ExportPartEntity } from './export/export.entity.ts';
import { JobEntity } from './job/job.entity.ts';
import { ChargeEntity } from './ledger/charge.entity.ts';
import { PolicyBasisEntity } from './ledger/policy-basis.entity.ts';
import { WithdrawnChargeEntity } from './ledger/withdrawn-charge.entity.ts';
import { LookupFailureEntity } from './operation/lookup-failure.entity.ts';
import { PaymentEntity } from './payment/payment.entity.ts';
import { CoverageElsewhereEntity } from './person/coverage-elsewhere.entity.ts';
import { FormerRowEntity } from './past/former-row.entity.ts';
import { PastBeginEntity } from './past/past-begin.entity.ts';
import { PersonMergeEntity } from './merge/person-merge.entity.ts';
import { PersonEntity } from './person/person.entity.ts';
import { SettlementEntity } from './settlement/settlement.entity.ts';
import { AccessTokenEntity } from './token/access-token.entity.ts';
import { UnitEntity } from './unit/unit.entity.ts';
import { WebhookDeliveryEntity } from './webhook/webhook-delivery.entity.ts';
import { WebhookFormerSecretEntity } from './webhook/webhook-former-secret.entity.ts';
import { WebhookEntity } from './webhook/webhook.entity.ts';
import { UploadEntity, UploadRowEntity } from './upload/upload.entity.ts';

/** Every table of the hall, for the data source; each belongs to the word in whose folder it stands. */
export const ENTITIES = [
  AccessTokenEntity,
  AccountEntity,
  AccountUnitEntity,
  BatchQuoteEntity,
  BatchQuoteFaultEntity,
  BatchQuoteRowEntity,
  BatchRowEntity,
  BatchRowRefusalEntity,
  BillEntity,
  BillLineEntity,
  ChargeEntity,
  CoverageElsewhereEntity,
  DeclarationEntity,
  DemoClockEntity,
  DocumentEntity,
  EnrolmentEntity,
  EnrolmentTermEntity,
  EventEntity,
  ExportEntity,
  ExportPartEntity,
  FormerRowEntity,
  IdempotencyKeyEntity,
  JobEntity,
  LookupFailureEntity,
  PastBeginEntity,
  PaymentEntity,
  PersonEntity,
  PersonMergeEntity,
  PolicyBasisEntity,
  SessionEntity,
  SettlementEntity,
  UnitEntity,
  UploadEntity,
  UploadRowEntity,
  WebhookDeliveryEntity,
  WebhookEntity,
  WebhookFormerSecretEntity,
  WithdrawnChargeEntity,
];
