import type { PageWords } from '../../i18n/words.ts';
import { noFilter } from '../../model/filter.ts';
import {
  embedOf,
  embedPath,
  nameOf,
  pageOf,
  picturePath,
  singleCharts,
  type Embed,
  type SingleChart,
} from '../../state/embed.ts';
import { embedSwitches, embedThemes, writeOptions, type EmbedTheme } from '../../state/embedOptions.ts';
import { writeQuery } from '../../state/query.ts';
import { pathOf } from '../../state/routes.ts';
import type { Context } from '../shared/context.ts';
import { filterWords } from '../shared/filterWords.ts';
import { readBuilderOptions, writeBuilderOptions, type BuilderOptions } from './builderOptions.ts';

/** Something to choose: going to its address chooses it, or takes it back. */
export interface BuilderChoice {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly chosen: boolean;
}

export interface BuilderPage {
  readonly charts: readonly BuilderChoice[];
  /** Those that stand for one row each: too many for links. */
  readonly goals: readonly BuilderChoice[];
  readonly departments: readonly BuilderChoice[];
  readonly themes: readonly BuilderChoice[];
  readonly switches: readonly BuilderChoice[];
  readonly editions: readonly BuilderChoice[];
  readonly isFiltered: boolean;
  /** Whether the page around the chart is what its text stands on. */
  readonly isTransparent: boolean;
  /** Whether a filter changes the chart. */
  readonly heedsFilter: boolean;
  /** The filter in words; empty where none counts. */
  readonly filter: string;
  /** Below the site's root, with its query: the chart, and the page that shows more. */
  readonly address: string;
  readonly pageAddress: string;
  /** The picture of it; `null` where a filter asks for another one. */
  readonly picture: string | null;
}

const firstChart: SingleChart = 'felder';

/** What the page offers, and what is chosen, by its address. */
export function embedBuilder(context: Context, words: PageWords['embedBuilder']): BuilderPage {
  const { language, m, query, text, whole } = context;
  const embed = chosenEmbed(context);
  const options = readBuilderOptions(query.own.optionen);
  const heedsFilter = embed.chart !== 'goal' && embed.chart !== 'department';
  const asked = heedsFilter ? askedOf(context) : '';
  const shown = writeOptions(options);
  const frozen = options.frozen ? whole.about.asOfDate : null;
  const search = [asked, shown].filter(Boolean).join('&');
  const path = embedPath(embed, language, frozen);
  return {
    charts: singleCharts.map((chart) => chartChoice(context, { chart }, words.charts[chart], embed)),
    goals: whole.marks.map(({ nr, title }) =>
      chartChoice(context, { chart: 'goal', nr }, `${m.goal(String(nr))}: ${title}`, embed),
    ),
    departments: whole.departments.map(({ id, name }) =>
      chartChoice(context, { chart: 'department', id }, name, embed),
    ),
    themes: (Object.keys(embedThemes) as EmbedTheme[]).map((theme) =>
      optionChoice(context, theme, words.themes[theme], options.theme === theme, { ...options, theme }),
    ),
    switches: embedSwitches.map((name) =>
      optionChoice(context, name, words.switches[name], options[name], {
        ...options,
        [name]: !options[name],
      }),
    ),
    editions: [false, true].map((kept) =>
      optionChoice(
        context,
        kept ? 'frozen' : 'newest',
        kept ? words.frozen(text(whole.about.asOf)) : words.newest,
        options.frozen === kept,
        { ...options, frozen: kept },
      ),
    ),
    isFiltered: asked !== '',
    isTransparent: options.transparent,
    heedsFilter,
    filter: heedsFilter ? filterWords(context) : '',
    address: `${path}${search && `?${search}`}`,
    pageAddress: `${pathOf(pageOf(embed, language))}${asked && `?${asked}`}`,
    picture: asked === '' ? picturePath(embed, language) : null,
  };
}

/** The chart that the address names; a goal or department only where the data have it. */
function chosenEmbed({ query, whole }: Context): Embed {
  const embed = embedOf(query.own.bild ?? firstChart);
  const isKnown =
    embed?.chart === 'goal'
      ? whole.marks.some(({ nr }) => nr === embed.nr)
      : embed?.chart !== 'department' || whole.departments.some(({ id }) => id === embed.id);
  return embed && isKnown ? embed : { chart: firstChart };
}

/** What the chart's own address asks for: the filter, and how its page shows it. A text can't be searched for there. */
function askedOf({ query }: Context): string {
  const { bild: _chart, optionen: _options, ...own } = query.own;
  return writeQuery({ filter: { ...query.filter, text: noFilter.text }, dataset: null, own }).slice(1);
}

function chartChoice({ links }: Context, embed: Embed, label: string, chosen: Embed): BuilderChoice {
  const id = nameOf(embed);
  return { id, label, href: links.here({ own: { bild: id } }), chosen: id === nameOf(chosen) };
}

function optionChoice(
  { links }: Context,
  id: string,
  label: string,
  chosen: boolean,
  then: BuilderOptions,
): BuilderChoice {
  return { id, label, href: links.here({ own: { optionen: writeBuilderOptions(then) } }), chosen };
}
