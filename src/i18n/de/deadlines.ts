/** German words of the page `deadlines`. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'deadlines',
};
