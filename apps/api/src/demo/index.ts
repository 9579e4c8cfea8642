export { DemoClockEntity } from './demo-clock.entity.ts';
export { DemoClockResolver } from './demo-clock.resolver.ts';
export { storedDemoClock, storeDemoClock } from './demo-clock.store.ts';
export { rewindDemo } from './rewind-demo.ts';
export { seedDemo } from './seed-demo.ts';
