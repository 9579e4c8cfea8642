import { execute, getOperationAST, GraphQLError, Kind, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { hasRole } from '../identity/viewer.ts';
import type { Viewer } from '../identity/viewer.ts';
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
}

interface Prepared {
  readonly operation: OperationDefinitionNode | null;
  /** null when the compiler cannot do it */
  readonly compiled: CompiledQuery | null;
  readonly asksForSchema: boolean;
  readonly asksForSdl: boolean;
}

/**
 * Answers questions by code that is compiled once for each and kept, the least recently asked forgotten first. What the
 * compiler cannot do is executed by graphql-js.
 */
export class CompiledExecutor {
  readonly #schema: GraphQLSchema;
  readonly #kept = new Map<string, Prepared>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  async answer(question: Question): Promise<ExecutionResult> {
    const prepared = this.#prepare(question);
    const objection = objectionToShowing(prepared, question.context.viewer);
    if (objection !== null) return { errors: [objection] };
    if (prepared.compiled === null) return this.#interpret(question);
    const result = await prepared.compiled.query({}, question.context, question.variables);
    if (result.errors === undefined) return result;
    const unanswered = result.data === undefined || result.data === null;
    const faults = unanswered ? this.#variableFaults(prepared.operation, question.variables) : null;
    return faults ?? { ...result, errors: result.errors.map(wholeError) };
  }

  #prepare({ document, queryHash, operationName }: Question): Prepared {
    const key = `${queryHash} ${operationName ?? ''}`;
    let prepared = this.#kept.get(key);
    if (prepared === undefined) {
      prepared = prepare(this.#schema, document, operationName ?? '');
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

/** Compiled code makes errors of its own kind, which lack the extensions of whatever was thrown. */
function wholeError({ message, path, originalError }: GraphQLError): GraphQLError {
  const thrown = originalError instanceof GraphQLError ? originalError : null;
  return new GraphQLError(message, {
    ...(path !== undefined && { path }),
    ...(originalError !== undefined && { originalError }),
    ...(thrown !== null && { extensions: thrown.extensions }),
  });
}

function prepare(schema: GraphQLSchema, document: DocumentNode, operationName: string): Prepared {
  const names = new Set<string>();
  visit(document, { [Kind.FIELD]: (field) => void names.add(field.name.value) });
  const operation = getOperationAST(document, operationName === '' ? null : operationName) ?? null;
  // Which operation was meant, graphql-js says in words; compiled code would answer with nothing at all.
  // Of a list whose items may be null, compiled code leaves out the last one when it fails; a router counts on its place.
  const compiled = operation === null || names.has('_entities') ? null : compileQuery(schema, document, operationName);
  return {
    operation,
    compiled: compiled !== null && isCompiledQuery(compiled) ? compiled : null,
    asksForSchema: names.has('__schema') || names.has('__type'),
    asksForSdl: names.has('_service'),
  };
}

/** The schema is shown to whoever is signed in, its federation form to portals and officers. */
function objectionToShowing({ asksForSchema, asksForSdl }: Prepared, viewer: Viewer | null): GraphQLError | null {
  if (!asksForSchema && !asksForSdl) return null;
  if (viewer === null) return requestError('UNAUTHENTICATED', {});
  return asksForSdl && !hasRole(viewer, 'PORTAL', 'OFFICER') ? requestError('FORBIDDEN', {}) : null;
}
