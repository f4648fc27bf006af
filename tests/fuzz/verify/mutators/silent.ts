/** Texts that carry nothing by which they could be vouched for: whatever is done to them, they are told as unknown. */
import { edit, inText, joined, seen, unseen, utf8, type Mutator } from '../mutator';

export const SILENT_TEXTS: readonly Mutator[] = [
	seen('another number', edit(/\d{3,}/, '999')),
	seen('words before it', (bytes) => joined(utf8('It is false.\n'), bytes)),
	seen(
		'a line less',
		inText((text) => text.split('\n').slice(1).join('\n'))
	),
	unseen('line ends of Windows', edit(/(?<!\r)\n/g, '\r\n')),
	unseen('as it was', (bytes) => bytes)
];
