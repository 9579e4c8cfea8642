import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHIPPED = new URL('../../packages/rules/policy/suzhou.json', import.meta.url);

interface PolicyJson {
  parameters: { approval: { value: { kinds: string[] } }[] };
}

/** A policy file for CANBAO_POLICY: the shipped rows, with these kinds of declaration waiting for an officer. */
export function policyNeedingApproval(...kinds: string[]): string {
  const policy = JSON.parse(readFileSync(SHIPPED, 'utf8')) as PolicyJson;
  for (const row of policy.parameters.approval) row.value.kinds = kinds;
  const file = join(mkdtempSync(join(tmpdir(), 'canbao-policy-')), 'policy.json');
  writeFileSync(file, JSON.stringify(policy));
  return file;
}
