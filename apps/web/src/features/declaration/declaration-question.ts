import { parseDay, parseMonth } from '@canbao/rules';
import type { DeclarationsQueryVariables, DeclarationState } from '@canbao/schema/documents';
import { sortInput } from '../../ui/data-table.ts';
import { DECLARATION_KIND_CHOICES, DECLARATION_STATES } from './texts.ts';

export const DECLARATION_PAGE = 20;
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
}

/** 申报查询: the address as a question to the server, about a unit or (null) all that the viewer may see. What an address says amiss is asked as if it had not said it. */
export function declarationQuestion(unitNo: string | null, address: DeclarationAddress): DeclarationsQueryVariables {
  const { page, order } = address;
  return {
    filter: {
      unitNo,
      from: parseDay(address.from),
      to: parseDay(address.to),
      kind: DECLARATION_KIND_CHOICES.find(({ value }) => value === address.kind)?.value ?? null,
      state: isState(address.state) ? address.state : null,
      idNo: address.idNo || null,
      feeMonth: parseMonth(address.feeMonth),
    },
    options: {
      skip: (page - 1) * DECLARATION_PAGE,
      take: DECLARATION_PAGE,
      sort: [sortInput(order || DECLARATION_ORDER)],
    },
  };
}

function isState(text: string): text is DeclarationState {
  return Object.hasOwn(DECLARATION_STATES, text);
}
