/** Remembers what was made for keys, until these are too many. */
export function rememberSome<T>(most: number, make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      if (made.size >= most) made.clear();
      made.set(key, (value = make(key)));
    }
    return value;
  };
}
