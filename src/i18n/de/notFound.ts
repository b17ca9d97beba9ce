/** German words of a page that does not exist. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  headline: 'Diese Seite gibt es nicht',
  goal: (nr: string, first: string, last: string) =>
    `Ein Ziel ${nr} gibt es nicht. Die Ziele haben die Nummern ${first} bis ${last}.`,
  lead: 'Vielleicht hilft die Suche in den Zielen, oder der Anfang:',
  home: 'Zum Überblick',
  list: 'Zu allen Zielen',
};
