/** The mark that an address names: `?mark=trade-2023`. Pinning writes it; a name that is unknown is told, with the nearest. */
const NAME = 'mark';

/** What the address asks for; undefined where it asks for none. */
export function markWanted(address: URL): string | undefined {
	return address.searchParams.get(NAME) || undefined;
}

/** The address with a mark in it, or without any. */
export function withMark(address: URL, id: string | undefined): URL {
	const written = new URL(address);
	if (id === undefined) written.searchParams.delete(NAME);
	else written.searchParams.set(NAME, id);
	return written;
}

/**
 * A sentence for a reader whose address names no mark of this figure.
 * @param nearest the mark that is shown in its place, if one is near
 */
export function unknownMark(id: string, nearest: string | undefined, known: readonly string[]): string {
	const named = `The address names the mark “${id}”, which this figure does not have.`;
	return nearest === undefined
		? `${named} Its marks: ${[...new Set(known)].join(', ')}.`
		: `${named} Shown: ${nearest}.`;
}
