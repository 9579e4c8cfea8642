export { EventDesk } from './event-desk.ts';
export { EventTypeEnum } from './event-kind.type.ts';
export type { EventType } from './event-kind.type.ts';
export { EventEntity } from './event.entity.ts';
export { EventResolver } from './event.resolver.ts';
export type { EventRow } from './event.store.ts';
export { eventsAfter, eventsByPosition, lastEvent } from './event.store.ts';
export { eventOf, positionOf, shownEvent } from './events.ts';
export { Event } from './event.type.ts';
