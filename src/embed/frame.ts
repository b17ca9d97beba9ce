import { filterWords } from '../views/shared/filterWords.ts';
import { formatDate } from '../i18n/formatDate.ts';
import { fullPage, type EmbedContext } from './embedContext.ts';

/** What stands around every chart that stands alone: where it is from, whose it is, and where there is more. */
export interface FrameView {
  /** What the document is called: the chart, the concept and its city. */
  readonly name: string;
  readonly source: string;
  readonly licence: readonly { readonly title: string; readonly path: string }[];
  readonly full: { readonly label: string; readonly href: string };
  /** Of a copy that keeps its numbers: that it does, and the chart with the newest ones. */
  readonly kept: { readonly text: string; readonly label: string; readonly href: string } | null;
  /** What of the address has no effect; empty where all has. */
  readonly unapplied: string;
}

export function frame(context: EmbedContext, title: string): FrameView {
  const { embed, embedWords, frozen, ignored, language, m, newest, text, whole } = context;
  const { about } = whole;
  const filter = filterWords(context);
  const concept = text(about.concept);
  return {
    name: `${title} – ${concept.includes(about.city) ? concept : `${concept}, ${about.city}`}`,
    source: [
      m.source(text(about.source), text(about.asOf)),
      ...(filter === '' ? [] : [m.filteredBy(filter)]),
    ].join(' · '),
    licence: about.licenses.map(({ title, path }) => ({ title: text(title), path })),
    full: { label: fullLabel(), href: fullPage(context) },
    kept: frozen
      ? { text: embedWords.frozen(formatDate(frozen, language)), label: embedWords.newer, href: newest }
      : null,
    unapplied: ignored.map(({ key, value }) => `${key}=${value}`).join(', '),
  };

  function fullLabel(): string {
    if (embed.chart === 'goal') return embedWords.fullGoal;
    return embed.chart === 'department' ? embedWords.fullDepartment : embedWords.full;
  }
}
