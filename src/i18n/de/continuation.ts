/** German words of the page `continuation`. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'continuation',
};
