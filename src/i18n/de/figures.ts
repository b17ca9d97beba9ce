/** German words of the tables behind the pictures: what stands above their columns, and in no page. */
export const words = {
  number: 'Nr.',
  id: 'Kürzel',
  goals: 'Ziele',
  rated: 'bewertet',
  share: (label: string) => `${label}, Anteil`,
};
