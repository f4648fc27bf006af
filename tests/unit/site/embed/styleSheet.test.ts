import { describe, expect, it } from 'vitest';
import { sceneOfEachWidth } from '../../../../src/lib/figure/scene';
import { writeSvg } from '../../../../src/lib/scene/svgNode';
import { svgOf } from '../../../../src/lib/scene/toSvg';
import { embedForm } from '../../../../src/lib/site/embed/form';
import { namesDrawn, namesInHtml, withoutUnused } from '../../../../src/lib/site/embed/styleSheet';
import { REAL_FIGURES } from '../../figure/realFigures';

const USED = namesInHtml('<main class="compact"><h1 class="unseen">A</h1><p>B</p></main>');

describe('the style sheet of an embed', () => {
	it('keeps the rules that its document needs, one selector of a list is enough', () => {
		const css = ':root{a:b}*{a:b}body{a:b}.compact h1{a:b}.notice,p{a:b}:focus-visible{a:b}p:not(.notice){a:b}';
		expect(withoutUnused(css, USED)).toBe(css);
	});

	it('loses the rules of elements and classes that are not there, and queries that are empty then', () => {
		const css = '.notice{a:b}.compact h2{a:b}@media print{main{a:b}details::details-content{a:b}}@media (x){q{a:b}}';
		expect(withoutUnused(css, USED)).toBe('@media print{main{a:b}}');
	});

	it('keeps fonts', () => {
		expect(withoutUnused('@font-face{a:b}', USED)).toBe('@font-face{a:b}');
	});

	it.each(REAL_FIGURES.map((figure) => [figure.slug, figure] as const))(
		'is told of all that the drawings of %s are written with',
		(_slug, figure) => {
			const drawings = sceneOfEachWidth(figure, '/figures/a/', { from: 240, to: 1280 }).map((scene) =>
				svgOf(scene, embedForm(scene))
			);
			expect(namesDrawn(drawings)).toEqual(namesInHtml(drawings.map(writeSvg).join('')));
			expect(namesDrawn(drawings)).toContain('.w1280');
		}
	);
});
