/** Parts that office documents have in common: the day, and properties of their own. */
import { strFromU8, strToU8 } from 'fflate';
import { escapeXml } from '../xml';
import type { Entries } from '../zip/archive';
import { PROPERTIES } from './officeProperties';

/** Libraries write the time of making; the day of the version says more, and is the same each time. */
export function withDate(entries: Entries, day: string): Entries {
	const core = strFromU8(entries['docProps/core.xml'] ?? new Uint8Array());
	const dated = core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`);
	return { ...entries, 'docProps/core.xml': strToU8(dated) };
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
/** The format identifier of properties that people give names. @see ECMA-376-1, 22.3 */
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** The document with custom properties, where its library writes none. */
export function withProperties(
	entries: Entries,
	properties: readonly { readonly name: string; readonly value: string }[]
): Entries {
	const listed = properties.map(
		({ name, value }, i) =>
			`<property fmtid="${FORMAT_ID}" pid="${i + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`
	);
	const part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${listed.join('')}</Properties>`;
	const type = `<Override PartName="/${PROPERTIES}" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/>`;
	const relation = `<Relationship Id="rIdProperties" Type="${OFFICE}/relationships/custom-properties" Target="${PROPERTIES}"/>`;
	return {
		...entries,
		[PROPERTIES]: strToU8(part),
		...before(entries, '[Content_Types].xml', '</Types>', type),
		...before(entries, '_rels/.rels', '</Relationships>', relation)
	};
}

function before(entries: Entries, name: string, end: string, markup: string): Entries {
	return { [name]: strToU8(strFromU8(entries[name] ?? new Uint8Array()).replace(end, () => markup + end)) };
}
