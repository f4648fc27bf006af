/** The languages of which more is drafted than is read, one line each: apart from their packs, since who only reads needs none of it. */
import { english } from './en/drafting';
import { languageAlone } from './language/tag';
import { packOf } from './packs';
import type { DraftingRules } from './types';

const DRAFTERS: ReadonlyMap<string, DraftingRules> = new Map(
	Object.entries({
		en: english
	})
);

/** Of a language that is read and has no rules for drafts: who speaks, of what and when is left to a person. */
export const READ_ALONE: DraftingRules = {
	speechOf: () => ({ authors: [], wordsFrom: (start) => start, saidAt: () => ({}) }),
	aboutNumbers: (_sentence, readings) => readings.map(() => ({})),
	periodsOf: (_sentence, placed) => placed.map(() => undefined),
	naturesOf: (_sentence, placed) => placed.map(() => undefined),
	notWorth: () => undefined,
	saysAgain: /(?!)/u,
	phrasesIn: () => [],
	otherDollarOf: () => undefined,
	lookalikesIn: () => [],
	lookalikeOf: () => undefined
};

/** The rules of a BCP 47 tag, by its language alone; undefined where it is not even read. */
export function drafterOf(language: string): DraftingRules | undefined {
	return DRAFTERS.get(languageAlone(language)) ?? (packOf(language) && READ_ALONE);
}
