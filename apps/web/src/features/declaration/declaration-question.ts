import { parseDay, parseMonth } from '@canbao/rules';
import type { DeclarationsQueryVariables, DeclarationState } from '@canbao/schema/documents';
import { sortInput } from '../../ui/data-table.ts';
import { DECLARATION_KIND_CHOICES, DECLARATION_STATES } from './texts.ts';

/** How many declarations a page may list. */
export const DECLARATION_SIZES = [20, 100, 500] as const;
/** The newest first. */
export const DECLARATION_ORDER = '-submittedAt';

export interface DeclarationAddress {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly state: string;
  readonly idNo: string;
  readonly feeMonth: string;
  readonly order: string;
  readonly page: number;
  readonly size: number;
}

/** 申报查询: the address as a question to the server, about a unit or (null) all that the viewer may see. What an address says amiss is asked as if it had not said it. */
export function declarationQuestion(unitNo: string | null, address: DeclarationAddress): DeclarationsQueryVariables {
  const { page, size, order } = address;
  return {
    filter: {
      unitNo,
      from: parseDay(address.from),
      to: parseDay(address.to),
      kinds: DECLARATION_KIND_CHOICES.find(({ value }) => value === address.kind)?.kinds ?? null,
      state: isState(address.state) ? address.state : null,
      idNo: address.idNo || null,
      feeMonth: parseMonth(address.feeMonth),
    },
    options: {
      skip: (page - 1) * size,
      take: size,
      sort: [sortInput(order || DECLARATION_ORDER)],
    },
  };
}

function isState(text: string): text is DeclarationState {
  return Object.hasOwn(DECLARATION_STATES, text);
}
