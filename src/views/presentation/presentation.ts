import { countByDepartment } from '../../analysis/countByDepartment.ts';
import { countByField } from '../../analysis/countByField.ts';
import { sentence, type Sentence } from '../../i18n/sentence.ts';
import { noFilter, withValues } from '../../model/filter.ts';
import { numberPart } from '../shared/numberPart.ts';
import { count } from '../shared/words.ts';
import { makeDeck, sectionName } from '../deck/deck.ts';
import type { Deck, DeckContext } from '../deck/slide.ts';
import { chosenSections, sectionIds, shortReport, writeSections, type SectionId } from '../deck/sections.ts';

export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** A section as it can be switched and moved; an address stands for each change. */
export interface SectionChoice {
  readonly id: SectionId;
  readonly name: string;
  readonly slides: number;
  readonly shown: boolean;
  readonly toggleHref: string;
  /** `null` at the ends, and where it is not shown. */
  readonly upHref: string | null;
  readonly downHref: string | null;
}

export interface PresentationPage {
  readonly deck: Deck;
  readonly headline: Sentence;
  readonly presets: readonly Preset[];
  readonly fields: readonly Preset[];
  readonly departments: readonly Preset[];
  readonly choices: readonly SectionChoice[];
}

/** Everything the page says before the show. */
export function presentation(context: DeckContext): PresentationPage {
  const { words, filter } = context;
  const deck = makeDeck(context, chosenSections(context));
  return {
    deck,
    headline: sentence(words.headline(deck.slides.length, deck.goals), {
      slides: count(context, deck.slides.length),
      goals: numberPart(context, deck.goals, filter),
    }),
    presets: presets(context),
    fields: fieldPresets(context),
    departments: departmentPresets(context),
    choices: choices(context, deck),
  };
}

function presets(context: DeckContext): readonly Preset[] {
  const { links, words } = context;
  const chosen = chosenSections(context).join();
  return [
    { id: 'short', label: words.short, sections: shortReport },
    { id: 'full', label: words.full, sections: sectionIds },
  ].map(({ id, label, sections }) => ({
    id,
    label,
    href: links.here({ own: { folien: writeSections(sections) } }),
    current: chosen === sections.join(),
  }));
}

/** The deck of one field each, in place of whatever was filtered. */
function fieldPresets({ whole, filter, links }: DeckContext): readonly Preset[] {
  return countByField(whole, noFilter)
    .filter(({ goals }) => goals > 0)
    .map(({ field }) => ({
      id: field.id,
      label: field.name,
      href: links.here({ filter: withValues(noFilter, 'fields', [field.id]) }),
      current: filter.fields.join() === field.id,
    }));
}

function departmentPresets({ whole, filter, links }: DeckContext): readonly Preset[] {
  return countByDepartment(whole, noFilter, 'both')
    .rows.filter(({ goals }) => goals > 0)
    .map(({ department }) => ({
      id: department.id,
      label: department.name,
      href: links.here({ filter: withValues(noFilter, 'departments', [department.id]) }),
      current: filter.departments.join() === department.id,
    }));
}

/** The sections in the deck's order, then those that are switched off in the usual one. */
function choices(context: DeckContext, deck: Deck): readonly SectionChoice[] {
  const { links } = context;
  const shown = chosenSections(context);
  const off = sectionIds.filter((id) => !shown.includes(id));
  const whole = makeDeck(context, sectionIds);
  const slidesOf = (id: SectionId) =>
    (shown.includes(id) ? deck : whole).slides.filter(({ section }) => section === id).length;
  const href = (sections: readonly SectionId[]) => links.here({ own: { folien: writeSections(sections) } });
  const moved = (place: number, by: 1 | -1) => {
    const other = place + by;
    if (place < 0 || other < 0 || other >= shown.length) return null;
    return href(
      shown.map((id, i) => (i === place ? (shown[other] ?? id) : i === other ? (shown[place] ?? id) : id)),
    );
  };
  return [...shown, ...off].map((id) => {
    const place = shown.indexOf(id);
    return {
      id,
      name: sectionName(context, id),
      slides: slidesOf(id),
      shown: place >= 0,
      // The last one that is shown stays: without any, all would be.
      toggleHref: href(place < 0 ? [...shown, id] : shown.length > 1 ? shown.filter((s) => s !== id) : shown),
      upHref: moved(place, -1),
      downHref: moved(place, 1),
    };
  });
}
