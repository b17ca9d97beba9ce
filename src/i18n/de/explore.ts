/** German words of the page `explore`. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'explore',
};
