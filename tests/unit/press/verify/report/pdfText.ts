/** PDFs as text, a character each byte: with a table of their objects, and with updates as programs append them. */

export interface Update {
	/** Appended in this order. */
	readonly objects: readonly (readonly [number: number, text: string])[];
	/** What the table says instead of where they stand; undefined: nothing. */
	readonly places?: ReadonlyMap<number, string | undefined>;
	readonly root: number;
	/** More entries of the trailer. */
	readonly more?: string;
}

export function updated(
	file: string,
	{ objects, places = new Map<number, string>(), root, more = '' }: Update
): string {
	let text = file;
	const lines = objects.map(([number, object]) => {
		const at = placeOf(text.length);
		text += `${number} 0 obj\n${object}\nendobj\n`;
		const line = places.has(number) ? places.get(number) : at;
		return line === undefined ? '' : `${number} 1\n${line} \n`;
	});
	const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1];
	const trailer = `trailer\n<</Size 200/Root ${root} 0 R${before === undefined ? '' : `/Prev ${before}`}${more}>>\n`;
	return `${text}xref\n${lines.join('')}${trailer}startxref\n${text.length}\n%%EOF\n`;
}

/** As a line of the table. */
export const placeOf = (at: number) => `${String(at).padStart(10, '0')} 00000 n`;

/** @param entries of its dictionary, beside its length */
export const stream = (data: string, entries = '') =>
	`<</Length ${data.length}${entries}>>\nstream\n${data}\nendstream`;
