import { rowHtml } from '../common/listHtml.ts';
import { startList } from '../common/startList.ts';

/** The list as people put it beside a chart: a table that is written anew at each step. */
void startList(
  (body) => (rows) => {
    body.innerHTML = rows.map(rowHtml).join('');
  },
  'tbody',
);
