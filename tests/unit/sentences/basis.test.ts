import { expect, it } from 'vitest';
import { drawSwatch } from '../../../src/lib/charts/marks/drawLegend';
import { LEGEND_KEYS } from '../../../src/lib/charts/types';
import { basisName, FORM_WORDS, legendLines } from '../../../src/lib/sentences/basis';

const wordsOf = (...keys: (keyof typeof FORM_WORDS)[]) => legendLines(keys, undefined).map(({ words }) => words);

it('tells what looks the same in one line', () => {
	expect(wordsOf('stated', 'forecast', 'target')).toEqual([
		'stated in the source',
		'a forecast or a target, as stated'
	]);
	expect(wordsOf('rounded', 'editor')).toEqual(['rounded or as the editor reads it, with the reason below']);
	expect(wordsOf('estimate', 'forecast', 'target')).toEqual(['an estimate, a forecast or a target, as stated']);
	for (const key of LEGEND_KEYS) expect(wordsOf(key)).toEqual([FORM_WORDS[key]]);
});

it.each(['bar', 'dot', 'point'] as const)('gives no swatch two lines, of a %s', (form) => {
	const swatches = legendLines(LEGEND_KEYS, undefined).map(({ key }) =>
		JSON.stringify(
			drawSwatch({ key, x: 0, y: 0, ink: 'stated', projectedInk: 'stated', isPale: false, form }, 'x')
		).replaceAll(/"x-[a-z-]+"/g, '"x"')
	);
	expect(new Set(swatches).size).toBe(swatches.length);
});

it('says what a derived value was computed from, where that is no report of what was counted', () => {
	const name = (nature: string) => basisName({ basis: 'derived', nature }, undefined);
	expect(['', 'reported', 'forecast', 'forecast | target'].map(name)).toEqual([
		'derived',
		'derived',
		'derived from a forecast',
		'derived from a forecast and a target'
	]);
});
