import { ends, type CrossDimension } from '../../analysis/crossDimensions.ts';
import { formatList } from '../../i18n/formatList.ts';
import type { PageWords } from '../../i18n/words.ts';
import { isOutlook, isStatus } from '../../model/codes.ts';
import { treeOf } from '../../model/tree.ts';
import type { Context } from '../shared/context.ts';
import { dueName, targetName } from '../shared/words.ts';
import { slots, type Question } from './question.ts';

type Words = PageWords['explore'];

/** How a dimension is called; the next concept's parts as the package calls them. */
export function dimensionName({ whole, text }: Context, words: Words, dimension: CrossDimension): string {
  const next = dimension === 'target' ? whole.about.next : null;
  return next ? text(next.target) : words.dimensions[dimension];
}

/** `Handlungsfeld, Ausblick und Stand` */
export function questionName(context: Context, words: Words, question: Question): string {
  const names = slots.flatMap((slot) => {
    const dimension = question[slot];
    if (dimension === null) return [];
    const name = dimensionName(context, words, dimension);
    return dimension === 'department' && question.role !== 'both'
      ? [words.ofRole(name, context.m.filter.roles[question.role])]
      : [name];
  });
  return formatList(names, context.language);
}

/** `Zeilen Handlungsfeld, Farbe Stand` */
export function placesName(context: Context, words: Words, question: Question): string {
  return slots
    .flatMap((slot) => {
      const dimension = question[slot];
      return dimension ? [`${words.slots[slot]} ${dimensionName(context, words, dimension)}`] : [];
    })
    .join(', ');
}

/** Whether a dimension's values are names of the report, which stay German on every page. */
export function isOfficial(dimension: CrossDimension): boolean {
  return dimension === 'field' || dimension === 'subfield' || dimension === 'department';
}

/** How a value of a dimension is called. */
export function valueLabel(context: Context, words: Words, dimension: CrossDimension, value: string): string {
  const { whole, text, m } = context;
  if (value === ends.none) return m.notStated;
  switch (dimension) {
    case 'field':
      return treeOf(whole.fields).get(value).name;
    case 'subfield': {
      const [field, above] = treeOf(whole.fields).pathOf(value);
      return above ? words.subfield(above.name, field?.name ?? value) : (field?.name ?? value);
    }
    case 'department':
      return treeOf(whole.departments).get(value).name;
    case 'status':
      return isStatus(value) ? text(whole.labels.status[value]) : value;
    case 'outlook':
      if (value === ends.discarded) return text(whole.labels.status.discarded);
      return isOutlook(value) ? text(whole.labels.outlook[value]) : value;
    case 'due':
      return dueName(context, value);
    case 'target':
      if (value === ends.discarded) return text(whole.labels.status.discarded);
      return value === ends.ended ? words.ended : targetName(context, treeOf(whole.targets).get(value));
  }
}
