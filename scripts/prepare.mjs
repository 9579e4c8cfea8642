import { install } from './install.mjs';
import { inTurn } from './lock.mjs';
import { findNode } from './toolchain.mjs';

/**
 * Toolchain and packages, ready to use.
 * @template T
 * @param {(toolchain: { node: string, version: string }) => Promise<T>} build what else must be done in turn
 */
export async function prepare(build) {
  return inTurn('prepare', 'preparing the packages', async () => {
    const toolchain = await findNode();
    await install(toolchain);
    await build(toolchain);
    return toolchain;
  });
}
