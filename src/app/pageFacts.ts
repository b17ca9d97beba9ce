/** What the build tells the script by attributes of the page. */
export interface PageFacts {
  /** The site's start page. */
  readonly root: URL;
  /** The default dataset. */
  readonly dataset: string;
  /** Where its cube lies; `null` when developing, where everything is made anew. */
  readonly cubeUrl: string | null;
}
