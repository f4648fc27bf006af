/** RDF in the envelopes that image programs look for. @see https://developer.adobe.com/xmp/docs/xmp-specifications/ (part 1, 7.3) */

/** In a file of XML, such as an SVG. */
export function xmpMeta(rdf: string): string {
	return `<x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta>`;
}

/** In any other file: an XMP packet that nobody is invited to change in place. */
export function xmpPacket(rdf: string): string {
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${xmpMeta(rdf)}<?xpacket end="r"?>`;
}
