export default async function tearDown(): Promise<void> {
  await (Reflect.get(globalThis, 'closeTestCluster') as (() => Promise<void>) | undefined)?.();
}
