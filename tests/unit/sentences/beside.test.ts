import { describe, expect, it } from 'vitest';
import { specOf } from '../../../src/lib/charts/specs';
import type { Figure } from '../../../src/lib/dataset/types';
import { shortened } from '../../../src/lib/figure/brief/shortened';
import { briefNotes } from '../../../src/lib/figure/brief/words';
import { caveatsOf, footNotes } from '../../../src/lib/figure/footNotes';
import { sharedNotes } from '../../../src/lib/figure/sharedNotes';
import { figureOf, readFigureRecord } from '../../../src/lib/press/record/figureRecord';
import { jsonFile } from '../../../src/lib/press/record/json';
import { besideNotes, besideTags } from '../../../src/lib/sentences/beside';
import { realFigure } from '../figure/realFigures';
import { billions, check, claim, figure } from '../charts/evidence';

const NOTES = {
	'trade-increase':
		'“record $240 billion” in the quote is disputed: China counts $240.1 bn, Russia $227 bn (via state media).',
	'second-visit':
		'“just over six months” in the quote is disputed: AFP says just over 6 months; 6.9–7.0 months, computed here from other sources (state media).'
};

const DISPUTED = claim('beside', billions(240), { checks: [check('a', billions(227), { verdict: 'differs' })] });
const DRAWN = { ...claim('drawn', billions(60)), quote: DISPUTED.quote };
const PRINTED = figure('number', { of: 'drawn', label: 'turnover' }, [DRAWN], { beside: [DISPUTED] });

/** The figure as a browser has it, from the JSON file. */
const readBack = (of: Figure) => figureOf(readFigureRecord(jsonFile(of, 'https://figures.example/')));

describe('disputed words that a quote says besides', () => {
	it.each(Object.entries(NOTES))('keep their standing in %s, wherever it is printed', (slug, note) => {
		const of = realFigure(slug);
		for (const each of [of, readBack(of)]) {
			const lines = [footNotes(each), sharedNotes(each), caveatsOf(each), briefNotes(each).map(({ text }) => text)];
			for (const told of lines) expect(told).toContain(note);
			const [row] = specOf(each).rows(each);
			expect(row?.caveat).toContain(note);
			expect(row?.standing).toBe('supported');
		}
	});

	it('need no word where they are drawn, or cut from the quote', () => {
		expect(besideNotes(realFigure('trade-record'))).toEqual([]);
		const whole = realFigure('trade-increase');
		const short = shortened({ ...whole, short: { quotes: { trade: 'a 60 percent increase from the prewar period' } } });
		if (!short) throw new Error('it was not cut');
		expect(besideNotes(whole)).toHaveLength(1);
		expect(besideNotes(short)).toEqual([]);
	});

	it('are told beside a label that repeats them, and beside no other', () => {
		expect(besideTags(PRINTED, 'a turnover of $240 bn')).toEqual(['“$240 bn”: disputed']);
		expect(besideTags(PRINTED, 'turnover')).toEqual([]);
	});

	it('keep it in the label of a row', () => {
		const [row] = specOf(realFigure('second-visit')).rows(realFigure('second-visit'));
		expect(row?.label).toBe('visit of Putin to China in just over six months (“just over six months”: disputed)');
	});

	it('are those of the same quote of the same work alone', () => {
		const other = { ...DISPUTED, source: { ...DISPUTED.source, id: 'another' } };
		expect(besideNotes(PRINTED)).toEqual(['“$240 bn” in the quote is disputed: Register a: $227 bn.']);
		expect(besideNotes({ ...PRINTED, beside: [other] })).toEqual([]);
	});
});
