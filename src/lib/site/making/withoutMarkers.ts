/**
 * A page without the comments by which a framework would find its parts again. Only islands are hydrated, and theirs stay: from
 * their element to what they are told, which is the last thing in it (`islands/Island.svelte`).
 */
const ISLAND_OR_COMMENT = /<div class="island[^]*?<\/script>|<!--[^]*?-->/g;

export function withoutMarkers(html: string): string {
	return html.replace(ISLAND_OR_COMMENT, (found) => (found.startsWith('<!--') ? '' : found));
}
