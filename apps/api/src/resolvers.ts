import { AccountResolver } from './account/index.ts';
import { BackPayResolver } from './back-pay/index.ts';
import { BatchQuoteResolver, BatchResolver, BatchRowResolver } from './batch/index.ts';
import { Bill, BillResolver, resolveBillReference } from './bill/index.ts';
import { CertificateResolver } from './certificate/index.ts';
import { DeclarationResolver } from './declaration/index.ts';
import { DemoClockResolver } from './demo/index.ts';
import { CertificateFormResolver, DocumentResolver, StatementFormResolver } from './document/index.ts';
import { Enrolment, EnrolmentResolver, resolveEnrolmentReference } from './enrolment/index.ts';
import { EventResolver } from './event/index.ts';
import { ExportResolver } from './export/index.ts';
import { BillChangeResolver, ForecastResolver } from './forecast/index.ts';
import { JobResolver } from './job/index.ts';
import { ChargeResolver } from './ledger/index.ts';
import { PaidLineResolver, PaymentResolver } from './payment/index.ts';
import { MergeResolver } from './merge/index.ts';
import { Person, resolvePersonReference } from './person/index.ts';
import { PersonUpdateResolver } from './person-update/index.ts';
import { PersonTypeChangeResolver } from './person-type-change/index.ts';
import { PortalResolver } from './portal/index.ts';
import type { SchemaParts } from './platform/graphql/build-schema.ts';
import { PolicyResolver } from './policy/index.ts';
import { ReconcileResolver } from './reconcile/index.ts';
import { RefusalResolver } from './refusal/index.ts';
import { ReversalResolver } from './reversal/index.ts';
import { ReviewResolver } from './review/index.ts';
import { RetirementResolver, RosterResolver } from './roster/index.ts';
import { SettlementResolver } from './settlement/index.ts';
import { StatementResolver } from './statement/index.ts';
import { ArrearsStatisticsResolver, ChargeStatisticsResolver, MovementStatisticsResolver } from './statistics/index.ts';
import { StopResolver } from './stop/index.ts';
import { TokenResolver } from './token/index.ts';
import { resolveUnitReference, UnitResolver } from './unit/index.ts';
import { UnitUpdateResolver } from './unit-update/index.ts';
import { WageResolver } from './wage/index.ts';
import { WebhookResolver } from './webhook/index.ts';

/** Everything that the schema is made of: each word's resolvers, and how references to its entities are resolved. */
export const SCHEMA_PARTS: SchemaParts = {
  resolvers: [
    AccountResolver,
    ArrearsStatisticsResolver,
    BackPayResolver,
    BatchQuoteResolver,
    BatchResolver,
    BatchRowResolver,
    BillChangeResolver,
    BillResolver,
    CertificateFormResolver,
    CertificateResolver,
    ChargeResolver,
    ChargeStatisticsResolver,
    DeclarationResolver,
    DemoClockResolver,
    DocumentResolver,
    EnrolmentResolver,
    EventResolver,
    ForecastResolver,
    PersonTypeChangeResolver,
    PersonUpdateResolver,
    ExportResolver,
    JobResolver,
    MovementStatisticsResolver,
    PaidLineResolver,
    PaymentResolver,
    MergeResolver,
    PolicyResolver,
    PortalResolver,
    ReconcileResolver,
    RefusalResolver,
    RetirementResolver,
    ReversalResolver,
    ReviewResolver,
    RosterResolver,
    SettlementResolver,
    StatementFormResolver,
    StatementResolver,
    StopResolver,
    TokenResolver,
    UnitResolver,
    UnitUpdateResolver,
    WageResolver,
    WebhookResolver,
  ],
  entities: [Bill, Enrolment, Person],
  references: {
    Bill: resolveBillReference,
    Enrolment: resolveEnrolmentReference,
    Person: resolvePersonReference,
    Unit: resolveUnitReference,
  },
};
