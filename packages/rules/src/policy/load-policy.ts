import { parseDay } from '../day.ts';
import { CONTRIBUTORY_TYPES } from '../insurance-type.ts';
import { parseMonth } from '../month.ts';
import { contentHash } from './content-hash.ts';
import { JsonReader, PolicyFileError } from './json-reader.ts';
import { PLAIN_PARAMETERS } from './parameter-name.ts';
import type { Policy, PolicyParameter, PolicyRow, PolicySource } from './policy.ts';
import { VALUE_READERS } from './read-value.ts';
import { timelineFaults } from './timeline.ts';

/**
 * Reads the policy file of a pooling area. Throws a PolicyFileError that names the place for anything wrong: a missing
 * source or status, an unread field, a value outside its form, a gap or an overlap between the rows of a parameter.
 */
export function loadPolicy(json: unknown): Policy {
  const file = new JsonReader(json, 'policy').fields(['area', 'name', 'parameters']);
  const parameters = file.parameters.fields([...PLAIN_PARAMETERS, 'rates']);
  const rates = parameters.rates.fields(CONTRIBUTORY_TYPES);
  const rows = {
    baseLimits: readRows('baseLimits', parameters.baseLimits),
    declarationCalendar: readRows('declarationCalendar', parameters.declarationCalendar),
    backPayLimit: readRows('backPayLimit', parameters.backPayLimit),
    retirementAges: readRows('retirementAges', parameters.retirementAges),
    insuranceSet: readRows('insuranceSet', parameters.insuranceSet),
    lateFee: readRows('lateFee', parameters.lateFee),
    annualDeclaration: readRows('annualDeclaration', parameters.annualDeclaration),
    approval: readRows('approval', parameters.approval),
    'rates.BASIC_MEDICAL': readRows('rates.BASIC_MEDICAL', rates.BASIC_MEDICAL),
    'rates.LARGE_AMOUNT': readRows('rates.LARGE_AMOUNT', rates.LARGE_AMOUNT),
    'rates.LOCAL_SUPPLEMENT': readRows('rates.LOCAL_SUPPLEMENT', rates.LOCAL_SUPPLEMENT),
    'rates.MATERNITY': readRows('rates.MATERNITY', rates.MATERNITY),
    'rates.LONG_TERM_CARE': readRows('rates.LONG_TERM_CARE', rates.LONG_TERM_CARE),
    'rates.CRITICAL_ILLNESS': readRows('rates.CRITICAL_ILLNESS', rates.CRITICAL_ILLNESS),
    'rates.CIVIL_SERVANT': readRows('rates.CIVIL_SERVANT', rates.CIVIL_SERVANT),
  };
  refuseFaults(Object.values(rows));
  const area = file.area.parsed((text) => (/^\d{6}$/.test(text) ? text : null), 'an area code of six digits');
  return { area, areaName: file.name.text(), policyId: `${area}-${contentHash(json)}`, rows };
}

function readRows<P extends PolicyParameter>(parameter: P, list: JsonReader): PolicyRow<P>[] {
  return list.items().map((row) => readPolicyRow(parameter, row, VALUE_READERS[parameter]));
}

function readPolicyRow<P extends PolicyParameter>(
  parameter: P,
  row: JsonReader,
  readValue: (value: JsonReader) => PolicyRow<P>['value'],
): PolicyRow<P> {
  const fields = row.fields(['id', 'value', 'from', 'to', 'unit', 'source', 'status', 'known']);
  return {
    id: fields.id.parsed((text) => (/^[a-z0-9-]+(?:\/[a-z0-9-]+)+$/.test(text) ? text : null), 'a stable id'),
    parameter,
    value: readValue(fields.value),
    from: fields.from.parsed(parseMonth, 'a month'),
    to: fields.to.nullOr((to) => to.parsed(parseMonth, 'a month')),
    unit: fields.unit.text(),
    source: readSource(fields.source),
    status: fields.status.parsed(
      (text) => (text === 'official' || text === 'assumed' ? text : null),
      'official or assumed',
    ),
    known: fields.known.parsed(parseDay, 'a day'),
  };
}

function readSource(source: JsonReader): PolicySource {
  const { title } = source.fields(['title'], ['url', 'note']);
  const url = source.optionalText('url');
  const note = source.optionalText('note');
  return { title: title.text(), ...(url === undefined ? {} : { url }), ...(note === undefined ? {} : { note }) };
}

function refuseFaults(parameters: readonly (readonly PolicyRow[])[]): void {
  const faults = parameters.flatMap((rows) => timelineFaults(rows));
  const ids = new Set<string>();
  for (const { id } of parameters.flat()) {
    if (ids.has(id)) faults.push(`the id ${id} occurs twice`);
    ids.add(id);
  }
  if (faults.length > 0) throw new PolicyFileError(faults.join('; '));
}
