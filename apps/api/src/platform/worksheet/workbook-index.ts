import { posix } from 'node:path';
import { notXlsx } from './container.ts';
import { scanXml } from './scan-xml.ts';
import type { XmlHandlers } from './scan-xml.ts';
import type { WorksheetLimits } from './worksheet-limits.ts';
import { tooComplex, truncated } from './worksheet-refused.ts';
import type { ZipParts } from './zip-parts.ts';

/** Where the parts of a workbook lie in its container. */
export interface WorkbookIndex {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** whether its days are counted from 1904 on */
  readonly from1904: boolean;
}

interface Relation {
  /** the last word of the type, which the two flavours of the format share */
  readonly type: string;
  readonly part: string;
}

const MOST_SHEETS = 100;

/** Reads one part of a workbook with these handlers. */
export async function scanPart(
  parts: ZipParts,
  part: string,
  handlers: XmlHandlers,
  limits: WorksheetLimits,
): Promise<void> {
  const scan = scanXml(handlers, limits.depth);
  await parts.read(part, (piece) => scan.write(piece));
  scan.end();
}

/** Finds the sheets and what they refer to. Refusals: FILE_NOT_XLSX when it is no workbook, and those of reading a part. */
export async function indexWorkbook(parts: ZipParts, limits: WorksheetLimits): Promise<WorkbookIndex> {
  if (!parts.has('[Content_Types].xml') || !parts.has('_rels/.rels')) throw notXlsx('OTHER');
  const root = await relations(parts, '', limits);
  const workbook = [...root.values()].find(({ type }) => type === 'officeDocument')?.part;
  if (workbook?.endsWith('.xml') !== true || !/(^|\/)workbook[^/]*$/i.test(workbook)) throw notXlsx('OTHER');
  const related = await relations(parts, workbook, limits);
  const found: { name: string; id: string }[] = [];
  let from1904 = false;
  const open: XmlHandlers['open'] = (name, attributes) => {
    if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
    if (name !== 'sheet') return;
    if (found.length === MOST_SHEETS) throw tooComplex(`工作表超过${MOST_SHEETS}个`);
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    found.push({ name: attributes['name'] ?? '', id: id ?? '' });
  };
  await scanPart(parts, workbook, { open }, limits);
  const partOf = (type: string): string | null => [...related.values()].find((one) => one.type === type)?.part ?? null;
  return {
    sheets: found.map(({ name, id }) => ({ name, part: related.get(id)?.part ?? '' })),
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    from1904,
  };
}

/** What a part refers to, by id; '' is the container itself. References to elsewhere are never followed. */
async function relations(parts: ZipParts, of: string, limits: WorksheetLimits): Promise<Map<string, Relation>> {
  const folder = posix.dirname(of);
  const list = of === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  if (!parts.has(list)) throw truncated();
  const found = new Map<string, Relation>();
  const open: XmlHandlers['open'] = (name, { Id, Type, Target, TargetMode }) => {
    if (name !== 'Relationship' || TargetMode === 'External' || Target === undefined) return;
    if (found.size === limits.entries) throw tooComplex(`部件超过${limits.entries}个`);
    const part = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
    found.set(Id ?? '', { type: (Type ?? '').split('/').at(-1)!, part });
  };
  await scanPart(parts, list, { open }, limits);
  return found;
}
