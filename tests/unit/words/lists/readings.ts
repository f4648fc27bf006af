import { loadPack } from '../../../../src/lib/words/packs';
import { readNumbers } from '../../../../src/lib/words/read';
import type { Reading } from '../../../../src/lib/words/types';

export const TAGS = ['de', 'es', 'fr', 'ru'] as const;

for (const tag of TAGS) await loadPack(tag);

const shown = ({ text, value, unit, relation, direction, doubts }: Reading): string =>
	[
		`${text} → ${value} ${unit ?? '–'}`,
		...(relation === 'exactly' ? [] : [relation]),
		...(direction ? [direction] : []),
		...(doubts ? ['?'] : [])
	].join(' ');

/** What is read of a text, one line a reading. */
export const readingsOf = (text: string, tag: string) => readNumbers(text, tag).map(shown);
