import { loadPolicy, PolicyFileError, policyOf, SUZHOU_POLICY } from '@canbao/rules';
import type { Policy } from '@canbao/rules';
import { readFileSync } from 'node:fs';
import { messageOf, StartFailure } from '../platform/start-failure.ts';

/** What CANBAO_POLICY brought; set once, before the doors open. */
let own: Policy | null = null;

/**
 * The policy of a pooling area: that of CANBAO_POLICY for its own area, else the one that the product ships. An area that
 * has none is served by the first that ships, whose name every refusal and page then shows.
 */
export function policyOfArea(area: string): Policy {
  if (own?.area === area) return own;
  return policyOf(area) ?? SUZHOU_POLICY;
}

/** 政策参数文件: takes an area's rows from a file instead of the shipped ones. Throws StartFailure naming what is wrong. */
export function usePolicyFile(file: string | undefined): void {
  if (file === undefined) return;
  try {
    own = loadPolicy(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const what = error instanceof PolicyFileError ? 'has a fault' : 'cannot be read';
    throw new StartFailure(
      `The policy file of CANBAO_POLICY ${what} (${messageOf(error)})`,
      'Correct the file, for example after the model of packages/rules/policy/suzhou.json, or leave CANBAO_POLICY out.',
    );
  }
}
