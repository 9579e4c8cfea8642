import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { listRefusals } from '@canbao/rules';
import type { ListedRefusal } from '@canbao/rules';

// Writes the catalogue of refusals for people to read, by default to where it is committed.

const HEAD = `<!-- Written from packages/rules/src/refusals by "npm run schema". Do not edit. -->

# Refusals

Whatever the hall does not do, it says why, with a code that stays the same for programs, the exact text for people, and what to do
next. All reasons are told at once. An operation that is refused has them in \`refusals\`, its \`outcome\` being the code of the
main one; a request that is malformed or not allowed is a GraphQL error with the code in \`extensions.code\`. Programs read the same
list by the query \`refusals\`.

Months, days, amounts and names in the texts are examples. **Field** is the input field that a reason is about. **Told by**: *rules* –
decided from what is typed and the calendar, in the page before anything is sent, and again by the server; *records* – only the
server can tell.
`;

const document = listRefusals()
  .map(({ title, refusals }) => `\n## ${title}\n${refusals.map(section).join('')}`)
  .join('');

writeFileSync(resolve(process.argv[2] ?? 'docs/refusals.md'), HEAD + document);

function section({ code, messages, remedies, field, decidedBy, source }: ListedRefusal): string {
  const facts = [
    `Field: ${field === null ? '–' : `\`${field}\``}`,
    `told by: ${decidedBy === 'browser' ? 'rules' : 'records'}`,
    `source: ${source}`,
  ];
  const quoted = (texts: readonly string[]): string => texts.map(verbatim).join(' / ');
  return `\n### ${code}\n\n${quoted(messages)}\n\n${quoted(remedies)}\n\n${facts.join(' · ')}\n`;
}

/** Texts stand to the character, which markdown must not read as its own. */
function verbatim(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, (character) => `\\${character}`);
}
