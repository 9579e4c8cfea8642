export { StatementResolver } from './statement.resolver.ts';
export { statementOf } from './statement.ts';
export { ContributionStatement } from './statement.type.ts';
