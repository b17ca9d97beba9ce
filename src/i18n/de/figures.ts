/** German words of the tables behind the pictures: what stands above their columns, and in no page. */
export const words = {
  number: 'Nr.',
  id: 'Kürzel',
  goals: 'Ziele',
  rated: 'bewertet',
  shareOfRated: 'Anteil an den bewerteten',
  base: (rated: string, n: number) =>
    n === 0 ? '' : `Basis der Anteile: ${rated} bewertete${n === 1 ? 's Ziel' : ' Ziele'}.`,
  share: (label: string) => `${label}, Anteil`,
};
