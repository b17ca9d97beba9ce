import type { SavedTable } from '../../exports/table/savedTable.ts';
import type { PageWords } from '../../i18n/words.ts';
import { isFiltered } from '../../model/filter.ts';
import type { Context } from '../shared/context.ts';
import { filterWords } from '../shared/filterWords.ts';
import type { Saveable } from './saveable.ts';

/** The table with all that it must say of itself. `address`: where the same is seen live; empty where nowhere. */
export function savedTable(
  context: Context,
  { title, table }: Saveable,
  words: PageWords['save'],
  address: string,
): SavedTable {
  const { text, whole } = context;
  const { facts } = words;
  const licences = whole.about.licenses.map((license) =>
    [text(license.title), license.path].filter((part) => part !== '').join(', '),
  );
  return {
    table,
    sheets: { rows: words.table, facts: facts.sheet },
    facts: [
      { key: 'title', label: facts.title, value: title },
      {
        key: 'filter',
        label: facts.filter,
        value: isFiltered(context.filter) ? filterWords(context) : facts.noFilter,
      },
      { key: 'asOf', label: facts.asOf, value: text(whole.about.asOf) },
      { key: 'source', label: facts.source, value: text(whole.about.citation) },
      { key: 'licence', label: facts.licence, value: licences.join('; ') },
      ...(address === '' ? [] : [{ key: 'address' as const, label: facts.address, value: address }]),
    ],
  };
}
