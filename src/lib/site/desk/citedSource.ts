/** Who wrote a source, where and when, in the one line that the desk reads. */
import type { Source } from '../../dataset/types';
import { authorWords, issuedWords } from '../../sentences/sources';

/** “Mary Glantz and Carla Freeman, USIP, ca. May 2024”. */
export function citedSource(source: Source): string {
	return [authorWords(source), source.publisherShort ?? source.publisher, issuedWords(source)]
		.filter((part) => part !== '')
		.join(', ');
}
