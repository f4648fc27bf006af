/** The measures that plots are drawn with at the desk: fewer than all, and enough. */
import { afterAll, expect, it } from 'vitest';
import { plotOfEachWidth } from '../../../src/lib/figure/brief/plot';
import { plotMetrics, withKerning } from '../../../src/lib/fonts/builtMetrics';
import { FONT_FOLDER, readMetrics } from '../../../src/lib/fonts/folder';
import { giveMetrics } from '../../../src/lib/fonts/metrics';
import { svgOf } from '../../../src/lib/scene/toSvg';
import { HOUSE } from '../../../src/lib/scene/palette';
import { pageForm } from '../../../src/lib/site/figure/pageForm';
import { REAL_FIGURES } from '../figure/realFigures';

const whole = readMetrics(FONT_FOLDER);

afterAll(() => giveMetrics(whole));

const drawn = () =>
	REAL_FIGURES.flatMap((figure) =>
		plotOfEachWidth(figure, '', { from: 240, to: 740, height: 200 }).map((scene) => svgOf(scene, pageForm(HOUSE)))
	);

it('every plot is the same with them', () => {
	giveMetrics(whole);
	const expected = drawn();
	expect(expected.length).toBeGreaterThan(50);
	giveMetrics(plotMetrics(whole));
	expect(drawn()).toEqual(expected);
});

it('they are shorter by a third, and whole again with the kerning of all faces', () => {
	const few = plotMetrics(whole);
	expect(JSON.stringify(few).length).toBeLessThan(0.7 * JSON.stringify(whole).length);
	expect(withKerning(few, whole)).toEqual(whole);
});

it('letters that were loaded meanwhile stay', () => {
	const few = plotMetrics(whole);
	const { text } = few.faces;
	const grown = { ...few, faces: { ...few.faces, text: { ...text, advances: { ...text.advances, '999': 'ꙮ' } } } };
	const full = withKerning(grown, whole);
	expect(full.faces.text.advances['999']).toBe('ꙮ');
	expect(full.faces.quote.pairs).toEqual(whole.faces.quote.pairs);
});
