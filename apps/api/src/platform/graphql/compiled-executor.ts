import { execute, getOperationAST, Kind, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { CompiledQuery } from 'graphql-jit';
import { hasRole } from '../identity/viewer.ts';
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
    guardSchema(prepared, question.context);
    if (prepared.compiled === null) return this.#interpret(question);
    const result = await prepared.compiled.query({}, question.context, question.variables);
    const unanswered = result.data === undefined || result.data === null;
    return (unanswered ? this.#variableFaults(prepared.operation, question.variables) : null) ?? result;
  }

  #prepare({ document, queryHash, operationName }: Question): Prepared {
    const key = `${queryHash} ${operationName ?? ''}`;
    let prepared = this.#kept.get(key);
    if (prepared === undefined) {
      const compiled = compileQuery(this.#schema, document, operationName ?? '');
      prepared = {
        operation: getOperationAST(document, operationName) ?? null,
        compiled: isCompiledQuery(compiled) ? compiled : null,
        ...schemaQuestions(document),
      };
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

function schemaQuestions(document: DocumentNode): { asksForSchema: boolean; asksForSdl: boolean } {
  const names = new Set<string>();
  visit(document, { [Kind.FIELD]: (field) => void names.add(field.name.value) });
  return { asksForSchema: names.has('__schema') || names.has('__type'), asksForSdl: names.has('_service') };
}

/** The schema is shown to whoever is signed in, its federation form to portals and officers. */
function guardSchema({ asksForSchema, asksForSdl }: Prepared, context: RequestContext): void {
  if (!asksForSchema && !asksForSdl) return;
  const viewer = context.signedIn();
  if (asksForSdl && !hasRole(viewer, 'PORTAL', 'OFFICER')) throw requestError('FORBIDDEN', {});
}
