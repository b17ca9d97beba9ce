import {
  embedSwitches,
  embedThemes,
  plainOptions,
  type EmbedOptions,
  type EmbedSwitch,
  type EmbedTheme,
} from '../../state/embedOptions.ts';

/** What is chosen for a chart, as the page's address says it: `optionen=dunkel,titel,stand`. */
export interface BuilderOptions extends EmbedOptions {
  /** The copy that keeps its numbers. */
  readonly frozen: boolean;
}

/** Words of the address, in the order in which they are written. */
const switchWords: Readonly<Record<EmbedSwitch, string>> = {
  untitled: 'titel',
  withoutTable: 'tabelle',
  transparent: 'hintergrund',
  still: 'links',
};
const frozenWord = 'stand';

export function readBuilderOptions(value = ''): BuilderOptions {
  const words = value.split(',');
  const theme = (Object.keys(embedThemes) as EmbedTheme[]).find((known) => words.includes(known));
  const switched = embedSwitches.map((name) => [name, words.includes(switchWords[name])]);
  return {
    ...plainOptions,
    ...Object.fromEntries(switched),
    ...(theme && { theme }),
    frozen: words.includes(frozenWord),
  };
}

export function writeBuilderOptions(options: BuilderOptions): string {
  return [
    ...(options.theme === plainOptions.theme ? [] : [options.theme]),
    ...embedSwitches.filter((name) => options[name]).map((name) => switchWords[name]),
    ...(options.frozen ? [frozenWord] : []),
  ].join(',');
}
