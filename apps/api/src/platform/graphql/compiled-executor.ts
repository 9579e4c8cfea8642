import { execute, getOperationAST, GraphQLError, Kind, OperationTypeNode, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { budgetOf } from '../identity/query-limits.ts';
import { hasRole } from '../identity/viewer.ts';
import type { Viewer } from '../identity/viewer.ts';
import { codeOf } from '../start-failure.ts';
import { PricedQuestion } from './query-cost.ts';
import type { FieldCosts, RowsOf } from './query-cost.ts';
import type { RequestContext } from './request-context.ts';
import { requestError } from './request-error.ts';

/** What is kept at most; a product's pages and portals ask a few hundred different questions. */
const MOST_KEPT = 500;

/** A question that has been parsed and validated, as Apollo hands it over. */
export interface Question {
  readonly document: DocumentNode;
  readonly queryHash: string;
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown>;
  readonly context: RequestContext;
  /** whether whoever asks has written it, and not this product */
  readonly isOwn: boolean;
}

/** What questions are priced by. */
export interface Prices {
  readonly costs: FieldCosts;
  readonly rowsOf: RowsOf;
}

interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode | null;
  readonly asksForSchema: boolean;
  readonly asksForSdl: boolean;
  readonly asksForEntities: boolean;
  /** made when a question is first answered; null when the compiler cannot do it */
  compiled?: CompiledQuery | null;
  /** made when a question is first priced */
  priced?: PricedQuestion;
}

/**
 * Answers questions by code that is compiled once for each and kept, the least recently asked forgotten first. What the
 * compiler cannot do is executed by graphql-js.
 */
export class CompiledExecutor {
  readonly #schema: GraphQLSchema;
  readonly #prices: Prices;
  readonly #kept = new Map<string, Prepared>();

  constructor(schema: GraphQLSchema, prices: Prices) {
    this.#schema = schema;
    this.#prices = prices;
  }

  async answer(question: Question): Promise<ExecutionResult> {
    const prepared = this.#prepare(question);
    const objection = objectionToShowing(prepared, question.context.viewer);
    if (objection !== null) return { errors: [objection] };
    const changes = prepared.operation?.operation !== OperationTypeNode.QUERY;
    // What changes something is not begun on a guess who asks.
    if (changes && !(await question.context.isAsExpected())) return { errors: [requestError('UNAUTHENTICATED', {})] };
    return question.isOwn ? this.#withinBudget(prepared, question) : this.#run(prepared, question);
  }

