import { describe, expect, it } from 'vitest';
import { briefNotes } from '../../../../src/lib/figure/brief/words';
import { withdrawnNotes } from '../../../../src/lib/figure/footNotes';
import { REAL_FIGURES, realFigure } from '../realFigures';

const figure = REAL_FIGURES.find(({ evidence }) => evidence.some(({ caveat }) => caveat !== undefined));

describe('the notes of a picture in brief', () => {
	it('begin with a withdrawal, then tell the standing, then caveats', () => {
		if (!figure) throw new Error('No figure has a caveat.');
		const [standing, ...others] = briefNotes(figure);
		expect(others.length).toBeGreaterThan(0);
		const withdrawn = { ...figure, withdrawn: { date: '2024-06-01', why: 'It was wrong.' } };
		const [gone = ''] = withdrawnNotes(withdrawn);
		expect(gone).not.toBe('');
		expect(briefNotes(withdrawn)).toEqual([{ lead: '', text: gone }, standing, ...others]);
	});

	it('count what is on record of the values that the line does not tell', () => {
		const told = (length: 'short' | 'long') => briefNotes(realFigure('trade-record'), length)[0]?.text;
		expect(told('long')).toMatch(
			/; 3 more on record; 3 statements by other sources and 1 number computed here on the other values\.$/
		);
		expect(told('short')).not.toContain('other values');
	});
});
