/** A strict reader of RFC 4180: every record ends with CRLF, and quotes stand only where the grammar has them. */
export function csvRecords(text: string): string[][] {
	const records: string[][] = [];
	let at = 0;
	const cell = (): string => {
		if (text[at] !== '"') {
			const plain = /[^",\r\n]*/y;
			plain.lastIndex = at;
			const found = plain.exec(text)?.[0] ?? '';
			at += found.length;
			return found;
		}
		const quoted = /"((?:[^"]|"")*)"/y;
		quoted.lastIndex = at;
		const found = quoted.exec(text);
		if (!found) throw new Error(`a quoted cell has no end, from ${at}`);
		at += found[0].length;
		return (found[1] ?? '').replaceAll('""', '"');
	};
	while (at < text.length) {
		const record = [cell()];
		while (text[at] === ',') {
			at++;
			record.push(cell());
		}
		if (!text.startsWith('\r\n', at))
			throw new Error(`expected CRLF at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
		at += 2;
		records.push(record);
	}
	return records;
}