  /** What it would cost is known before anything of it is run; what nobody has written but this product is not priced. */
  async #withinBudget(prepared: Prepared, question: Question): Promise<ExecutionResult> {
    const { operation, document } = prepared;
    if (operation === null) return this.#run(prepared, question);
    const { coerced, errors } = getVariableValues(
      this.#schema,
      operation.variableDefinitions ?? [],
      question.variables,
    );
    if (errors !== undefined) return { errors };
    const { costs, rowsOf } = this.#prices;
    prepared.priced ??= new PricedQuestion(this.#schema, document, operation, costs);
    const { estimated, dearest } = prepared.priced.price(coerced, rowsOf);
    const { context } = question;
    const budget = budgetOf(context.viewer, context.queryLimits);
    const extensions = { cost: { estimated, budget } };
    if (estimated > budget) {
      return { errors: [requestError('QUERY_TOO_EXPENSIVE', { estimated, budget, ...dearest })], extensions };
    }
    await context.spend(estimated);
    return { ...(await this.#run(prepared, question)), extensions };
  }

  async #run(prepared: Prepared, question: Question): Promise<ExecutionResult> {
    // Not ??=: what the compiler cannot do is not tried again.
    if (prepared.compiled === undefined)
      prepared.compiled = compile(this.#schema, prepared, question.operationName ?? '');
    if (prepared.compiled === null) return withoutConsequences(await this.#interpret(question));
    const result = await prepared.compiled.query({}, question.context, question.variables);
    if (result.errors === undefined) return result;
    const unanswered = result.data === undefined || result.data === null;
    const faults = unanswered ? this.#variableFaults(prepared.operation, question.variables) : null;
    return faults ?? withoutConsequences({ ...result, errors: result.errors.map(wholeError) });
  }

  #prepare({ document, queryHash, operationName }: Question): Prepared {
    const key = `${queryHash} ${operationName ?? ''}`;
    let prepared = this.#kept.get(key);
    if (prepared === undefined) {
      prepared = prepare(document, operationName ?? '');
      const oldest = this.#kept.keys().next().value;
      if (this.#kept.size >= MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    } else {
      this.#kept.delete(key);
    }
    this.#kept.set(key, prepared);
    return prepared;
  }

  async #interpret({ document, operationName, variables, context }: Question): Promise<ExecutionResult> {
    const name = operationName ?? undefined;
    return execute({
      schema: this.#schema,
      document,
      contextValue: context,
      variableValues: variables,
      ...(name !== undefined && { operationName: name }),
    });
  }

  /** graphql-js tells faults in variables with what the scalars said of them, which compiled code drops. */
  #variableFaults(
    operation: OperationDefinitionNode | null,
    variables: Record<string, unknown>,
  ): ExecutionResult | null {
    const { errors } = getVariableValues(this.#schema, operation?.variableDefinitions ?? [], variables);
    return errors === undefined ? null : { errors };
  }
}

/** What the database says of every statement after one that failed in the same transaction. */
const AFTER_A_FAILURE = '25P02';

/** Of a transaction that failed the statement is told at which it did, and none of those that could not be run after it. */
function withoutConsequences(result: ExecutionResult): ExecutionResult {
  const causes = result.errors?.filter(({ originalError }) => codeOf(originalError) !== AFTER_A_FAILURE) ?? [];
  return causes.length === 0 ? result : { ...result, errors: causes };
}

/** Compiled code makes errors of its own kind, which lack the extensions of whatever was thrown. */
function wholeError({ message, path, originalError }: GraphQLError): GraphQLError {
  const thrown = originalError instanceof GraphQLError ? originalError : null;
  return new GraphQLError(message, {
    ...(path !== undefined && { path }),
    ...(originalError !== undefined && { originalError }),
    ...(thrown !== null && { extensions: thrown.extensions }),
  });
}

function prepare(document: DocumentNode, operationName: string): Prepared {
  const names = new Set<string>();
  visit(document, { [Kind.FIELD]: (field) => void names.add(field.name.value) });
  return {
    document,
    operation: getOperationAST(document, operationName === '' ? null : operationName) ?? null,
    asksForSchema: names.has('__schema') || names.has('__type'),
    asksForSdl: names.has('_service'),
    asksForEntities: names.has('_entities'),
  };
}

function compile(schema: GraphQLSchema, prepared: Prepared, name: string): CompiledQuery | null {
  const { document, operation, asksForEntities } = prepared;
  // Which operation was meant, graphql-js says in words; compiled code would answer with nothing at all.
  if (operation === null) return null;
  // Of a list whose items may be null, compiled code leaves out the last one when it fails; a router counts on its place.
  if (asksForEntities) return null;
  const compiled = compileQuery(schema, document, name);
  return isCompiledQuery(compiled) ? compiled : null;
}

/** The schema is shown to whoever is signed in, its federation form to portals and officers. */
function objectionToShowing({ asksForSchema, asksForSdl }: Prepared, viewer: Viewer | null): GraphQLError | null {
  if (!asksForSchema && !asksForSdl) return null;
  if (viewer === null) return requestError('UNAUTHENTICATED', {});
  return asksForSdl && !hasRole(viewer, 'PORTAL', 'OFFICER') ? requestError('FORBIDDEN', {}) : null;
}
