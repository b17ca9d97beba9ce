/** How an embed is shown, by its address. Closed lists only: never an address, a colour or a style in a parameter. */
export interface EmbedOptions {
  readonly theme: EmbedTheme;
  /** Without title and finding: the page around it has its own. */
  readonly untitled: boolean;
  readonly withoutTable: boolean;
  /** No background and no margin of its own. */
  readonly transparent: boolean;
  /** A picture only: no links and no tips. */
  readonly still: boolean;
}

/** The words of the address for the themes; the first one is the default, since most sites are light only. */
export const embedThemes = { hell: 'light', dunkel: 'dark', auto: 'auto', kontrast: 'contrast' } as const;
export type EmbedTheme = keyof typeof embedThemes;

export const plainOptions: EmbedOptions = {
  theme: 'hell',
  untitled: false,
  withoutTable: false,
  transparent: false,
  still: false,
};

/** The switches, each with the only value that it takes. */
const switches = {
  untitled: ['titel', '0'],
  withoutTable: ['tabelle', '0'],
  transparent: ['hintergrund', 'transparent'],
  still: ['statisch', '1'],
} as const;
export type EmbedSwitch = keyof typeof switches;
export const embedSwitches = Object.keys(switches) as readonly EmbedSwitch[];

/** Reads `?theme=dunkel&titel=0`. What is not in the lists is ignored. */
export function readOptions(search: string): EmbedOptions {
  const params = new URLSearchParams(search);
  const is = (name: EmbedSwitch) => params.get(switches[name][0]) === switches[name][1];
  const theme = params.get('theme') ?? '';
  return {
    theme: Object.hasOwn(embedThemes, theme) ? (theme as EmbedTheme) : plainOptions.theme,
    untitled: is('untitled'),
    withoutTable: is('withoutTable'),
    transparent: is('transparent'),
    still: is('still'),
  };
}

/** The part of a query that says the options, without `?`: only what differs from the default. */
export function writeOptions(options: EmbedOptions): string {
  const own = embedSwitches.filter((name) => options[name]).map((name) => switches[name].join('='));
  return [...(options.theme === plainOptions.theme ? [] : [`theme=${options.theme}`]), ...own].join('&');
}
