/** Files that are texts themselves, out of which nothing is taken. */
import { kindOf } from '../extract/kinds';
import { decodeUtf8 } from '../read/utf8';

/** The text of such a file, just as it stands: UTF-8, of which positions count every code point. Undefined for any other. */
export function ownText(bytes: Uint8Array, name: string): string | undefined {
	const looked = kindOf(bytes, name);
	if ('refused' in looked || looked.kind !== 'text') return undefined;
	const decoded = decodeUtf8(name, bytes);
	return 'text' in decoded ? decoded.text : undefined;
}
