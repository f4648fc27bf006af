import { describe, expect, it } from 'vitest';
import { optimize } from 'svgo';
import { shownFigures } from '../../../src/lib/dataset/current';
import { fontBytes } from '../../../src/lib/press/fontBytes';
import { svgFile } from '../../../src/lib/press/svg/svg';

const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join(' ');

describe.each(shownFigures().map((figure) => ({ slug: figure.slug, figure })))(
	'$slug after an optimiser that drops what is not seen',
	({ figure }) => {
		it('still shows its title, quote, source line and standing', async () => {
			const svg = await svgFile(figure, { address: '/figures/x/', readFont: fontBytes });
			const { data } = optimize(svg, { multipass: true, plugins: ['preset-default', 'removeTitle', 'removeMetadata'] });
			expect(svg).toContain('rdf:RDF');
			expect(data).not.toContain('rdf:RDF');
			expect(data.length).toBeLessThan(svg.length);
			expect(words(data)).toBe(words(svg));
			expect(words(data)).toContain('Source: ');
		});
	}
);
