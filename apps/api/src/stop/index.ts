export { StopResolver } from './stop.resolver.ts';
export { stopOperation, stopOperationFrom } from './stop-operation.ts';
