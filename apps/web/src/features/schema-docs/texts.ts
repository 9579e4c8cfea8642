export const SCHEMA_DOCS = {
  title: '接口文档',
  lead: '可以查询什么、办理什么，每个字段是什么意思；由正在使用的接口定义生成',
  print: '打印',
  index: '目录',
  types: '类型',
  explorer: '在数据查询台试一试',
  none: (sought: string): string => `没有与“${sought}”有关的类型或字段`,
} as const;
