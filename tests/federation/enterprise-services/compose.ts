import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** Canbao's subgraph as its server tells it to a portal's token, which nobody else is told. */
export async function fetchSdl(url: string, token: string): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  const { data, errors } = (await response.json()) as { data?: { _service: { sdl: string } }; errors?: unknown };
  if (data === undefined) throw new Error(`the subgraph's schema was refused: ${JSON.stringify(errors)}`);
  return data._service.sdl;
}

/** The supergraph of both; a hint counts as an error, since it tells of what the two understand differently. */
export function compose(subgraphs: readonly Subgraph[]): string {
  const { supergraphSdl, errors, hints } = composeServices(
    subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) })),
  );
  const faults = [...(errors ?? []).map(({ message }) => message), ...(hints ?? []).map(({ message }) => message)];
  if (supergraphSdl === undefined || faults.length > 0) throw new Error(faults.join('\n'));
  return supergraphSdl;
}
