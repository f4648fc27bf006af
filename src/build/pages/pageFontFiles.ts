/** The built fonts where pages ask for them. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { alphabetFile, ALPHABET_NAMES } from '../../lib/fonts/alphabets.ts';
import { PAGE_ALPHABETS, PAGE_FONTS, PAGE_METRICS, PAGE_PLOT_METRICS } from '../../lib/site/making/fontPlaces.js';

/** Path below the site → file, of each font, of their measures, and of the alphabets. @param fonts the folder of the built fonts */
export function pageFontFiles(fonts: string): Map<string, string> {
	const names = readdirSync(fonts).filter((name) => name.endsWith('.woff2'));
	return new Map([
		...names.map((name) => [PAGE_FONTS + name, join(fonts, name)] as const),
		[PAGE_METRICS, join(fonts, 'metrics.json')] as const,
		[PAGE_PLOT_METRICS, join(fonts, 'metrics-plot.json')] as const,
		...ALPHABET_NAMES.map((name) => [`${PAGE_ALPHABETS}${name}.js`, join(fonts, alphabetFile(name))] as const)
	]);
}

/** Puts them into a site. */
export function copyPageFonts(fonts: string, site: string): void {
	for (const [path, file] of pageFontFiles(fonts)) cpSync(file, join(site, path));
}
