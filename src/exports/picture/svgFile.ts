const xmlNamespace = 'http://www.w3.org/XML/1998/namespace';

/** Writes elements as XML; in Node it comes from the document's window. */
type Serializer = Pick<XMLSerializer, 'serializeToString'>;

/**
 * The text of a picture as a file of its own: text as text with its fonts named, nothing from elsewhere, and the
 * languages where programs other than browsers look for them.
 */
export function svgText(svg: SVGSVGElement, serializer: Serializer = new XMLSerializer()): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  for (const element of [copy, ...copy.querySelectorAll('[lang]')]) {
    const language = element.getAttribute('lang');
    if (language) element.setAttributeNS(xmlNamespace, 'xml:lang', language);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializer.serializeToString(copy)}\n`;
}

export function svgFile(svg: SVGSVGElement): Blob {
  return new Blob([svgText(svg)], { type: 'image/svg+xml' });
}
