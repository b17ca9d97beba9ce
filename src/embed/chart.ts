import type { Component } from 'svelte';
import type { PageWords } from '../i18n/words.ts';
import type { ExplorePicture } from '../charts/plot/explorePicture.ts';
import type { EmbedContext } from './embedContext.ts';

/** Draws the picture of a question as markup. */
export type DrawPicture = (picture: ExplorePicture, width: number, label: string) => string;

/** What the component of a chart receives. */
export interface EmbedProps<P extends keyof PageWords> {
  readonly context: EmbedContext;
  readonly words: PageWords[P];
  /** Only for the chart that Plot draws. */
  readonly draw?: DrawPicture;
}

/** A chart that can stand alone; `P` is the page that it is from, whose words it needs. */
export interface ChartPart<P extends keyof PageWords = keyof PageWords> {
  readonly View: Component<EmbedProps<P>>;
  readonly draw?: DrawPicture;
}
