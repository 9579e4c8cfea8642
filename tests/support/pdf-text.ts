import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page of a PDF, as whoever selects it gets it: its pieces with blanks between. */
export async function pagesOf(file: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(file) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}

/** Where the links of a PDF lead, page by page. */
export async function pdfLinksOf(file: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(file) }).promise;
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    links.push(...annotations.map(({ url }: { url?: string }) => url ?? 'no link'));
  }
  return links;
}
