import { hostScripts, type HostScript } from '../../state/hostScripts.ts';

/** What the codes for a chart are made from; addresses with host. */
export interface CodeInput {
  /** The site's start page. */
  readonly root: string;
  /** The chart, and the page that shows more, below it. */
  readonly address: string;
  readonly pageAddress: string;
  /** The chart's picture below the root, or the name of a file that the editor saves first. */
  readonly picture: string | null;
  readonly pictureFile: string;
  /** What the chart is called, with its city; its finding. */
  readonly title: string;
  readonly finding: string;
  readonly open: string;
  /** Least height in px, measured. */
  readonly height: number;
  readonly integrities: Readonly<Partial<Record<HostScript, string>>>;
}

/** The kinds of code, in the order in which they should be tried. */
export const codeKinds = ['frame', 'script', 'component', 'picture', 'link'] as const;
export type CodeKind = (typeof codeKinds)[number];

/** The five codes: what an editor pastes into a page. */
export function embedCodes(input: CodeInput): Readonly<Record<CodeKind, string>> {
  const { root, address, pageAddress, title, height, open } = input;
  const src = escaped(root + address);
  const page = escaped(root + pageAddress);
  const frame = `<iframe title="${escaped(title)}" src="${src}" loading="lazy" style="width:100%;border:0;min-height:${height}px;frame-sizing:content-height"></iframe>`;
  const more = `<p><a href="${page}">${escaped(open)}</a></p>`;
  const image = input.picture === null ? input.pictureFile : root + input.picture;
  return {
    frame: `${frame}\n${more}`,
    script: `${frame}\n${more}\n${script(input, 'height')}`,
    component: `<zielspiegel-chart src="${src}">${frame}</zielspiegel-chart>\n${more}\n${script(input, 'component')}`,
    picture: `<figure>\n<a href="${page}"><img src="${escaped(image)}" alt="${escaped(input.finding)}" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto"></a>\n<figcaption>${escaped(title)}. <a href="${page}">${escaped(open)}</a></figcaption>\n</figure>`,
    link: root + pageAddress,
  };
}

function script({ root, integrities }: CodeInput, name: HostScript): string {
  const integrity = integrities[name];
  return `<script src="${escaped(root + hostScripts[name])}"${integrity ? ` integrity="${integrity}" crossorigin="anonymous"` : ''} async></script>`;
}

/** A text inside of an attribute or an element. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
