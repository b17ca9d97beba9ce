import { rowHtml } from '../shared/listHtml.ts';
import { startList } from '../shared/startList.ts';

/** The list as people put it beside a chart: a table that is written anew at each step. */
void startList(
  (body) => (rows) => {
    body.innerHTML = rows.map(rowHtml).join('');
  },
  'tbody',
);
