import type { GalleryTerms } from './terms.ts';

export const GALLERY_TOPICS = ['应收', '统计', '人数', '人员', '业务', '政策'] as const;

/** 示例: a question as it is asked, and the query that answers it. */
export interface GalleryExample {
  readonly question: string;
  readonly topic: (typeof GALLERY_TOPICS)[number];
  readonly query: string;
  readonly variables: (terms: GalleryTerms) => Readonly<Record<string, unknown>>;
}
