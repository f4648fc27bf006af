/** What content systems leave of the lines that authors paste. Their filters are tried by their lists, with a sanitizer. */
import { describe, expect, it } from 'vitest';
import { inlineFigure } from '../../src/lib/press/web/inlineFigure';
import { newsletterFigure, pictureFigure, type PictureInput } from '../../src/lib/press/web/pictureFigure';
import { iframeSnippet } from '../../src/lib/site/embed/snippets';
import { REAL_FIGURES } from '../unit/figure/realFigures';
import { DRUPAL, WORDPRESS, WORDPRESS_OEMBED, type Filter } from './filters';
import { sanitizer } from './packages';

const [figure] = REAL_FIGURES;
if (!figure) throw new Error('no figure');
const address = `https://figures.example/figures/${figure.slug}/`;
const INPUT: PictureInput = {
	address,
	title: 'Trade of “A & B” (counts differ)',
	alt: 'A bar for 2023 with “$240 bn” <in words>.',
	citation: 'Mary Glantz, 2024',
	sizes: { brief: { width: 740, height: 400 }, newsletter: { width: 600, height: 500 } }
};

async function filtered(html: string, { allowed }: Filter): Promise<string> {
	const sanitize = await sanitizer();
	return sanitize(html, { allowedTags: Object.keys(allowed), allowedAttributes: allowed });
}

describe.each([
	['WordPress', WORDPRESS],
	['Drupal', DRUPAL]
])('%s', (_, filter) => {
	it.each([
		['a page', pictureFigure(INPUT), 740, '-brief.png'],
		['a mail', newsletterFigure(INPUT), 600, '-newsletter.png']
	])(
		'leaves of the picture for %s the picture, its size, alt text, citation and link',
		async (__, html, width, ending) => {
			const left = await filtered(html, filter);
			const picture = address.replace(/\/$/, ending);
			expect(left).toContain(`src="${picture}"`);
			expect(left).toContain(`width="${width}"`);
			expect(left).toContain('alt="A bar for 2023 with “$240 bn” &lt;in words&gt;."');
			expect(left).toContain('Mary Glantz, 2024');
			expect(left.split(`<a href="${address}">`)).toHaveLength(3);
			expect(left).not.toMatch(/<(?:picture|source|style|svg|script)/);
		}
	);
});

it('WordPress leaves of an oEmbed the iframe with its number alone, which is enough from a phone’s width up', async () => {
	const size = { width: 640, height: 517, css: 'max(1px,2px)', least: 400 };
	const html = iframeSnippet({
		slug: figure.slug,
		title: 'A',
		site: 'https://figures.example',
		size,
		variant: 'brief'
	});
	expect(await filtered(html, WORDPRESS_OEMBED)).toBe(
		`<iframe src="https://figures.example/embed/${figure.slug}/brief/" title="A" width="100%" height="517"></iframe>`
	);
});

it('of the figure that stands in the page itself they leave the words alone: it is for pages of one’s own', async () => {
	const left = await filtered(inlineFigure(figure, address), WORDPRESS);
	expect(left).not.toContain('<svg');
	expect(left).toContain(figure.title);
	expect(left).toContain(`<a href="${address}">`);
});
