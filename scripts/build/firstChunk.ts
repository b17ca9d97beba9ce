/** What a bundler tells of a module. */
interface ModuleInfo {
  readonly importers: readonly string[];
}

/**
 * Puts what the start page needs before it reacts into one file: many small ones compress worse and cost a request
 * each. Says for a module whether one of the `starts` imports it, over any number of steps, but not dynamically; the
 * starts themselves stay files of their own. `unused` are modules that come with an entry file only: no start uses
 * what they hold.
 */
export function isStartedBy(starts: readonly RegExp[], unused: RegExp) {
  return (id: string, getModuleInfo: (id: string) => ModuleInfo | null): boolean => {
    if (unused.test(id)) return false;
    const seen = new Set<string>();
    const reaches = (module: string): boolean => {
      if (seen.has(module)) return false;
      seen.add(module);
      if (starts.some((start) => start.test(module))) return module !== id;
      return getModuleInfo(module)?.importers.some(reaches) ?? false;
    };
    return reaches(id);
  };
}
