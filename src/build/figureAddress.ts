/** Where a figure's page is, as files and commands name it. */
import { settings } from '../lib/settings.js';

/** Absolute, or root-relative without a site address. */
export function figureAddress(slug: string): string {
	const { siteUrl = '', basePath } = settings();
	return `${siteUrl}${basePath}/figures/${slug}/`;
}
