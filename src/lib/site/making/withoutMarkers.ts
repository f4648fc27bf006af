/**
 * A page without what a framework’s client would need of it: the comments by which it finds its parts again, and the names of style
 * sheets that stand in the page already. Only islands are hydrated, and their comments stay: from their element to what they
 * are told, which is the last thing in it (`islands/Island.svelte`).
 */
const ISLAND_OR_MARKER =
	/<div class="island[^]*?<\/script>|<!--[^]*?-->|\s*<link [^>]*rel="stylesheet" disabled [^>]*>/g;

export function withoutMarkers(html: string): string {
	return html.replace(ISLAND_OR_MARKER, (found) => (found.startsWith('<div') ? found : ''));
}
