import { countByField } from '../../../analysis/countByField.ts';
import { narrow } from '../../../analysis/narrow.ts';
import { sentence } from '../../../i18n/sentence.ts';
import { withValues } from '../../../model/filter.ts';
import { numberPart } from '../../shared/numberPart.ts';
import { opened, statusLabel } from '../../shared/stacked.ts';
import { count, inWords } from '../../shared/words.ts';
import type { DeckContext, SlideDraft } from '../slide.ts';
import { fitsBehind } from '../placeBar.ts';
import { fitting, keyOf, slideBar } from './slideBars.ts';

/** In which fields the missed goals lie; nothing to say where there are none, or one field only. */
export function missedFieldSlides(context: DeckContext): readonly SlideDraft[] {
  const { cube, filter, language, links, m, words } = context;
  const fields = countByField(cube, filter).filter((row) => row.goals > 0);
  const affected = fields.filter((row) => row.counts.missed > 0);
  const missed = affected.reduce((sum, row) => sum + row.counts.missed, 0);
  if (missed === 0 || fields.length < 2) return [];
  const label = statusLabel(context, 'missed');
  const missedOnly = narrow(cube, filter, 'statuses', ['missed']);
  const isEverywhere = affected.length === fields.length;
  const title = sentence(isEverywhere ? words.missedEverywhere : words.missedFields(missed), {
    missed: numberPart(
      context,
      missed,
      missedOnly,
      isEverywhere ? count(context, missed) : `${count(context, missed)} ${m.attributive(label)}`,
    ),
    label,
    field: affected[0]?.field.name ?? '',
    fields: inWords(context, affected.length),
    allFields: inWords(context, fields.length),
  });
  const shown = fitting(context, title, fields, ({ field, counts, goals }) => ({
    name: field.name,
    // A missed goal counts more than any number of others.
    goals: counts.missed * 1e6 + goals,
  }));
  const rows = shown.map(({ field, counts }) => {
    const only = narrow(cube, filter, 'fields', [field.id]);
    const named = `${count(context, counts.missed)}\u00a0${label}`;
    const end = opened(
      context,
      counts.missed,
      only && narrow(cube, only, 'statuses', ['missed']),
      fitsBehind(named) ? named : count(context, counts.missed),
    );
    return slideBar(context, {
      id: field.id,
      name: field.name,
      href: links.list(withValues(filter, 'fields', [field.id])),
      counts,
      only,
      strong: counts.missed > 0,
      ...(counts.missed > 0 ? { end, endTone: 'missed' as const } : { end: { text: '', href: null } }),
    });
  });
  return [
    {
      title,
      body: {
        kind: 'bars',
        key: keyOf(context, rows),
        rows,
        official: true,
        note: [],
        heads: { name: words.tableField, goals: words.tableGoals },
      },
      notes: [],
      href: links.pages.fields,
    },
  ];
}
