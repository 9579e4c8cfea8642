import { ALL_BATCH_KINDS, batchKindName } from '@canbao/rules';
import type { BatchKind } from '@canbao/rules';
import { registerEnumType } from 'type-graphql';

const IN_ENGLISH: Readonly<Record<BatchKind, string>> = {
  ENROL: 'Enrolments.',
  STOP: 'Ends of enrolments.',
  ADJUST_WAGE: 'The annual declaration of wages.',
  BACK_PAY: 'Back-pay on its own.',
};

/** 批量业务种类 as an enum of the schema. */
export const BatchKindEnum = Object.fromEntries(ALL_BATCH_KINDS.map((kind) => [kind, kind])) as {
  [K in BatchKind]: K;
};

registerEnumType(BatchKindEnum, {
  name: 'BatchKind',
  description: '批量业务种类。What the rows of a batch ask for.',
  valuesConfig: Object.fromEntries(
    ALL_BATCH_KINDS.map((kind) => [kind, { description: `${batchKindName(kind)}。${IN_ENGLISH[kind]}` }]),
  ),
});
