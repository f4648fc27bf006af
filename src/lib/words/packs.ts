/**
 * The languages that are read, one line each. English is always here; the others are loaded where they are needed, so that a page
 * that reads English alone carries no other. A text in a language without a pack is not read at all, rather than half.
 */
import { english } from './en';
import type { LanguagePack } from './language/pack';
import { languageAlone } from './language/tag';

/** What the product writes in, and what a text is taken for of which nothing is said. */
export const OWN_LANGUAGE = 'en';

interface Loadable {
	/** What the product calls it. */
	readonly name: string;
	readonly load: () => Promise<LanguagePack>;
}

const LOADABLE: ReadonlyMap<string, Loadable> = new Map(
	Object.entries({
		de: { name: 'German', load: async () => (await import('./de')).german },
		es: { name: 'Spanish', load: async () => (await import('./es')).spanish },
		fr: { name: 'French', load: async () => (await import('./fr')).french },
		ru: { name: 'Russian', load: async () => (await import('./ru')).russian }
	})
);

const PACKS = new Map<string, LanguagePack>([[OWN_LANGUAGE, english]]);

/** The pack of a BCP 47 tag, by its language alone: “en-GB” is English. Undefined where there is none, or it was not loaded. */
export function packOf(language: string): LanguagePack | undefined {
	return PACKS.get(languageAlone(language));
}

/** Loads the pack of a language, if there is one: `packOf` has it from then on. @throws {Error} where it cannot be loaded */
export async function loadPack(language: string): Promise<void> {
	const tag = languageAlone(language);
	const found = PACKS.has(tag) ? undefined : LOADABLE.get(tag);
	if (found) PACKS.set(tag, await found.load());
}

/** Keeps a pack that a program has brought with it. */
export function keepPack(tag: string, pack: LanguagePack): void {
	PACKS.set(tag, pack);
}

/** Whether a language can be read, loaded or not. */
export function canBeRead(language: string): boolean {
	const tag = languageAlone(language);
	return PACKS.has(tag) || LOADABLE.has(tag);
}

/** The languages that are read, for people: “English (en), German (de)”. */
export function languagesRead(): string {
	const others = [...LOADABLE].map(([tag, { name }]): [string, string] => [tag, name]);
	const all: [string, string][] = [[OWN_LANGUAGE, english.name], ...others];
	return all.map(([tag, name]) => `${name} (${tag})`).join(', ');
}
