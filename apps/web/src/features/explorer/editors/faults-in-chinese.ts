import type { useMonaco } from '@graphiql/react';
import { faultInChinese } from '../fault-in-chinese.ts';

type Monaco = NonNullable<Parameters<Parameters<typeof useMonaco>[0]>[0]['monaco']>;

/** Who found a fault, as it is shown beside it. */
const SOURCES: Readonly<Record<string, string>> = {
  'GraphQL: Validation': 'GraphQL 校验',
  'GraphQL: Syntax': 'GraphQL 语法',
};

/** Has the faults that the editors underline told in Chinese; gives what ends it. */
export function tellFaultsInChinese({ editor }: Monaco): () => void {
  const listening = editor.onDidChangeMarkers((resources) => {
    for (const resource of resources) {
      const model = editor.getModel(resource);
      const markers = editor.getModelMarkers({ resource });
      const told = markers.map((marker) => ({
        ...marker,
        message: faultInChinese(marker.message),
        ...(marker.source !== undefined && { source: SOURCES[marker.source] ?? marker.source }),
      }));
      // what is told already is told again by nobody, or this would go on for ever
      const changed = told.filter(({ message }, index) => message !== markers[index]!.message);
      if (model === null) continue;
      for (const owner of new Set(changed.map((marker) => marker.owner))) {
        editor.setModelMarkers(
          model,
          owner,
          told.filter((marker) => marker.owner === owner),
        );
      }
    }
  });
  return () => listening.dispose();
}
