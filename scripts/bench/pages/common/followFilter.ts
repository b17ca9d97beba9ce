import type { Filter } from './counts.ts';
import type { OverviewData } from './data.ts';
import { escape } from './frame.ts';

/**
 * Switches the field or status whose link is clicked, writes it into the address, and hands the new filter on with
 * its query (`feld=1&status=missed`).
 */
export function followFilter(
  data: Pick<OverviewData, 'fields' | 'statuses'>,
  update: (filter: Filter, query: string) => void,
): void {
  const fields = new Set<number>();
  const statuses = new Set<number>();
  const chips = document.querySelector('.chips') as HTMLElement;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-field],a[data-status]');
    if (!link) return;
    event.preventDefault();
    const { field, status } = link.dataset;
    const chosen = field === undefined ? statuses : fields;
    const place = Number(field ?? status);
    if (!chosen.delete(place)) chosen.add(place);
    const query = [
      ['feld', [...fields].map((p) => data.fields[p]?.id)],
      ['status', [...statuses].map((p) => data.statuses[p]?.id)],
    ]
      .filter(([, ids]) => ids?.length)
      .map(([key, ids]) => `${key}=${String(ids)}`)
      .join('&');
    history.pushState(null, '', query ? `?${query}` : location.pathname);
    const chip = (key: string, value: number, label = '') =>
      `<a class="chip" data-${key}="${value}" href="?">${escape(label)} ×</a>`;
    chips.innerHTML = [
      ...[...fields].map((p) => chip('field', p, data.fields[p]?.label)),
      ...[...statuses].map((p) => chip('status', p, data.statuses[p]?.label)),
    ].join('');
    update({ fields, statuses }, query);
  });
}
