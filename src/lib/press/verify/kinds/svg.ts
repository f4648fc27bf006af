import { isTextIntact } from '../../seal/fingerprint';
import { drawingDigest } from '../shown/drawingForm';
import { parseXml } from '../shown/parseXml';
import { isWrittenAs, textFrom } from '../identify';
import { marksInRdf } from '../marks';
import { isShown, type Marks, type Reading } from '../reading';

/** @throws {Error} if it is no well-formed XML */
export function readSvg(bytes: Uint8Array): Reading {
	const svg = textFrom(bytes);
	const root = parseXml(svg.replace(/^\ufeff/, ''));
	const marks: Marks | undefined = marksInRdf(root);
	const differences: string[] = [];
	const isSealed = isWrittenAs(bytes, svg) && isTextIntact(svg);
	const showsSame = isShown(marks, drawingDigest(root));
	if (!isSealed && /<(?:\w+:)?script[\s>/]|\son[a-z]+\s*=|javascript:/i.test(svg))
		differences.push('It holds a script, which our drawings never do. It was not run.');
	if (marks && !showsSame) differences.push('The drawing is not the one that was made.');
	return { kind: 'svg', marks, isSealed, showsSame, differences, looksOurs: svg.includes('Cited Figures') };
}
