import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import type { AnswerList } from './answer-lists.ts';
import { fileNameOf, fileOf } from './export-answer.ts';

const LIST: AnswerList = {
  path: 'bills.items',
  columns: [
    { heading: 'unit.no', format: 'text' },
    { heading: 'note', format: 'text' },
    { heading: 'amount', format: 'amount' },
    { heading: 'persons', format: 'number' },
  ],
  rows: [
    ['32059900000000117', '=1+1', '-5.50', '3'],
    ['0017', '', '', ''],
  ],
};

describe('An answer is taken away', () => {
  test('as CSV: no formula runs, no digit is lost, amounts and numbers stay what they are', async () => {
    // a Blob's own text() leaves the mark out
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fileOf(LIST, 'CSV').arrayBuffer());
    expect(text).toBe('\uFEFFunit.no,note,amount,persons\r\n"32059900000000117\t",\'=1+1,-5.50,3\r\n"0017\t",,,\r\n');
  });

  test('as a workbook whose cells have their types', async () => {
    const parts = unzipSync(new Uint8Array(await fileOf(LIST, 'XLSX').arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('<c r="A2" s="1" t="inlineStr"><is><t>32059900000000117</t></is></c>');
    expect(sheet).toContain('<c r="B2" s="1" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(sheet).toContain('<c r="C2" s="2"><v>-5.50</v></c><c r="D2" s="0"><v>3</v></c></row>');
    expect(sheet).toContain('<row r="3"><c r="A3" s="1" t="inlineStr"><is><t>0017</t></is></c></row>');
    expect(sheet).toContain('<autoFilter ref="A1:D3"/>');
    expect(strFromU8(parts['xl/workbook.xml']!)).toContain('<sheet name="查询结果"');
  });

  test('under a name that says what it is', () => {
    expect(fileNameOf(LIST, 'BillsByMonth', 'CSV')).toBe('查询结果-BillsByMonth-items.csv');
    expect(fileNameOf({ ...LIST, path: '' }, null, 'XLSX')).toBe('查询结果.xlsx');
  });
});
