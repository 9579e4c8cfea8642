/** 申报结果: how a declaration stands. */
export type DeclarationState = 'APPROVED' | 'REJECTED' | 'PENDING';

/** The names as lists and exports show them. */
export const DECLARATION_STATES: Readonly<Record<DeclarationState, { readonly name: string }>> = {
  APPROVED: { name: '成功' },
  REJECTED: { name: '未成功' },
  PENDING: { name: '待审核' },
};

export function declarationStateName(state: DeclarationState): string {
  return DECLARATION_STATES[state].name;
}
