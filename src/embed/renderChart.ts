import { render } from 'svelte/server';
import type { ChartPart, DrawPicture } from './chart.ts';
import { makeEmbedContext, type EmbedInput } from './embedContext.ts';

/**
 * A chart as HTML. The same function at build and, under a filter, in the browser: there is nothing to keep in step,
 * since whatever is clicked leads out of the frame.
 */
export function renderChart(
  { View, draw: own }: ChartPart,
  input: EmbedInput,
  draw: DrawPicture | undefined = own,
): { readonly head: string; readonly body: string } {
  const context = makeEmbedContext(input);
  const props = { context, words: input.words, ...(draw && { draw }) };
  const { head, body } = render(View, { props });
  return { head: withoutMarks(head), body: withoutMarks(body) };
}

/** What Svelte leaves for taking a page over; nobody takes this one over. */
function withoutMarks(html: string): string {
  return html.replace(/<!--.*?-->/g, '');
}
