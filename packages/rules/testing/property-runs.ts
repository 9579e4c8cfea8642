/** How often a property is tried: the default keeps the suite quick; CANBAO_PROPERTY_RUNS raises it for a long night. */
export function propertyRuns(byDefault: number): number {
  const asked = Number(process.env['CANBAO_PROPERTY_RUNS'] ?? byDefault);
  return Number.isInteger(asked) && asked > 0 ? asked : byDefault;
}
