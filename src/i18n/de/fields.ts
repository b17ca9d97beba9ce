/** German words of the page `fields`. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'fields',
};
