export { ReconcileResolver } from './reconcile.resolver.ts';
export { reconcileRoutes } from './reconcile-routes.ts';
