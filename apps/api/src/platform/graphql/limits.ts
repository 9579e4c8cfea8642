import type { ASTVisitor, FieldNode, ValidationContext, ValidationRule } from 'graphql';
import { requestError } from './request-error.ts';

const DEEPEST = 15;
const MOST_ALIASES = 30;
const MOST_ROOT_FIELDS = 20;

/** What the parser reads at most; more is refused before it costs anything. */
export const PARSER = { maxTokens: 4000 };

const isIntrospection = (field: FieldNode): boolean => field.name.value.startsWith('__');

/** 查询限制: a document that is nested too deep, or asks for one thing under many names, is refused before it runs. */
export const limitShape: ValidationRule = (context: ValidationContext): ASTVisitor => {
  let depth = 0;
  let aliases = 0;
  const refuse = (reason: string): void => context.reportError(requestError('BAD_USER_INPUT', { reason }));
  return {
    OperationDefinition(operation) {
      if (operation.selectionSet.selections.length > MOST_ROOT_FIELDS) {
        refuse(`一次请求最多包含${MOST_ROOT_FIELDS}个顶层字段`);
      }
    },
    FragmentDefinition: {
      enter: () => void (depth = 0),
    },
    Field: {
      enter(field) {
        // The schema's own description is nested deeper than any business question, and only through these fields.
        if (isIntrospection(field)) return false;
        depth += 1;
        if (depth === DEEPEST + 1) refuse(`查询嵌套不能超过${DEEPEST}层`);
        if (field.alias !== undefined && (aliases += 1) === MOST_ALIASES + 1) refuse(`别名不能超过${MOST_ALIASES}个`);
        return undefined;
      },
      leave(field) {
        if (!isIntrospection(field)) depth -= 1;
      },
    },
  };
};
