import type { BatchKind, InsuranceType } from '@canbao/rules';
import type { BatchTerms } from '@canbao/schema/documents';

/** What the page's address says of a file: its terms, and which of its batches is in hand. */
export interface FileAddress {
  readonly month: string;
  /** '1': with civil servants' insurance where a cell is blank */
  readonly civil: string;
  readonly date: string;
  readonly group: string;
}

/** The insurance types on offer to the unit. */
export interface Offered {
  readonly compulsory: readonly InsuranceType[];
  readonly optional: readonly InsuranceType[];
}

/** The address as the terms of a check or a submission; a file of another kind has none of its own. */
export function termsOf(kind: BatchKind, unitNo: string, address: FileAddress, offered: Offered | null): BatchTerms {
  const group = Number(address.group) || null;
  if (kind === 'STOP') return { unitNo, changeDate: address.date || null, group };
  if (kind !== 'ENROL') return { unitNo, group };
  const insuranceTypes = offered === null ? null : typesOf(address, offered);
  return { unitNo, startMonth: address.month || null, insuranceTypes, group };
}

/** Which types a blank cell stands for. */
export function typesOf({ civil }: Pick<FileAddress, 'civil'>, { compulsory, optional }: Offered): InsuranceType[] {
  return civil === '1' ? [...compulsory, ...optional] : [...compulsory];
}
