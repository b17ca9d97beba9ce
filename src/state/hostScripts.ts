/** The scripts for pages around our charts, below the site's root. Their names say the version of what they understand. */
export const hostScripts = { height: 'embed/height-1.js', component: 'embed/chart-1.js' } as const;
export type HostScript = keyof typeof hostScripts;

/** Their hashes, as the build made them: `{"height": "sha384-…"}`. */
export const integritiesFile = 'embed/integrities.json';
