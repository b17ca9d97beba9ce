/** Styles under way or there, by their address. */
const styles = new Map<string, Promise<unknown>>();

function loadStyle(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => {
      styles.delete(href);
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
}

/** What Vite calls in place of `import()`: the module together with its styles, both asked for at once. */
export async function __vitePreload<M>(
  load: () => Promise<M>,
  paths: readonly string[] = [],
  importer?: string,
): Promise<M> {
  const [module] = await Promise.all([
    load(),
    ...paths.map((path) => {
      const { href } = new URL(path, importer);
      const isThere = [...document.querySelectorAll('link')].some((link) => link.href === href);
      const style = styles.get(href) ?? (isThere ? null : loadStyle(href));
      if (style) styles.set(href, style);
      return style;
    }),
  ]);
  return module;
}
