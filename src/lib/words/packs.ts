/** The languages that are read, one line each. A text in another one is not read at all, rather than half. */
import { english } from './en';
import type { LanguagePack } from './language/pack';
import { languageAlone } from './language/tag';

const PACKS: ReadonlyMap<string, LanguagePack> = new Map(
	Object.entries({
		en: english
	})
);

/** What the product writes in, and what a text is taken for of which nothing is said. */
export const OWN_LANGUAGE = 'en';

/** The pack of a BCP 47 tag, by its language alone: “en-GB” is English. Undefined where there is none. */
export function packOf(language: string): LanguagePack | undefined {
	return PACKS.get(languageAlone(language));
}

/** The languages that are read, for people: “English (en)”. */
export function languagesRead(): string {
	return [...PACKS].map(([tag, { name }]) => `${name} (${tag})`).join(', ');
}
