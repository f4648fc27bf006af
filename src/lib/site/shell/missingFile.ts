/** Which file of a figure an address asks for. */
import { drawingNamed } from '../../press/drawings';
import { endingOf, formatOf, FORMATS, type Format } from '../../press/formats';

export interface Missing {
	/** Below `figures/`: `oil-half-cm.png`. */
	readonly name: string;
	readonly slug: string;
	readonly format: Format;
	readonly words: string;
}

/** Undefined of an address that is none of a figure’s file, or of a version’s, which all stand ready. */
export function missingFile(pathname: string, base: string): Missing | undefined {
	const [, name] = /^\/figures\/([a-z0-9.-]+)$/.exec(pathname.slice(base.length)) ?? [];
	const format = name === undefined ? undefined : formatOf(name);
	if (name === undefined || format === undefined) return undefined;
	// No figure’s name ends as a drawing’s does.
	const { slug } = drawingNamed(name.slice(0, -endingOf(format).length), () => false);
	return { name, slug, format, words: FORMATS[format].words };
}

/** What a lean figure has instead of an embed that is not there: the brief one, in its look. Undefined of any other address. */
export function embedInstead(
	pathname: string,
	base: string
): { readonly slug: string; readonly path: string } | undefined {
	const [, slug, variant = ''] = /^\/embed\/([a-z0-9-]+)\/(?:([a-z/-]+)\/)?$/.exec(pathname.slice(base.length)) ?? [];
	if (slug === undefined || variant === 'brief') return undefined;
	// Without the list of all variants, which the page of a figure alone shall load.
	const [, look] = /(?:^|\/)((?:solid-)?dark|auto|solid)$/.exec(variant) ?? [];
	return { slug, path: `/embed/${slug}/brief/${look ? `#${look}` : ''}` };
}
