/** German words of the page `department`. A `{name}` is filled by `sentence`, often with a link. */
export const words = {
  title: 'department',
};
