/** A chart as a test keeps it. */
export interface Picture {
  name: string;
  /** The SVG element's markup. It stands in the page itself, so that its text can be selected and its links followed. */
  svg: string;
}

/** The page that shows each picture on light and on dark ground, below its name. */
export function galleryPage(pictures: readonly Picture[], styleSheets: readonly string[]): string {
  const links = styleSheets.map((sheet) => `<link rel="stylesheet" href="${escape(sheet)}">`);
  const ground = (theme: string, svg: string) => `<div class="ground" data-theme="${theme}">${svg}</div>`;
  const sections = pictures.map(
    ({ name, svg }) => `<section>
<h2 id="${escape(name)}"><a href="#${escape(name)}">${escape(name)}</a></h2>
<div class="grounds">${ground('light', svg)}${ground('dark', svg)}</div>
</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Gallery of charts</title>
${links.join('\n')}
</head>
<body>
<h1>Gallery of charts</h1>
${sections.join('\n')}
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
