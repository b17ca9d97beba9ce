/** What the build tells the script by attributes of the page. */
export interface PageFacts {
  /** The site's start page. */
  readonly root: URL;
  /** The default dataset. */
  readonly dataset: string;
  /** Whether the page stands in the HTML as the script would make it: then it is taken over. */
  readonly prerendered: boolean;
  /** Where its cube lies; `null` when developing, where everything is made anew. */
  readonly cubeUrl: string | null;
}
