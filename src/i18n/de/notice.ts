/** German words of the notice that data could not be loaded. */
export const words = {
  title: 'Die Daten konnten nicht geladen werden.',
  shown: 'Gezeigt wird der Stand der letzten Veröffentlichung; Filtern und Suchen gehen gerade nicht.',
  more: (n: string) => `und ${n} weitere Fehler`,
  retry: 'Erneut versuchen',
  close: 'Schließen',
};
