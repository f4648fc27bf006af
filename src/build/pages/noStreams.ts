/** Scripts for browsers do without Node’s streams. */
import type { Plugin } from 'vite';

/** What makes a stream of texts, and of bytes. */
const STREAMS = new Set(['stream', 'string_decoder']);

/** The reader of XML asks for Node's streams if there are any; in a browser it does without, and Vite need not warn. */
export function noStreams(): Plugin {
	const id = '\0no-streams';
	return {
		name: 'cited-figures:no-streams',
		enforce: 'pre',
		resolveId: (source, importer) => (STREAMS.has(source) && importer?.includes('/sax/') ? id : undefined),
		load: (loaded) => (loaded === id ? 'export default {}' : undefined)
	};
}
