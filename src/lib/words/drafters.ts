/** The languages that are drafted, one line each: apart from their packs, since who only reads needs none of it. */
import { english } from './en/drafting';
import { languageAlone } from './language/tag';
import type { DraftingRules } from './types';

const DRAFTERS: ReadonlyMap<string, DraftingRules> = new Map(
	Object.entries({
		en: english
	})
);

/** The rules of a BCP 47 tag, by its language alone; undefined where there are none. */
export function drafterOf(language: string): DraftingRules | undefined {
	return DRAFTERS.get(languageAlone(language));
}
