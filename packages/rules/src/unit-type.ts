/** 单位类型: what kind of employer a unit is; it decides which optional insurance types are offered. */
export type UnitType = 'ENTERPRISE' | 'STATE_ORGAN' | 'PUBLIC_INSTITUTION' | 'SOCIAL_ORGANISATION' | 'OTHER';

export const UNIT_TYPES: Readonly<Record<UnitType, { readonly name: string }>> = {
  ENTERPRISE: { name: '企业' },
  STATE_ORGAN: { name: '机关' },
  PUBLIC_INSTITUTION: { name: '事业单位' },
  SOCIAL_ORGANISATION: { name: '社会团体' },
  OTHER: { name: '其他' },
};

export function isUnitType(text: string): text is UnitType {
  return Object.hasOwn(UNIT_TYPES, text);
}

export function unitTypeName(type: UnitType): string {
  return UNIT_TYPES[type].name;
}
