const UNIT_KINDS = `'ENROL', 'STOP', 'ADJUST_WAGE', 'BACK_PAY', 'EXPORT_CHARGES', 'EXPORT_ROSTER', 'EXPORT_DECLARATIONS',
  'EXPORT_RETIREES'`;
const MY_UNITS = '((SELECT canbao.current_units())::integer[])';

/** 应缴统计导出: of no unit in particular, but of all that its account sees. */
export const KINDS = /* sql */ `
ALTER TABLE canbao.job
  DROP CONSTRAINT job_kind_is_known,
  ADD CONSTRAINT job_kind_is_known CHECK (kind IN (${UNIT_KINDS}, 'EXPORT_CHARGE_STATISTICS')),
  ALTER COLUMN unit_id DROP NOT NULL,
  ADD CONSTRAINT job_unit_id_belongs_to_kind CHECK ((unit_id IS NULL) = (kind = 'EXPORT_CHARGE_STATISTICS'));
`;

/**
 * A job of no unit is its own account's alone: what a statistic tells depends on who asks. Those of units are their clerks' and the
 * officers', and no longer everybody's who sees all units, now that analysts have jobs, too. Files follow their jobs.
 */
export const OWN_JOBS = /* sql */ `
ALTER POLICY of_my_unit ON canbao.job USING (CASE WHEN unit_id IS NULL THEN account_id = (SELECT canbao.current_account())
  ELSE unit_id = ANY (${MY_UNITS}) OR ((SELECT canbao.agency_reach()) AND (SELECT canbao.is_officer())) END);
${['export', 'export_part']
  .map(
    (table) =>
      `ALTER POLICY of_my_unit ON canbao.${table} USING (EXISTS (SELECT FROM canbao.job WHERE job.id = job_id));`,
  )
  .join('\n')}
`;

/** As it was before. */
export const UNIT_JOBS = /* sql */ `
DELETE FROM canbao.job WHERE unit_id IS NULL;
ALTER TABLE canbao.job
  DROP CONSTRAINT job_unit_id_belongs_to_kind,
  ALTER COLUMN unit_id SET NOT NULL,
  DROP CONSTRAINT job_kind_is_known,
  ADD CONSTRAINT job_kind_is_known CHECK (kind IN (${UNIT_KINDS}));
ALTER POLICY of_my_unit ON canbao.job USING ((SELECT canbao.agency_reach()) OR unit_id = ANY (${MY_UNITS}));
${['export', 'export_part']
  .map(
    (table) => `ALTER POLICY of_my_unit ON canbao.${table} USING ((SELECT canbao.agency_reach())
  OR job_id IN (SELECT id FROM canbao.job WHERE unit_id = ANY (${MY_UNITS})));`,
  )
  .join('\n')}
`;
