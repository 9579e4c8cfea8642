import { Document, Key, Search } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';

/** The pages for whoever asks the hall by GraphQL: analysts, the agency, other portals. */
export const DATA_PAGES: RouteRecordRaw[] = [
  {
    path: 'explorer',
    name: 'explorer',
    component: () => import('../features/explorer/ExplorerPage.vue'),
    meta: { title: '数据查询台', for: 'ASKS_FREELY', icon: Search, section: '数据接口' },
  },
  {
    path: 'schema',
    name: 'schema',
    component: () => import('../features/schema-docs/SchemaPage.vue'),
    meta: { title: '接口文档', for: 'EVERYBODY', icon: Document, section: '数据接口' },
  },
  {
    path: 'tokens',
    name: 'tokens',
    component: () => import('../features/token/TokenPage.vue'),
    meta: { title: '访问令牌', for: 'ASKS_FREELY', icon: Key, section: '数据接口' },
  },
];
