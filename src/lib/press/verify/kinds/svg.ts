import { isTextIntact } from '../../seal/fingerprint';
import { CITED_NAMESPACE } from '../../seal/terms';
import { drawingDigest } from '../shown/drawingForm';
import { oddParts } from '../shown/oddParts';
import { encodingNamed, oddXml } from '../shown/oddXml';
import { parseXml } from '../shown/parseXml';
import { isWrittenAs, textFrom } from '../identify';
import { marksInRdf } from '../marks';
import { PASTED } from '../../../sentences/pasted';
import { isShown, type Marks, type Reading } from '../reading';

/** @throws {Error} if it is no well-formed XML */
export function readSvg(bytes: Uint8Array): Reading {
	const { svg, odd: oddEncoding } = decoded(bytes);
	const root = parseXml(svg.replace(/^\ufeff/, ''));
	const marks: Marks | undefined = marksInRdf(root);
	const odd = [...oddEncoding, ...oddXml(svg), ...oddParts(root)];
	const isSealed = isWrittenAs(bytes, svg) && isTextIntact(svg) && odd.length === 0;
	const isSameDrawing = isShown(marks, drawingDigest(root));
	const differences = [...odd];
	if (!isSealed && /<(?:\w+:)?script[\s>/]|\son[a-z]+\s*=|javascript:/i.test(svg))
		differences.push('It holds a script, which our drawings never do. It was not run.');
	if (marks && !isSameDrawing) differences.push('The drawing is not the one that was made.');
	const showsSame = isSameDrawing && odd.length === 0;
	return {
		kind: 'svg',
		marks,
		isSealed,
		showsSame,
		differences,
		looksOurs: svg.includes('Cited Figures') || svg.includes(CITED_NAMESPACE),
		isPasted: !marks && svg.includes(PASTED)
	};
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
	['utf-8', [0xef, 0xbb, 0xbf]],
	['utf-16', [0xff, 0xfe]],
	['utf-16', [0xfe, 0xff]]
];

/** As programs that read XML decode it: by its mark, else as it says, else as UTF-8; where these differ, programs do. */
function decoded(bytes: Uint8Array): { readonly svg: string; readonly odd: readonly string[] } {
	const guessed = textFrom(bytes);
	const named = encodingNamed(guessed);
	const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte))?.[0];
	const odd = [`Its letters are in another encoding than it says (${named ?? 'UTF-8'}).`];
	if (marked) return { svg: guessed, odd: named === undefined || named.startsWith(marked) ? [] : odd };
	try {
		return { svg: new TextDecoder(named ?? 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), odd: [] };
	} catch {
		return { svg: guessed, odd };
	}
}
