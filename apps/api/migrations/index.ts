import { Hall1764000000001 } from './1764000000001-hall.ts';
import { Operations1764000000002 } from './1764000000002-operations.ts';
import { Uploads1764000000003 } from './1764000000003-uploads.ts';
import { Jobs1764000000004 } from './1764000000004-jobs.ts';
import { BackPay1764000000005 } from './1764000000005-back-pay.ts';
import { Maintenance1764000000006 } from './1764000000006-maintenance.ts';
import { PersonType1764000000008 } from './1764000000008-person-type.ts';
import { Merging1764000000009 } from './1764000000009-merging.ts';
import { MergedRecords1764000000010 } from './1764000000010-merged-records.ts';
import { RowChecks1764000000014 } from './1764000000014-row-checks.ts';
import { Forms1764000000016 } from './1764000000016-forms.ts';
import { Exports1764000000017 } from './1764000000017-exports.ts';
import { Reach1764000000018 } from './1764000000018-reach.ts';
import { MonthElsewhere1764000000019 } from './1764000000019-month-elsewhere.ts';
import { Portals1764000000021 } from './1764000000021-portals.ts';
import { Industries1764000000020 } from './1764000000020-industries.ts';
import { LongRosters1764000000022 } from './1764000000022-long-rosters.ts';
import { Queries1764000000015 } from './1764000000015-queries.ts';
import { Payrolls1764000000023 } from './1764000000023-payrolls.ts';
import { PaperExports1764000000024 } from './1764000000024-paper-exports.ts';
import { AccessTokens1764000000025 } from './1764000000025-access-tokens.ts';
import { Events1764000000026 } from './1764000000026-events.ts';
import { StatisticExports1764000000028 } from './1764000000028-statistic-exports.ts';
import { Known1764000000027 } from './1764000000027-known.ts';
import { Secrets1764000000029 } from './1764000000029-secrets.ts';
import { LinkedExports1764000000030 } from './1764000000030-linked-exports.ts';
import { SingleBills1764000000031 } from './1764000000031-single-bills.ts';
import { ToldSessions1764000000032 } from './1764000000032-told-sessions.ts';

/** Every migration, oldest first. One that has landed is never edited. */
export const MIGRATIONS = [
  Hall1764000000001,
  Operations1764000000002,
  Uploads1764000000003,
  Jobs1764000000004,
  BackPay1764000000005,
  Maintenance1764000000006,
  PersonType1764000000008,
  Merging1764000000009,
  MergedRecords1764000000010,
  RowChecks1764000000014,
  Queries1764000000015,
  Forms1764000000016,
  Exports1764000000017,
  Reach1764000000018,
  MonthElsewhere1764000000019,
  Portals1764000000021,
  Industries1764000000020,
  LongRosters1764000000022,
  Payrolls1764000000023,
  PaperExports1764000000024,
  AccessTokens1764000000025,
  Events1764000000026,
  StatisticExports1764000000028,
  Known1764000000027,
  Secrets1764000000029,
  LinkedExports1764000000030,
  SingleBills1764000000031,
  ToldSessions1764000000032,
];
