/** RDF in the envelope that image programs look for. @see https://developer.adobe.com/xmp/docs/xmp-specifications/ (part 1, 7.3) */

/** An XMP packet that nobody is invited to change in place. */
export function xmpPacket(rdf: string): string {
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="r"?>`;
}
