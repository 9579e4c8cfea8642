/**
 * Whether the server has another build of the app than the one that runs in this page: after an upgrade the parts that this one
 * has not loaded yet are gone. False as well when the server cannot be asked.
 */
export async function hasNewerApp(): Promise<boolean> {
  try {
    const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } });
    const there = answer.ok ? entryOf(new DOMParser().parseFromString(await answer.text(), 'text/html')) : null;
    return there !== null && there !== entryOf(document);
  } catch {
    return false;
  }
}

/** The script that the app begins with, whose name bears a hash of all that it may load. */
function entryOf(page: Document): string | null {
  return page.querySelector('script[type="module"]')?.getAttribute('src') ?? null;
}
