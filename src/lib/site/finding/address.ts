/** What a reader looks for, and how the address holds it: `?topic=energy&basis=derived&q=oil`. */
export const FACETS = ['topic', 'basis', 'standing', 'speaker', 'type', 'source'] as const;
export type Facet = (typeof FACETS)[number];

export interface Wanted {
	readonly q: string;
	/** The chosen value of each facet; empty where all will do. */
	readonly facets: Readonly<Record<Facet, string>>;
}

export const NOTHING_WANTED: Wanted = {
	q: '',
	facets: { topic: '', basis: '', standing: '', speaker: '', type: '', source: '' }
};

/** A name as it stands in an address: "Mary Glantz" → `mary-glantz`. Letters of every script stay. */
export function addressKey(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFC')
		.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
		.replaceAll(/^-+|-+$/g, '');
}

export function readWanted(search: string): Wanted {
	const given = new URLSearchParams(search);
	return { q: given.get('q') ?? '', facets: eachFacet((facet) => given.get(facet) ?? '') };
}

/** What an address has in it besides what is looked for, each with its value. */
export function moreIn(search: string): [name: string, value: string][] {
	const names: readonly string[] = ['q', ...FACETS];
	return [...new URLSearchParams(search)].filter(([name]) => !names.includes(name));
}

/** The address with what is wanted in it; what else stood there stays. */
export function writeWanted(address: URL, { q, facets }: Wanted): URL {
	const written = new URL(address);
	for (const [name, value] of [...Object.entries(facets), ['q', q.trim()] as const]) {
		if (value === '') written.searchParams.delete(name);
		else written.searchParams.set(name, value);
	}
	return written;
}

export function wantsNothing({ q, facets }: Wanted): boolean {
	return q.trim() === '' && FACETS.every((facet) => facets[facet] === '');
}

export function eachFacet<Value>(value: (facet: Facet) => Value): Record<Facet, Value> {
	return {
		topic: value('topic'),
		basis: value('basis'),
		standing: value('standing'),
		speaker: value('speaker'),
		type: value('type'),
		source: value('source')
	};
}
