/** Kit's crawler lets links pass that lead to files of the exporter; here each of them must have its file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMadeByExporter } from './pages/exporterFiles.js';

export interface DeadLink {
	/** Path of the page, relative to the site. */
	readonly page: string;
	readonly link: string;
}

/** Links of the built pages to exported files that do not exist, each with the first page that has it. */
export function findDeadExportLinks(site: string, basePath: string): DeadLink[] {
	const firstPage = new Map<string, string>();
	const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
	for (const page of pages.sort()) {
		for (const [, link = ''] of readFileSync(join(site, page), 'utf8').matchAll(/\s(?:href|src)="(\/[^"?#]*)/g)) {
			if (!firstPage.has(link) && isMadeByExporter(link, basePath)) firstPage.set(link, page);
		}
	}
	return [...firstPage]
		.filter(([link]) => !existsSync(join(site, link.slice(basePath.length))))
		.map(([link, page]) => ({ page, link }));
}
