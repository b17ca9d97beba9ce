/** German words of the page `departments`. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'departments',
};
