/** Where pictures are drawn at build: the DOM of jsdom. In the browser `null`, and jsdom does not come with the page. */
export const documentAtBuild: Document | null = import.meta.env.SSR ? await makeDocument() : null;

async function makeDocument(): Promise<Document> {
  // By a name that no bundler reads: it must never look for it on behalf of a browser.
  const dom: string = 'jsdom';
  const { JSDOM } = (await import(/* @vite-ignore */ dom)) as {
    JSDOM: new () => { window: { document: Document } };
  };
  return new JSDOM().window.document;
}
