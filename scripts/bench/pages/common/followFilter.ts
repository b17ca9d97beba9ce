import type { Filter } from './counts.ts';
import type { OverviewData } from './data.ts';
import { escape } from './frame.ts';

function toggled(places: ReadonlySet<number>, place: number): ReadonlySet<number> {
  return places.has(place) ? new Set([...places].filter((p) => p !== place)) : new Set([...places, place]);
}

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
  const switches = [...document.querySelectorAll<HTMLElement>('a[data-field],a[data-status]')].map(
    (switched) => {
      const { field, status } = switched.dataset;
      return { switched, isField: field !== undefined, at: Number(field ?? status) };
    },
  );
  const queryOf = (fieldPlaces: ReadonlySet<number>, statusPlaces: ReadonlySet<number>) =>
    [
      ['feld', [...fieldPlaces].map((p) => data.fields[p]?.id)],
      ['status', [...statusPlaces].map((p) => data.statuses[p]?.id)],
    ]
      .filter(([, ids]) => ids?.length)
      .map(([key, ids]) => `${key}=${String(ids)}`)
      .join('&');
  const chips = document.querySelector('.chips') as HTMLElement;
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-field],a[data-status]');
    if (!link) return;
    event.preventDefault();
    const { field, status } = link.dataset;
    const chosen = field === undefined ? statuses : fields;
    const place = Number(field ?? status);
    if (!chosen.delete(place)) chosen.add(place);
    const query = queryOf(fields, statuses);
    // The picture first, the address after it: writing that takes as long as counting.
    setTimeout(() => history.pushState(null, '', query ? `?${query}` : location.pathname));
    const chip = (key: string, of: string, value: number, href: string, label = '') =>
      `<a class="chip" data-${key}="${value}" href="?${href}" aria-label="${of} ${escape(label)} aufheben">${of}: ${escape(label)}<span aria-hidden="true">×</span></a>`;
    chips.innerHTML = [
      ...[...fields].map((p) =>
        chip('field', 'Handlungsfeld', p, queryOf(toggled(fields, p), statuses), data.fields[p]?.label),
      ),
      ...[...statuses].map((p) =>
        chip('status', 'Stand', p, queryOf(fields, toggled(statuses, p)), data.statuses[p]?.label),
      ),
    ].join('');
    for (const { switched, isField, at } of switches) {
      const [set, href] = isField
        ? [fields, queryOf(toggled(fields, at), statuses)]
        : [statuses, queryOf(fields, toggled(statuses, at))];
      switched.setAttribute('href', `?${href}`);
      if (set.has(at)) switched.setAttribute('aria-current', 'true');
      else switched.removeAttribute('aria-current');
    }
    update({ fields, statuses }, query);
  });
}
