/** 单位编号: 17 digits, kept as text because leading zeros count. Outer blanks are dropped; anything else is null. */
export function parseUnitNumber(text: string): string | null {
  const unitNo = text.trim();
  return /^\d{17}$/.test(unitNo) ? unitNo : null;
}
