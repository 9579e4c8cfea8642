/** 接口文档 as data: every type of the schema, queries and operations first. */
export type SchemaFacts = readonly TypeFacts[];

export type TypeKind = 'QUERY' | 'MUTATION' | 'OBJECT' | 'UNION' | 'INTERFACE' | 'INPUT' | 'ENUM' | 'SCALAR';

/** A description in both languages; either may be ''. */
export interface Told {
  readonly chinese: string;
  readonly english: string;
}

export interface TypeFacts {
  readonly name: string;
  readonly kind: TypeKind;
  readonly told: Told;
  /** by which fields other graphs refer to it; each as "unitNo feeMonth" */
  readonly keys: readonly string[];
  /** other directives, as they are written */
  readonly directives: readonly string[];
  /** fields, input fields, enum values or the types of a union */
  readonly members: readonly MemberFacts[];
}

export interface MemberFacts {
  readonly name: string;
  readonly told: Told;
  readonly directives: readonly string[];
  /** "[Charge!]!"; enum values have none */
  readonly type?: string;
  /** the type within it: "Charge" */
  readonly of?: string;
  readonly args: readonly MemberFacts[];
  /** why it should not be used any more, and until when it stays */
  readonly deprecated?: string;
  readonly byDefault?: string;
}
