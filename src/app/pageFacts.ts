import type { Cube } from '../analysis/cube.ts';
import type { Read } from '../data/readText.ts';
import type { ReadAddress } from '../state/address.ts';

/** What the build tells the script: where the site lies, and how its files are come by. */
export interface PageFacts {
  readonly readAddress: ReadAddress;
  /** What stands before a path in links; left out, they are relative to the page. */
  readonly linkRoot?: string;
  /** The site's start page. */
  readonly home: string;
  /** The default dataset. */
  readonly dataset: string;
  /** Whether the page stands in the HTML as the script would make it: then it is taken over. */
  readonly prerendered: boolean;
  /** The cube of the build; `null` without one: then the tables make it anew. */
  readonly loadCube: () => Promise<Cube | null>;
  /** What reads the files of the packages; loaded when they are needed. */
  readonly loadReader: () => Promise<Read>;
}
