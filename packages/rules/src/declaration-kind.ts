/** 业务类型: the operations that a declaration records, under the names they are printed with in the hall. */
export type DeclarationKind =
  'ENROL' | 'STOP' | 'ADJUST_WAGE' | 'BACK_PAY' | 'DELETE_BACK_PAY' | 'UPDATE_UNIT' | 'UPDATE_PERSON' | 'SETTLE';

export const DECLARATION_KINDS: Readonly<Record<DeclarationKind, { readonly name: string }>> = {
  ENROL: { name: '参保人员增员申报' },
  STOP: { name: '参保人员减员申报' },
  ADJUST_WAGE: { name: '缴费申报与变更' },
  BACK_PAY: { name: '职工补缴核定' },
  DELETE_BACK_PAY: { name: '补缴删除' },
  UPDATE_UNIT: { name: '单位信息维护' },
  UPDATE_PERSON: { name: '参保人员信息维护' },
  SETTLE: { name: '结算征集' },
};

export function isDeclarationKind(text: string): text is DeclarationKind {
  return Object.hasOwn(DECLARATION_KINDS, text);
}

export function declarationKindName(kind: DeclarationKind): string {
  return DECLARATION_KINDS[kind].name;
}
