import type { TypeKind } from './schema-types.ts';

export const SCHEMA = {
  kinds: {
    QUERY: '查询',
    MUTATION: '业务',
    OBJECT: '对象类型',
    UNION: '联合类型',
    INTERFACE: '接口类型',
    INPUT: '输入类型',
    ENUM: '枚举',
    SCALAR: '标量',
  } satisfies Record<TypeKind, string>,
  keys: '联邦主键',
  directives: '标注',
  arguments: (field: string): string => `${field} 的参数`,
  byDefault: '默认',
  deprecated: '已弃用',
  find: '查找',
  findHint: '名称或说明，如 缴费基数、Bill.amount',
  all: '全部类型',
  matches: (count: number, most: number): string =>
    count === 0 ? '没有找到' : count > most ? `共 ${count} 处，只列出前 ${most} 处` : `共 ${count} 处`,
  found: (types: number): string => (types === 0 ? '没有找到' : `${types} 个类型`),
} as const;
