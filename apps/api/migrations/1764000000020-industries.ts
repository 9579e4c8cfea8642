import type { MigrationInterface, QueryRunner } from 'typeorm';

const SECTIONS = [
  'AGRICULTURE',
  'MINING',
  'MANUFACTURING',
  'UTILITIES',
  'CONSTRUCTION',
  'WHOLESALE_RETAIL',
  'TRANSPORT',
  'ACCOMMODATION_CATERING',
  'INFORMATION',
  'FINANCE',
  'REAL_ESTATE',
  'LEASING_BUSINESS',
  'RESEARCH',
  'ENVIRONMENT',
  'RESIDENT_SERVICES',
  'EDUCATION',
  'HEALTH',
  'CULTURE',
  'PUBLIC_ADMINISTRATION',
  'INTERNATIONAL',
];

/** Units are counted by industry: the sections of GB/T 4754—2017. Units that were recorded without one have none. */
export class Industries1764000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE canbao.unit ADD COLUMN industry text,
      ADD CONSTRAINT unit_industry_is_known CHECK (industry IN (${SECTIONS.map((section) => `'${section}'`).join(', ')}))`);
    await runner.query('GRANT SELECT (industry) ON canbao.unit TO canbao_analyst');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE canbao.unit DROP COLUMN industry');
  }
}
