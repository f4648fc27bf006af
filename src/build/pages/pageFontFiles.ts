/** The built fonts where pages ask for them. */
import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_FONTS, PAGE_METRICS } from '../../lib/site/making/fontPlaces.js';

/** Path below the site → file, of each font and of their measures. @param fonts the folder of the built fonts */
export function pageFontFiles(fonts: string): Map<string, string> {
	const names = readdirSync(fonts).filter((name) => name.endsWith('.woff2'));
	return new Map([
		...names.map((name) => [PAGE_FONTS + name, join(fonts, name)] as const),
		[PAGE_METRICS, join(fonts, 'metrics.json')]
	]);
}

/** Puts them into a site. */
export function copyPageFonts(fonts: string, site: string): void {
	for (const [path, file] of pageFontFiles(fonts)) cpSync(file, join(site, path));
}
