/**
 * Where the site will lie, from the environment variable SITE_URL: the one thing that pictures for other sites and oEmbed
 * need to know, since they are read outside of the pages. Without it their addresses are relative to the page, which some
 * readers resolve and others don't.
 */
export function siteUrl(env = process.env): string | null {
  const given = env.SITE_URL;
  if (!given) return null;
  if (!/^https?:\/\/[^?#]+$/.test(given) || !URL.canParse(given))
    throw new Error(`SITE_URL is "${given}"; expected an address such as https://ziele.example.org/`);
  return given.endsWith('/') ? given : `${given}/`;
}
