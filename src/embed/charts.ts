import type { Chart } from '../state/embed.ts';
import type { ChartPart } from './chart.ts';
import { chart as auswertung } from './charts/auswertung.ts';
import { chart as department } from './charts/department.ts';
import { chart as felder } from './charts/felder.ts';
import { chart as fortschreibung } from './charts/fortschreibung.ts';
import { chart as fristen } from './charts/fristen.ts';
import { chart as goal } from './charts/goal.ts';
import { chart as mosaik } from './charts/mosaik.ts';
import { chart as status } from './charts/status.ts';
import { chart as uebersicht } from './charts/uebersicht.ts';
import { chart as zustaendigkeit } from './charts/zustaendigkeit.ts';

/** Every chart, for the build. In the browser each comes alone. */
export const charts = {
  uebersicht,
  mosaik,
  felder,
  zustaendigkeit,
  fristen,
  fortschreibung,
  auswertung,
  status,
  goal,
  department,
} as unknown as Readonly<Record<Chart, ChartPart>>;
