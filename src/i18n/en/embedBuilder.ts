import type { PageWords } from '../words.ts';

/** English words of the page that makes codes for other sites. */
export const words: PageWords['embedBuilder'] = {
  headline: 'Show a chart on your own site',
  onlyPublished: 'Charts can be embedded from the published site. This edition is a single file.',
  lead: 'Choose a chart, copy its code, paste it into your CMS. It loads nothing from other servers, sets no cookies, and stays up to date or keeps one report’s numbers.',
  choose: 'Chart',
  chart: 'Which one',
  goal: 'One goal',
  department: 'One department',
  none: 'none chosen',
  charts: {
    uebersicht: 'Goals by status',
    mosaik: 'Every goal a square',
    felder: 'Fields of action',
    zustaendigkeit: 'Responsibility',
    fristen: 'Deadlines',
    fortschreibung: 'Continuation',
    auswertung: 'A question of your own',
    status: 'One number',
  },
  filterHint: 'The filter above applies to the chart, too.',
  noFilter: 'This chart always shows everything; a filter does not change it.',
  theme: 'Colours',
  themes: { hell: 'light', dunkel: 'dark', auto: 'as the system', kontrast: 'strong contrast' },
  options: 'Leave out',
  switches: {
    untitled: 'title',
    withoutTable: 'table',
    transparent: 'background and margin',
    still: 'links in the picture',
  },
  transparentHint:
    'Without a background of its own the chart stands on that of the page: choose “light” on light pages, “dark” on dark ones.',
  edition: 'Numbers',
  newest: 'always up to date',
  frozen: (asOf) => `keep those of ${asOf}`,
  preview: 'Preview',
  pixels: (n) => `${n}\u00a0px`,
  measuring: 'Measuring the height …',
  frameTitle: (width) => `Preview, ${width} px wide`,
  codes: 'Code',
  needsScript: 'Preview and codes need JavaScript.',
  code: {
    frame: 'Frame without a script',
    script: 'Frame that fits its height',
    component: 'Element for pages with scripts',
    picture: 'Picture with a link',
    link: 'Link and QR code',
  },
  say: {
    frame:
      'Fits almost everywhere. In new versions of Chrome and Edge the frame is exactly as high as the chart, in others at least as high as measured.',
    script:
      'For a CMS that allows a script: the height is right in every browser, also when the table opens.',
    component:
      'Shows the chart as a part of the page, without a frame; where that can’t be, the frame stands there.',
    picture: 'For a CMS that allows no frames. The picture stays as it is.',
    pictureFiltered:
      'With a filter there is no ready picture: save it as PNG on the chart’s page, upload it to the CMS and put in the picture’s address.',
    link: 'For print and presentations. The QR code leads to the full page.',
  },
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Please copy by hand',
  pictureFile: 'picture-of-the-chart.png',
  open: 'Open chart and table',
  openFiltered: (filter) => `Open chart and table (${filter})`,
  qr: 'Show QR code',
  qrLabel: (address) => `QR code: ${address}`,
  help: 'For editors: TYPO3, consent tools and what helps when a frame stays empty are explained in docs/embedding.md (German).',
};
