import type PptxGenJS from 'pptxgenjs';
import { theme } from '../../../charts/pictures/theme.ts';
import { goalText } from '../../deck/goalText.ts';
import type { SlideBody } from '../../deck/slideBody.ts';
import { localeOf } from './finishFile.ts';
import { colour, inches, sans, textOf, type Place } from './page.ts';

/** The report's wording is German in every language. */
const official = { lang: localeOf('de') };

/** Goals with their reasons as a table. */
export function addGoals(
  page: PptxGenJS.Slide,
  { x, y, w }: Place,
  { goals, heads }: Extract<SlideBody, { kind: 'goals' }>,
): void {
  const line = { type: 'solid' as const, pt: 0.75, color: colour(theme.rule) };
  const none = { type: 'none' as const };
  const border: [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] =
    [none, none, line, none];
  const cell = { border, valign: 'top' as const, margin: [4, 8, 4, 0] as [number, number, number, number] };
  const head = { ...cell, bold: true, fontSize: 14, color: colour(theme['ink-2']) };
  page.addTable(
    [
      heads.map((text) => ({ text: textOf(text), options: head })),
      ...goals.map((goal) => {
        const text = goalText(goal);
        return [
          { text: textOf(goal.label), options: cell },
          {
            text: [
              { text: textOf(text.wording), options: { ...official, bold: true } },
              {
                text: textOf(` ${text.reasons}`),
                options: goal.isSilent ? { color: colour(theme['ink-3']) } : official,
              },
            ],
            options: cell,
          },
        ];
      }),
    ],
    {
      x,
      y,
      w,
      colW: [inches(150), inches(1578)],
      fontFace: sans,
      fontSize: 17,
      color: colour(theme.ink),
      objectName: textOf(heads[1]),
    },
  );
}
