/**
 * One brief document with all of its looks, of which an address’s fragment chooses: `/embed/<slug>/brief/#dark`. A lean figure
 * has it instead of a document for each look. It needs no script; a browser without `:has` shows the light look. Pure.
 */
import type { Figure } from '../../dataset/types';
import type { Palette } from '../../scene/palette';
import { groundWidthsCss, SIDE_CSS } from './drawingWidths';
import { BRIEF_EMBED, LOOKS, variantsOf, type Variant } from './variants';

/** Whether a figure’s brief document has all looks: where a line of code was once copied with a fragment, it keeps them. */
export function hasLooks({ lean, versions }: Pick<Figure, 'lean' | 'versions'>): boolean {
	return lean === true || versions.some(({ files }) => files === 'lean');
}

/** The variants that have a document of their own. */
export function documentsOf({ lean }: Pick<Figure, 'lean'>): readonly Variant[] {
	return lean ? [BRIEF_EMBED] : variantsOf({ lean });
}

/** What fragments lead to, also as `/embed.js` writes them, with a slash at the end. Nothing of it is shown, so no browser scrolls to it, nor the host’s page. */
export const LOOK_TARGETS = LOOKS.filter((look) => look !== '')
	.map((look) => `<i hidden id="${look}"></i><i hidden id="${look}/"></i>`)
	.join('');

/** Added to the style sheet of the light look. Paper and contrast themes have colours of their own. */
export function looksCss(palette: Palette): string {
	const when = (...looks: readonly (typeof LOOKS)[number][]) =>
		`:root:has(${looks.map((look) => `#${look}:target,#${look}\\/:target`).join()})`;
	const dark = `{color-scheme:dark;${Object.entries(palette.dark)
		.map(([name, value]) => `--${name}:${value}`)
		.join(';')}}`;
	const onGround = when('solid', 'solid-dark');
	return [
		`@media screen and (forced-colors:none){${when('dark', 'solid-dark')}${dark}}`,
		`@media screen and (forced-colors:none) and (prefers-color-scheme:dark){${when('auto')}${dark}}`,
		`${onGround}{background:var(--card)}${onGround} main{padding:16px ${SIDE_CSS}}`,
		groundWidthsCss(onGround)
	].join('');
}
